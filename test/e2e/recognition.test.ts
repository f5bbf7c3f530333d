import { readFileSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import { openWorkbench, type Opened } from './browser/launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const wait = { timeout: 20000 };
const button = (pane: Frame, name: string): Locator => pane.getByRole('button', { name, exact: true });
const heads = (pane: Frame): Locator => pane.locator('.entry__head');
const focused = (pane: Frame): Promise<string> => pane.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');

/** Everything axe finds, as “rule: element”. */
async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    return (await checker.run()).violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
  });
}

/** How far the view can be scrolled sideways: nowhere. */
const sideways = (pane: Frame): Promise<number> => pane.evaluate(() => { const view = document.querySelector('.view'); return view ? view.scrollWidth - view.clientWidth : 0; });

/** Waits until the footer says something that begins so. */
async function says(pane: Frame, words: string): Promise<void> {
  await pane.locator('footer [role="status"]', { hasText: words }).waitFor(wait);
}

/** Types a table with the keyboard, row by row, from the cell on. */
async function typeTable({ page, clickCell }: Opened, sheet: string, at: { readonly column: string; readonly row: number }, rows: readonly (readonly string[])[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await clickCell(sheet, `${at.column}${at.row + index}`);
    for (const cell of row) {
      if (cell !== '') await page.keyboard.type(cell);
      await page.keyboard.press('Tab');
      await page.waitForTimeout(40);
    }
  }
}

