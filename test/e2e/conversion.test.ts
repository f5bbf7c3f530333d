import type { Frame, Locator } from 'playwright-core';
import { openWorkbench, type Opened } from './browser/launch';

const sheet = 'Sheet1';
let workbench: Opened;

const button = (pane: Frame, name: string): Locator => pane.getByRole('button', { name, exact: true });
const status = (): Promise<string> => workbench.pane.locator('footer [role="status"]').innerText();
const trouble = (): Promise<string> => workbench.pane.locator('footer [role="alert"]').innerText();
const view = (): Promise<string> => workbench.pane.locator('.view').innerText();

async function becomes(read: () => Promise<string>, expected: RegExp): Promise<void> {
  const end = Date.now() + 15000;
  while (Date.now() < end && !expected.test(await read())) await new Promise(resolve => setTimeout(resolve, 50));
  expect(await read()).toMatch(expected);
}

const formulaAt = async (address: string): Promise<string> => (await workbench.readCell(sheet, address)).formula;
const valueAt = async (address: string): Promise<unknown> => (await workbench.readCell(sheet, address)).value;

/** Chooses with the keyboard alone: focus on the group's chosen button, arrows to the wanted one. */
async function choose(group: string, label: string): Promise<void> {
  const { pane, page } = workbench;
  await pane.locator(`input[name="${group}"]:checked`).focus();
  for (let step = 0; step < 5; step += 1) {
    if (await pane.locator(`label:has(input[name="${group}"]:checked)`).innerText() === label) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${label} is not offered.`);
}

/** Previews with the keyboard: the button that leads to the list of what will change. */
async function preview(kind: string, scope: string, expected: RegExp): Promise<void> {
  const { pane, page } = workbench;
  await choose('conversion-kind', kind);
  await choose('conversion-scope', scope);
  await button(pane, '预览').focus();
  await page.keyboard.press('Enter');
  await becomes(view, expected);
}

/** After a preview the focus is on 预览; Tab leads to 应用. */
async function apply(expected: RegExp): Promise<void> {
  const { pane, page } = workbench;
  await page.keyboard.press('Tab');
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe('apply-conversion');
  await page.keyboard.press('Enter');
  await becomes(async () => `${await status()}${await trouble()}`, expected);
}

async function undo(expected: RegExp): Promise<void> {
  const { pane, page } = workbench;
  await button(pane, '撤销').focus();
  await page.keyboard.press('Enter');
  await becomes(async () => `${await status()}${await trouble()}`, expected);
}

const typed: readonly (readonly [address: string, text: string])[] = [
  ['A1', '指标'], ['B1', '完成数'], ['C1', '目标'], ['D1', '进度'],
  ['B2', '270'], ['C2', '〔350〕'], ['D2', '=HB.PROGRESS(B2,C2)'],
  ['B3', '4.24'], ['C3', '＜5'], ['D3', '=HB.ATTAINED(B3,C3)'],
  ['B4', '93'], ['C4', '95'], ['D4', '=HB.PROGRESS(B4,C4,91)'],
  ['D5', '=IF(hb.total(B2:B4)>100,HB.PLAN("城镇新增就业人数"),"")'],
  ['B6', '70'], ['C6', '80'], ['D6', '=HB.RUNNING(B6:C6)'],
];

beforeAll(async () => {
  workbench = await openWorkbench({ search: '?sample=none', viewport: { width: 1366, height: 900 } });
  for (const [address, text] of typed) {
    await workbench.clickCell(sheet, address);
    await workbench.type(text);
  }
  await workbench.page.evaluate(name => void window.workbench.grid.workbook().getSheetByName(name)?.getRange('D2').setNumberFormat('0.0%'), sheet);
  await workbench.pane.getByRole('tab', { name: '发送', exact: true }).click();
});
afterAll(() => workbench.close());

describe('leaving and coming back', () => {
  test('the check lists HB formulas and their number, shows the first place on Enter, and offers the way out', async () => {
    const { pane, page } = workbench;
    await button(pane, '发送前检查').focus();
    await page.keyboard.press('Enter');
    await becomes(view, /HB 公式 5 处[\s\S]*Sheet1[\s\S]*转为普通公式…/);
    await pane.locator('#sending-findings .finding__body').first().focus();
    await page.keyboard.press('Enter');
    await expect(workbench.selection()).resolves.toBe('D2');
  });

  test('转为普通公式: previewed with its count, live afterwards, what has no equivalent is a value, and 撤销 takes it back', async () => {
    await preview('转为普通公式', '本表', /将改动 5 个公式/);
    expect(await view()).toMatch(/=HB\.RUNNING\(B6:C6\)[\s\S]*没有对应的普通公式/);
    expect(await view()).toMatch(/已写成“〔350〕”/);
    expect(await formulaAt('D2')).toBe('=HB.PROGRESS(B2,C2)');
    await apply(/已把 4 个 HB 公式转为普通公式，另有 1 个写成了当前值（Sheet1!D6），以后不再更新。/);
    expect(await formulaAt('D2')).toBe('=IF(AND(ISNUMBER(B2),LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),B2/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())');
    expect([await valueAt('D3'), await valueAt('D4'), await valueAt('D5'), await formulaAt('D6'), await valueAt('D6'), await valueAt('E6')]).toEqual([true, 0.5, '〔350〕', '', 70, 150]);
    await workbench.clickCell(sheet, 'B2');
    await workbench.type('315');
    expect((await workbench.readCell(sheet, 'D2')).text).toBe('90.0%');
    await undo(/已撤销“转为普通公式”，5 处恢复原样。/);
    expect([await formulaAt('D2'), await formulaAt('D6'), await valueAt('E6'), await valueAt('D2')]).toEqual(['=HB.PROGRESS(B2,C2)', '=HB.RUNNING(B6:C6)', 150, 0.9]);
  });

  test('转为数值 in the selection keeps the number format, and 恢复 HB 公式 brings back what was not changed since', async () => {
    await workbench.clickCell(sheet, 'D2');
    await workbench.page.keyboard.down('Shift');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.up('Shift');
    await preview('转为数值', '选区', /将改动 3 个公式/);
    await apply(/已把 3 个 HB 公式转为数值。/);
    expect(await workbench.readCell(sheet, 'D2')).toMatchObject({ formula: '', value: 0.9, text: '90.0%', numberFormat: '0.0%' });
    expect([await valueAt('D3'), await formulaAt('D5')]).toEqual([true, '=IF(hb.total(B2:B4)>100,HB.PLAN("城镇新增就业人数"),"")']);
    await workbench.clickCell(sheet, 'D4');
    await workbench.type('0.6');
    await preview('恢复 HB 公式', '整个工作簿', /将改动 2 个公式[\s\S]*D4 在转换之后改过，不会恢复/);
    await apply(/已恢复 2 个 HB 公式。/);
    expect([await formulaAt('D2'), await valueAt('D2'), await formulaAt('D3'), await formulaAt('D4'), await valueAt('D4')]).toEqual(['=HB.PROGRESS(B2,C2)', 0.9, '=HB.ATTAINED(B3,C3)', '', 0.6]);
    expect((await workbench.readCell(sheet, 'D2')).numberFormat).toBe('0.0%');
    await preview('恢复 HB 公式', '整个工作簿', /没有可以改动的公式/);
  });

  test('修复 mends broken names, and names the protected sheet it leaves alone', async () => {
    await workbench.clickCell(sheet, 'D8');
    await workbench.type('=_xldudf_HB_PROGRESS(B4,C4)');
    await workbench.page.evaluate(async () => {
      const { grid } = window.workbench;
      grid.workbook().create('汇总', 20, 10).getRange('A1').setValue({ f: '=_xldudf_HB_TOTAL(B1)' });
      await grid.recalculate();
    });
    await workbench.pane.evaluate(() => Excel.run(async context => { context.workbook.worksheets.getItem('汇总').protection.protect(); context.workbook.worksheets.getItem('Sheet1').activate(); await context.sync(); }));
    expect(await valueAt('D8')).toBe('#NAME?');
    await preview('修复', '整个工作簿', /将改动 1 个公式[\s\S]*工作表“汇总”受保护，其中 1 处不会改动/);
    await apply(/已重新写入 1 个 HB 公式。/);
    expect([await formulaAt('D8'), await valueAt('D8')]).toEqual(['=HB.PROGRESS(B4,C4)', 93 / 95]);
  });

  test('a cell changed after the preview stops the whole conversion', async () => {
    await preview('转为数值', '本表', /将改动 5 个公式/);
    await workbench.clickCell(sheet, 'D8');
    await workbench.type('=HB.PROGRESS(B4,C4,90)');
    await workbench.pane.locator('#apply-conversion').focus();
    await workbench.page.keyboard.press('Enter');
    await becomes(trouble, /D8 在预览之后改过，没有改动/);
    expect(await formulaAt('D2')).toBe('=HB.PROGRESS(B2,C2)');
  });

  test('the check names #NAME?, other workbooks, errors, hidden sheets and hidden rows, the worst first', async () => {
    await workbench.pane.evaluate(() => Excel.run(async context => {
      const target = context.workbook.worksheets.getItem('Sheet1');
      target.getRange('G10').formulas = [['=1/0']];
      target.getRange('A12').values = [['底稿']];
      target.getRange('A12').rowHidden = true;
      context.workbook.worksheets.getItem('汇总').visibility = 'Hidden';
      await context.sync();
    }));
    await button(workbench.pane, '发送前检查').click();
    await becomes(view, /#NAME\? 1 处[\s\S]*HB 公式[\s\S]*错误值 1 处[\s\S]*隐藏的工作表 1 张[\s\S]*隐藏的行 1 行/);
  });

  test('the ribbon opens 发送 with its check or its preview, and writes nothing by itself', async () => {
    const ribbon = (name: string): Promise<boolean> => workbench.pane.evaluate(async command => {
      const { actions } = (window as unknown as { __workbench: { actions: Map<string, (event: object) => Promise<void>> } }).__workbench;
      let isCompleted = false;
      await actions.get(command)?.({ completed: () => { isCompleted = true; } });
      return isCompleted;
    }, name);
    const chosen = (): Promise<string> => workbench.pane.locator('label:has(input[name="conversion-kind"]:checked)').innerText();
    const before = await formulaAt('D2');
    await workbench.pane.getByRole('tab', { name: '模板' }).click();
    for (const [command, kind, words] of [['previewFormulas', '转为普通公式', /将改动 \d+ 个公式/], ['previewValues', '转为数值', /将改动 \d+ 个公式/], ['previewRestore', '恢复 HB 公式', /没有可以改动的公式/], ['previewRepair', '修复', /没有可以改动的公式/]] as const) {
      expect(await ribbon(command)).toBe(true);
      await becomes(chosen, new RegExp(kind));
      await becomes(view, words);
    }
    expect(await ribbon('checkSending')).toBe(true);
    await becomes(view, /HB 公式/);
    expect(await formulaAt('D2')).toBe(before);
  });

  test('nothing went wrong behind the scenes', () => {
    expect([workbench.foreignRequests, workbench.pageErrors, workbench.consoleErrors]).toEqual([[], [], []]);
  });
});
