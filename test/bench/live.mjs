/**
 * 实时审核 in the workbench, from the moment of quiet after an edit to the findings on the screen, by the page's own clock:
 * npm run build, then node test/bench/live.mjs (WORKBENCH_ROOT for other built pages, CHROMIUM_PATH for another browser).
 * The table of 18 rows and 12 columns stands beside 专栏2, with which its figures are compared.
 */
import { withBuilt } from './openBuilt.mjs';

const EDITS = 25;
const sheet = '年度监测表';
const phases = ['hb-live-reading', 'hb-live-judging', 'hb-live-showing'];

const middle = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

async function insert(pane, name) {
  await pane.getByRole('tab', { name: '模板' }).click();
  await pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await pane.getByRole('button', { name: '插入', exact: true }).click();
  await pane.getByText(`已插入“${name}”`).first().waitFor();
}

/** Runs in the pane: five years for every indicator, steady, so that few findings stand; a real workbook has some too. */
async function fill(name) {
  const context = new Excel.RequestContext();
  const table = context.workbook.worksheets.getItem(name).getUsedRange(true);
  table.load('values');
  await context.sync();
  const rows = table.values.flatMap((row, at) => (/^\s*\d+．/.test(String(row[0])) ? [at] : []));
  rows.forEach((row, at) => {
    const start = 20 + at * 3;
    context.workbook.worksheets.getItem(name).getRangeByIndexes(row, 3, 1, 5).values = [[0, 1, 2, 3, 4].map((year) => start + year / 2)];
  });
  await context.sync();
  return { row: rows[6], columns: table.values[0].length, indicators: rows.length };
}

/** Runs in the pane: as Excel tells of an edit by hand; waits until the findings of it are drawn. */
async function edit({ name, row, value, names }) {
  for (const phase of names) performance.clearMeasures(phase);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(name).getRangeByIndexes(row, 4, 1, 1).values = [[value]];
  await context.sync();
  while (performance.getEntriesByName('hb-live-showing').length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  return Object.fromEntries(names.map((phase) => [phase, performance.getEntriesByName(phase).at(-1).duration]));
}

await withBuilt(async (page, pane) => {
  await insert(pane, '专栏2');
  await insert(pane, sheet);
  const { row, columns, indicators } = await pane.evaluate(fill, sheet);
  await page.evaluate(() => window.workbench.grid.recalculate());
  await pane.getByRole('tab', { name: '审核' }).click();
  await pane.getByRole('button', { name: '审核全部', exact: true }).click();
  await pane.getByText(/^审核完成：/).first().waitFor();
  await pane.getByRole('checkbox', { name: '实时审核' }).check();
  await pane.waitForFunction(() => performance.getEntriesByName('hb-live-showing').length > 0);
  await page.waitForTimeout(500);
  const runs = [];
  // Every third value is a typist's slip: findings come and go.
  for (let round = 0; round < EDITS + 5; round += 1) runs.push(await pane.evaluate(edit, { name: sheet, row, value: round % 3 === 0 ? 400 + round : 38.5 + round / 100, names: phases }));
  const counted = runs.slice(5);
  const of = (phase) => counted.map((run) => run[phase]);
  const own = counted.map((run) => run['hb-live-judging'] + run['hb-live-showing']);
  const all = counted.map((run) => phases.reduce((sum, phase) => sum + run[phase], 0));
  console.log(`${indicators} indicators × ${columns} columns, ${EDITS} edits, milliseconds after quiet:\n\n| | median | longest |\n|---|---:|---:|`);
  for (const [label, values] of [['reading the workbook (Excel and back)', of(phases[0])], ['judging', of(phases[1])], ['showing, picture included', of(phases[2])], ['own work: judging and showing', own], ['all', all]]) console.log(`| ${label} | ${middle(values).toFixed(0)} | ${Math.max(...values).toFixed(0)} |`);
});
