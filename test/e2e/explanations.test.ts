import type { Frame, Locator } from 'playwright-core';
import { openWorkbench, type Opened } from './browser/launch';

const wait = { timeout: 20_000 };
const sheet = '专栏2';
const kept = '审核说明';
const results = '审核结果';

/** Explained, kept, lapsed, printed: with keyboard and mouse only, in the order of a working day. */
describe('审核说明, 审核结果 and 实时审核', () => {
  let opened: Opened;
  let pane: Frame;
  let cell = '';
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const said = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor(wait);
  const submission = (): Promise<string> => pane.locator('.submission').innerText();
  const finding = (): Locator => pane.locator('li.finding', { hasText: `${sheet}!${cell}` });
  const fill = async (text: string): Promise<void> => {
    await opened.clickCell(sheet, cell);
    await opened.type(text);
  };
  /** What a sheet shows, without blank rows at its end. */
  const rows = async (name: string): Promise<string[][]> => {
    const shown = (await opened.readSheet(name)).map(row => row.map(text => text.trim()));
    const filled = shown.map(row => row.some(text => text !== ''));
    return shown.slice(0, filled.lastIndexOf(true) + 1);
  };

  beforeAll(async () => {
    opened = await openWorkbench({ search: '?sample=none' });
    pane = opened.pane;
    await pane.getByRole('tab', { name: '模板' }).click();
    await pane.getByRole('button', { name: /^专栏2/ }).click();
    await press('插入');
    await said(/已插入“专栏2”/);
    cell = `F${(await rows(sheet)).findIndex(([name = '']) => name.startsWith('6．')) + 1}`;
    await opened.clickCell(sheet, 'C3');
    await opened.type('2025年');
    await fill('90');
    await pane.getByRole('tab', { name: '审核' }).click();
  });
  afterAll(() => opened.close());

  test('a shortfall is 核实性 and stands in the way until it is explained; nothing is saved without words', async () => {
    await press('审核本表');
    await said(/审核完成：/);
    expect(await submission()).toMatch(/^提交前审核：本表还不能提交，核实性 \d+ 条须说明。$/);
    await finding().getByRole('button', { name: '写说明' }).click();
    await press('保存说明');
    await said('还没有写说明。请写明这个数为什么属实，再保存。');
    expect(await opened.sheetNames()).not.toContain(kept);
    await opened.page.keyboard.type('=因缴费推迟');
    await opened.page.keyboard.press('Control+Enter');
    await said(/^已说明：/);
    expect(await finding().innerText()).toMatch(/已说明：＝因缴费推迟（\d{4}-\d\d-\d\d \d\d:\d\d）/);
  });

  test('the sheet holds it in plain cells that need no add-in, and the user stays where they were', async () => {
    expect(await opened.sheetNames()).toEqual(['Sheet1', sheet, kept]);
    expect(await opened.page.evaluate(() => window.workbench.grid.workbook().getActiveSheet().getSheetName())).toBe(sheet);
    const [header = [], row = []] = (await rows(kept)).slice(2);
    expect(header).toEqual(['规则编号', '指标', '时期', '单元格', '说明时的数', '现在的数', '状态', '审核结果', '审核说明', '说明时间']);
    expect(row.slice(0, 7)).toEqual(['HB701', '基本养老保险参保率', '', `${sheet}!${cell}`, '90', '90', '有效']);
    expect(row[8]).toBe('＝因缴费推迟');
    // The plan's own discrepancy is written down with it, so that the print is complete.
    expect((await rows(kept))[4]?.filter((_, at) => [0, 6, 8].includes(at))).toEqual(['HB501', '有效', '原文如此']);
    expect((await opened.readCell(kept, 'I4')).formula).toBe('');
  });

  test('it lapses when the figure changes, on the sheet at once and in the pane, and holds again when it is typed back', async () => {
    await fill('91');
    expect((await rows(kept))[3]?.slice(4, 7)).toEqual(['90', '91', '已失效']);
    await press('审核本表');
    await finding().getByText(/^说明已失效：/).waitFor(wait);
    await fill('90');
    expect((await opened.readCell(sheet, cell)).text).toBe('90');
    await press('审核本表');
    await finding().getByText(/^已说明：/).waitFor(wait);
    expect((await rows(kept))[3]?.[6]).toBe('有效');
  });

  test('it follows its cell when a row is inserted above', async () => {
    await opened.pane.evaluate(async name => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem(name).getRange('6:6').insert('Down');
      await context.sync();
    }, sheet);
    cell = cell.replace(/\d+/, row => String(Number(row) + 1));
    await press('审核本表');
    await finding().getByText(/^已说明：/).waitFor(wait);
    expect((await rows(kept))[3]?.slice(3, 7)).toEqual([`${sheet}!${cell}`, '90', '90', '有效']);
  });

  test('it can be changed, and 撤销 brings the earlier words back', async () => {
    const before = await rows(kept);
    await finding().getByRole('button', { name: '改说明' }).click();
    await opened.page.keyboard.type('，已核实');
    await press('保存说明');
    await finding().getByText('因缴费推迟，已核实').waitFor(wait);
    expect((await rows(kept))[3]?.[8]).toBe('＝因缴费推迟，已核实');
    await press('撤销');
    await said(`已撤销：工作表“${kept}”已恢复原样。`);
    expect(await rows(kept)).toEqual(before);
  });

  test('审核结果 lists the findings with links to their cells; a second run says what came and what went', async () => {
    await press('写入审核结果表');
    await said(/已插入“审核结果”/);
    const first = await rows(results);
    expect(first[0]?.[0]).toBe('审核结果');
    expect(first[3]?.[0]).toBe('第一次写入审核结果，没有上次的结果可比。');
    const line = first.findIndex(row => row[1] === `${sheet}!${cell}`);
    expect(first[line]?.slice(2, 5)).toEqual(['核实性', '—', 'HB701 未达到目标']);
    expect((await opened.readCell(results, `B${line + 1}`)).formula).toBe(`=HYPERLINK("#'${sheet}'!"&ADDRESS(ROW('${sheet}'!${cell}),COLUMN('${sheet}'!${cell}),4),"${sheet}!"&ADDRESS(ROW('${sheet}'!${cell}),COLUMN('${sheet}'!${cell}),4))`);
    await fill('95。2');
    await press('写入审核结果表');
    await said(`已写入工作表“${results}”。`);
    const second = await rows(results);
    expect(second[3]?.[0]).toMatch(/^与上次（\d{4}-\d\d-\d\d \d\d:\d\d）相比：新增 1 条，消除 1 条，仍有 \d+ 条。$/);
    expect(second.filter(row => row[1] === `${sheet}!${cell}`).map(row => [row[2], row[3], row[4]?.slice(0, 5)])).toEqual([['强制性', '新增', 'HB101'], ['核实性', '已消除', 'HB701']]);
    await press('撤销');
    await said(`已撤销：工作表“${results}”已恢复原样。`);
    expect(await rows(results)).toEqual(first);
  });

  test('the sheet renamed, 写入审核结果表 gives the rows of 审核说明 its new name', async () => {
    const rename = (from: string, to: string): Promise<void> => pane.evaluate(async names => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem(names[0]).name = names[1];
      await context.sync();
    }, [from, to] as const);
    await rename(sheet, '上报 专栏2');
    expect((await rows(kept))[3]?.slice(3, 7)).toEqual([`${sheet}!${cell}`, '90', '95。2', '已失效']);
    await press('写入审核结果表');
    await pane.getByText(`已写入工作表“${results}”。`).waitFor(wait);
    expect((await rows(kept))[3]?.slice(3, 9)).toEqual([`上报 专栏2!${cell}`, '90', '95。2', '已失效', expect.stringMatching(/未达到目标/) as string, '＝因缴费推迟']);
    await press('撤销');
    await said(`已撤销：工作表“${results}”已恢复原样。`);
    await rename('上报 专栏2', sheet);
    await press('审核全部');
    await said(/^审核完成：/);
  });

  test('with 实时审核 the list follows the keyboard, and neither focus nor 撤销 of the grid is touched', async () => {
    await pane.getByRole('checkbox', { name: '实时审核' }).check();
    await fill('95.2');
    await finding().waitFor({ ...wait, state: 'detached' });
    await opened.clickCell(sheet, cell);
    await opened.page.keyboard.type('〔95');
    await opened.page.keyboard.press('Enter');
    await finding().first().waitFor(wait);
    expect(await pane.locator('.bar--warning').count()).toBe(0);
    const below = `F${Number(cell.slice(1)) + 1}`;
    expect(await opened.selection()).toBe(below);
    await opened.page.keyboard.type('700');
    await opened.page.keyboard.press('Enter');
    expect((await opened.readCell(sheet, below)).value).toBe(700);
    await opened.page.keyboard.press('Control+z');
    await opened.page.keyboard.press('Control+z');
    await finding().waitFor({ ...wait, state: 'detached' });
    expect((await opened.readCell(sheet, cell)).value).toBe(95.2);
  });

  test('nothing went wrong behind the scenes', () => {
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
  });
});
