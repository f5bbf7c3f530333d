/**
 * A long list of findings in the pane of the workbench: how long it takes to show, and whether scrolling, searching and
 * walking with the arrow keys stay smooth. npm run build, then node test/bench/longList.mjs
 * (WORKBENCH_ROOT for other built pages, CHROMIUM_PATH for another browser).
 */
import { withBuilt } from './openBuilt.mjs';

const tables = 2;

/** Runs in the pane: every cell to fill of the active sheet gets words instead of a figure, each a finding of its own. */
async function spoil() {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const table = sheet.getUsedRange(true);
  table.load('formulas, rowIndex, columnIndex');
  await context.sync();
  table.formulas.forEach((row, at) => {
    if (!/^\s*\d+．/.test(String(row[0]))) return;
    row.forEach((formula, column) => { if (column > 2 && formula === '') sheet.getCell(table.rowIndex + at, table.columnIndex + column).values = [[`约${at}万`]]; });
  });
  await context.sync();
}

/** Runs in the pane: watches frames and long tasks from now on; `stop` tells the longest of each. */
function watch() {
  const seen = { frames: [], tasks: [], isOver: false };
  const observer = new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((entry) => entry.duration)));
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now) => {
    seen.frames.push(now - last);
    last = now;
    if (!seen.isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.stopWatching = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen.isOver = true;
    observer.disconnect();
    return seen;
  };
}

const rows = [];
async function measured(pane, label, act) {
  await pane.evaluate(watch);
  const start = performance.now();
  await act();
  const took = performance.now() - start;
  const { frames, tasks } = await pane.evaluate(() => globalThis.stopWatching());
  const counted = frames.slice(1).sort((one, other) => one - other);
  rows.push(`| ${label} | ${took.toFixed(0)} | ${counted.length} | ${counted[Math.floor(counted.length * 0.95)].toFixed(0)} | ${counted.at(-1).toFixed(0)} | ${tasks.length} | ${tasks.length === 0 ? '—' : Math.max(...tasks).toFixed(0)} |`);
}

await withBuilt(async (page, pane) => {
  for (let table = 0; table < tables; table += 1) {
    await pane.getByRole('tab', { name: '模板' }).click();
    const insert = pane.getByRole('button', { name: '插入', exact: true });
    if (!(await insert.isVisible())) await pane.getByRole('button', { name: /^分地区/ }).click();
    await insert.click();
    await pane.getByText('已插入“分地区').nth(0).waitFor();
    await page.waitForTimeout(500);
    await pane.evaluate(spoil);
  }
  await pane.getByRole('tab', { name: '审核' }).click();
  await measured(pane, '审核全部，到列表画完', async () => {
    await pane.getByRole('button', { name: '审核全部', exact: true }).click();
    await pane.getByText(/^审核完成：/).first().waitFor();
    await pane.waitForFunction(() => document.querySelectorAll('.findings li').length >= 500);
  });
  const cards = await pane.locator('.findings li').count();
  const list = await pane.locator('.findings').boundingBox();
  await page.mouse.move(list.x + 100, 500);
  await measured(pane, '滚动（滚轮 120 次）', async () => {
    for (let turn = 0; turn < 120; turn += 1) { await page.mouse.wheel(0, 240); await page.waitForTimeout(16); }
  });
  await pane.locator('.view').evaluate((view) => { view.scrollTop = 0; });
  const search = pane.getByRole('searchbox');
  await search.click();
  await measured(pane, '搜索，逐字键入', async () => { await page.keyboard.type('工伤保险', { delay: 120 }); });
  await measured(pane, '清除搜索', async () => {
    for (let letter = 0; letter < 4; letter += 1) { await page.keyboard.press('Backspace'); await page.waitForTimeout(120); }
    await pane.waitForFunction((count) => document.querySelectorAll('.findings li').length >= count, cards);
  });
  await pane.locator('.findings button').first().focus();
  await measured(pane, '方向键走 60 处', async () => { for (let step = 0; step < 60; step += 1) { await page.keyboard.press('ArrowDown'); await page.waitForTimeout(16); } });
  console.log(`${cards} cards\n\n| | milliseconds | frames | 95 % of frames within | longest frame | tasks over 50 ms | longest |\n|---|---:|---:|---:|---:|---:|---:|\n${rows.join('\n')}`);
});