describe('a table typed by hand in a layout of its own', () => {
  let workbench: Opened;
  const sheet = 'Sheet1';
  const rows = [
    ['“十四五”主要指标2023年完成情况'],
    ['', '', '单位：见各行'],
    ['序号', '指 标 名 称', '单位', '2020年基数', '2025年目标值', '2023年', '备注'],
    ['', '一、就业'],
    ['1．', '城镇新增就业人数', '万人', '〔442〕', '〔350〕', '〔276〕'],
    ['2．', '城镇登记失业率', '%', '3.35', '＜5', '2.9', '年末'],
    ['', '二、社保'],
    ['3．', '基本养老保险参保率', '%', '90.67', '95', '93'],
    ['4．', '失业保险参加人数', '万人', '651', '680', '650'],
  ] as const;

  beforeAll(async () => {
    workbench = await openWorkbench({ search: '?sample=none' });
    await workbench.pane.getByRole('tab').first().waitFor(wait);
    await typeTable(workbench, sheet, { column: 'B', row: 2 }, rows);
  });
  afterAll(() => workbench.close());

  test('识别表格 is there on opening and reached with the keyboard; it changes no cell', async () => {
    const { pane, page } = workbench;
    const before = await workbench.readSheet(sheet);
    expect(before[3]?.slice(1, 7)).toEqual(['序号', '指 标 名 称', '单位', '2020年基数', '2025年目标值', '2023年']);
    await pane.locator('#tab-templates').focus();
    for (let tabs = 0; tabs < 4 && (await focused(pane)) !== 'open-recognition'; tabs += 1) await page.keyboard.press('Tab');
    expect(await focused(pane)).toBe('open-recognition');
    await page.keyboard.press('Enter');
    await heads(pane).first().waitFor(wait);
    await says(pane, '识别完成：找到 1 张表，4 行指标');
    expect(await pane.locator('.entry__name').innerText()).toBe('“十四五”主要指标2023年完成情况');
    expect(await pane.locator('.entry__title').innerText()).toMatch(/^Sheet1!B4:H10 · 4 行 × \d 列/);
    expect(await workbench.readSheet(sheet)).toEqual(before);
    expect(await violations(pane)).toEqual([]);
  });

  test('what is unsure is asked once, and answered with arrows', async () => {
    const { pane, page } = workbench;
    const open = pane.locator('select[data-question="open"]');
    for (let asked = await open.count(); asked > 0; asked -= 1) {
      const question = open.first();
      await question.focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(100);
    }
    expect(await open.count()).toBe(0);
    if ((await heads(pane).first().getAttribute('aria-expanded')) === 'false') await heads(pane).first().press('Enter');
    expect(await pane.locator('.entry__body').innerText()).toContain('4 行指标中 4 行已对应');
    expect(await sideways(pane)).toBe(0);
  });

  test('a column can be given another role, with the reason beside it', async () => {
    const { pane } = workbench;
    await pane.locator('summary', { hasText: '各列' }).click();
    const remark = pane.getByLabel(/H 列/);
    const before = await remark.inputValue();
    await remark.selectOption('unknown');
    expect(await remark.inputValue()).toBe('unknown');
    await remark.selectOption(before);
    await pane.locator('summary', { hasText: '各列' }).click();
  });

  test('纳入审核 changes no cell; the table is checked, gets progress columns beside it, and is listed on opening', async () => {
    const { pane } = workbench;
    const before = await workbench.readSheet(sheet);
    await button(pane, '纳入审核').press('Enter');
    await button(pane, '取消纳入').waitFor(wait);
    expect(await workbench.readSheet(sheet)).toEqual(before);
    await button(pane, '加进度列').press('Enter');
    await button(pane, '加进度列').waitFor({ ...wait, state: 'detached' });
    const after = await workbench.readSheet(sheet);
    expect(after.map((row, at) => row.slice(0, before[at]?.length))).toEqual(before);
    const header = after[3] ?? [];
    const at = (name: string): number => header.indexOf(name);
    expect(Math.min(at('完成率'), at('完成进度'), at('状态'))).toBeGreaterThan(6);
    expect(after[5]?.[at('完成率')]).toBe('78.9%');
    expect(after[8]?.[at('完成进度')]).toBe('53.8%');
    await button(pane, '返回').press('Enter');
    expect(await pane.locator('#adopted-heading').innerText()).toBe('已纳入审核的表格 1 张');
    expect(await violations(pane)).toEqual([]);
  });

  test('the audit finds what is wrong in it', async () => {
    const { pane } = workbench;
    await workbench.clickCell(sheet, 'G9');
    await workbench.type('930');
    await pane.getByRole('tab', { name: '审核' }).click();
    await button(pane, '审核本表').click();
    await pane.locator('.finding', { hasText: '基本养老保险参保率' }).first().waitFor(wait);
    expect(await pane.locator('.findings').textContent()).toMatch(/Sheet1!G9/);
    await workbench.clickCell(sheet, 'G9');
    await workbench.type('93');
  });

  test('取消纳入 takes columns and names away and leaves what was typed', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('tab', { name: '模板' }).click();
    await heads(pane).first().press('Enter');
    await button(pane, '取消纳入').press('Enter');
    await says(pane, '已把“Sheet1”');
    await pane.locator('#adopted-heading').waitFor({ ...wait, state: 'detached' });
    const shown = await workbench.readSheet(sheet);
    expect(shown[3]?.slice(8).join('')).toBe('');
    expect(shown[5]?.slice(1, 7)).toEqual(['1', '城镇新增就业人数', '万人', '〔442〕', '〔350〕', '〔276〕']);
    expect(await page.evaluate(() => window.workbench.grid.workbook().getDefinedNames().length)).toBe(0);
    expect(workbench.pageErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

/** Answers everything a draft leaves open: a reading that is offered is taken, the rest is confirmed as it is. */
async function confirmAll({ pane, page }: Opened): Promise<void> {
  for (let open = 0; open < 20 && (await button(pane, '去确认').count()) > 0; open += 1) {
    await button(pane, '去确认').press('Enter');
    await page.waitForTimeout(150);
    const answer = pane.locator('.entry--open .bar--warning button, #plan-questions button').first();
    if ((await answer.count()) > 0) await answer.press('Enter');
    else await button(pane, '确认无误').press('Enter');
    await page.waitForTimeout(150);
  }
}

describe('a plan that nobody has coded, from a pasted table', () => {
  let workbench: Opened;
  const pasted = [
    '某市“十五五”人力资源和社会保障事业发展主要指标',
    '指 标 2025年基数 2030年目标 属性',
    '1．城镇新增就业人数（万人） 〔60〕 〔55〕 预期性',
    '2．城镇调查失业率（%） 4.8 ＜5.5 预期性',
    '3．基本养老保险参保率（%） 94 97 約束性',
    '4．劳动人事争议调解',
    '成功率（%） 72 80 预期性',
    '5．新增技能人才（万人） — 〔8〕① 预期性',
    '- 7 -',
    '注：〔 〕内为五年累计数。',
    '① 含高级工以上。',
  ].join('\n');

  beforeAll(async () => {
    workbench = await openWorkbench({ search: '?sample=none' });
    await workbench.pane.getByRole('tab').first().waitFor(wait);
  });
  afterAll(() => workbench.close());

  test('整理粘贴 shows what it changed in words and writes text and numbers to a new sheet', async () => {
    const { pane, page } = workbench;
    await button(pane, '整理粘贴').press('Enter');
    await pane.locator('#pasted-text').focus();
    await page.keyboard.insertText(pasted);
    await button(pane, '整理').press('Enter');
    await pane.locator('.proposed').waitFor(wait);
    expect(await pane.locator('.proposed').innerText()).toMatch(/劳动人事争议调解成功率（%）\s*改动/);
    expect(await violations(pane)).toEqual([]);
    expect(await sideways(pane)).toBe(0);
    await button(pane, '写入新表').press('Enter');
    await button(pane, '识别这张表').waitFor(wait);
    expect(await workbench.sheetNames()).toEqual(['Sheet1', '整理粘贴']);
    expect(await workbench.readCell('整理粘贴', 'C5')).toMatchObject({ value: 97, formula: '' });
    expect((await workbench.readCell('整理粘贴', 'C7')).value).toBe('〔8〕');
  });

  test('its table asks whose it is, and becomes a plan of its own with a reason for every guess', async () => {
    const { pane, page } = workbench;
    await button(pane, '识别这张表').press('Enter');
    const plan = pane.locator('select[data-question="open"]').first();
    await plan.waitFor(wait);
    await plan.focus();
    await page.keyboard.press('End');
    await page.waitForTimeout(100);
    if ((await heads(pane).first().getAttribute('aria-expanded')) === 'false') await heads(pane).first().press('Enter');
    await button(pane, '从表格建立规划').press('Enter');
    await pane.getByLabel('规划名称').waitFor(wait);
    expect(await pane.getByLabel('规划名称').inputValue()).toBe('十五五');
    expect([await pane.getByLabel('起始年份').inputValue(), await pane.getByLabel('终止年份').inputValue(), await pane.getByLabel('基期年份').inputValue()]).toEqual(['2026', '2030', '2025']);
    const rate = pane.locator('.entry', { hasText: '城镇调查失业率' });
    if ((await rate.locator('.entry__head').getAttribute('aria-expanded')) === 'false') await rate.locator('.entry__head').press('Enter');
    expect(await rate.innerText()).toMatch(/目标为＜5.5，按越低越好处理/);
    expect(await violations(pane)).toEqual([]);
    expect(await sideways(pane)).toBe(0);
  });

  test('a guess is corrected by typing, what is open is confirmed, and the plan is kept', async () => {
    const { pane, page, sheetNames } = workbench;
    const target = pane.locator('.entry--open').getByLabel('目标', { exact: true });
    await target.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('5.5');
    await page.keyboard.press('Enter');
    await pane.locator('.entry__title', { hasText: '目标 5.5' }).waitFor(wait);
    await target.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('＜5.5');
    await page.keyboard.press('Tab');
    await pane.locator('.entry__title', { hasText: '目标 ＜5.5' }).waitFor(wait);
    await confirmAll(workbench);
    await button(pane, '保存到工作簿').press('Enter');
    await says(pane, '“十五五”已保存到工作簿');
    expect(await sheetNames()).toEqual(['Sheet1', '整理粘贴', '规划数据']);
    expect(await pane.locator('[id^="template-plan-2026"]').count()).toBeGreaterThan(1);
  });

  test('撤销 takes the plan back, and its tables with it; kept again, they are back', async () => {
    const { pane } = workbench;
    await button(pane, '撤销').press('Enter');
    await pane.locator('[id^="template-plan-2026"]').first().waitFor({ ...wait, state: 'detached' });
    expect(await workbench.sheetNames()).toEqual(['Sheet1', '整理粘贴']);
    await button(pane, '识别表格').press('Enter');
    await button(pane, '从表格建立规划').press('Enter');
    await pane.getByLabel('规划名称').waitFor(wait);
    await confirmAll(workbench);
    await button(pane, '保存到工作簿').press('Enter');
    await pane.locator('#template-plan-2026-2030-panel-1').waitFor(wait);
  });

  test('its table is inserted, filled and checked', async () => {
    const { pane } = workbench;
    await pane.locator('#template-plan-2026-2030-panel-1').press('Enter');
    await button(pane, '插入').press('Enter');
    await says(pane, '已');
    const name = (await workbench.sheetNames()).at(-1) ?? '';
    const shown = await workbench.readSheet(name);
    const row = shown.findIndex(line => line.some(cell => cell.includes('基本养老保险参保率')));
    const column = shown.map(line => line.findIndex(cell => cell.replace(/\s/g, '').includes('完成数'))).find(found => found >= 0) ?? -1;
    expect(Math.min(row, column)).toBeGreaterThan(0);
    await workbench.clickCell(name, `${String.fromCharCode(65 + column)}${row + 1}`);
    await workbench.type('105');
    await pane.getByRole('tab', { name: '审核' }).click();
    await button(pane, '审核本表').click();
    await pane.locator('.finding', { hasText: '基本养老保险参保率' }).first().waitFor(wait);
    expect(await pane.locator('.finding--error').first().textContent()).toMatch(/105/);
    await workbench.clickCell(name, `${String.fromCharCode(65 + column)}${row + 1}`);
    await workbench.type('96');
    await button(pane, '审核本表').click();
    await pane.locator('.finding--error').first().waitFor({ ...wait, state: 'detached' });
  });

  test('HB.PLAN and HB.PROGRESS know the plan by its name', async () => {
    await workbench.clickCell('Sheet1', 'A1');
    await workbench.type('=HB.PLAN("基本养老保险参保率","目标","十五五")');
    await workbench.type('=HB.PROGRESS(96,HB.PLAN("基本养老保险参保率","目标","十五五"),HB.PLAN("基本养老保险参保率","基数","十五五"))');
    expect((await workbench.readCell('Sheet1', 'A1')).value).toBe(97);
    expect((await workbench.readCell('Sheet1', 'A2')).value).toBeCloseTo(2 / 3, 12);
    expect(workbench.pageErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
