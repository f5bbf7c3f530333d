import { openWorkbench, type Opened } from './browser/launch';

/**
 * A statistician's day, as the README tells it: insert 专栏2, type the figures with the keyboard, see the rates follow,
 * check, jump to the wrong figure, apply the correction, take it back; and a function in any empty cell.
 */
describe('the day of a statistician', () => {
  let opened: Opened;
  const sheet = '专栏2';
  const press = (name: string): Promise<void> => opened.pane.getByRole('button', { name, exact: true }).click();
  const view = (name: string): Promise<void> => opened.pane.getByRole('tab', { name }).click();
  const status = (text: string | RegExp): Promise<void> => opened.pane.getByText(text).first().waitFor({ timeout: 15_000 });
  /** Row of the sheet (1-based) by the number printed before the indicator's name. */
  const rowOf = async (number: number): Promise<number> => {
    const rows = await opened.readSheet(sheet);
    const row = rows.findIndex(([name = '']) => name.trim().startsWith(`${number}．`));
    expect(row).toBeGreaterThan(0);
    return row + 1;
  };
  const fill = async (number: number, text: string): Promise<void> => {
    await opened.clickCell(sheet, `F${await rowOf(number)}`);
    await opened.type(text);
  };

  beforeAll(async () => {
    opened = await openWorkbench();
  });
  afterAll(() => opened.close());

  test('模板 → 专栏2 → 插入 lays the official table on a sheet of its own', async () => {
    await view('模板');
    await opened.pane.getByRole('button', { name: /^专栏2/ }).click();
    await press('插入');
    await status(/已插入“专栏2”/);
    expect(await opened.sheetNames()).toEqual(['示例', sheet]);
    const cells = (await opened.readSheet(sheet)).map(row => row.map(text => text.trim()));
    expect(cells[3]?.slice(1, 8)).toEqual(['“十三五”目标', '2020年基数', '2025年目标', '属  性', '完成数', '完成率', '状态']);
    expect(cells[(await rowOf(1)) - 1]?.slice(0, 5)).toEqual(['1．城镇新增就业人数（万人）', '〔350〕', '〔442〕', '〔350〕', '预期性']);
    expect(cells[(await rowOf(18)) - 1]?.slice(0, 5)).toEqual(['18．其中：申领电子社保卡人口覆盖率（%）', '25', '36', '67', '预期性']);
    expect(await opened.selection()).toBe(`F${await rowOf(1)}`);
  });

  test('typed figures are followed by 完成率 and 状态', async () => {
    await fill(1, '〔270〕');
    await fill(2, '5.2');
    await fill(3, '2.8');
    await fill(7, '690');
    expect((await opened.readCell(sheet, `G${await rowOf(1)}`)).value).toBeCloseTo(270 / 350, 12);
    expect((await opened.readCell(sheet, `G${await rowOf(1)}`)).text).toBe('77.1%');
    expect(await opened.readCell(sheet, `H${await rowOf(1)}`)).toMatchObject({ value: '推进中' });
    expect((await opened.readCell(sheet, `G${await rowOf(2)}`)).text).toBe('—');
    expect((await opened.readCell(sheet, `H${await rowOf(2)}`)).text).toBe('达标');
    expect((await opened.readCell(sheet, `H${await rowOf(3)}`)).text).toBe('达标');
    expect((await opened.readCell(sheet, `H${await rowOf(7)}`)).text).toBe('已完成');
  });

  test('审核本表 names the wrong figure; Enter jumps to it; the correction is applied and taken back', async () => {
    await fill(4, '〔250');
    await fill(6, '950');
    await view('审核');
    await press('审核本表');
    await status(/强制性 [1-9]/);
    const findings = opened.pane.getByRole('tabpanel');
    expect(await findings.textContent()).toContain('基本养老保险参保率');
    const pension = `F${await rowOf(6)}`;
    await opened.clickCell(sheet, 'A1');
    await opened.pane.getByRole('button', { name: new RegExp(`${sheet}!${pension}`) }).first().focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForFunction(address => window.workbench.grid.workbook().getActiveRange()?.getA1Notation() === address, pension);
    const training = `F${await rowOf(4)}`;
    const correction = opened.pane.locator('li', { hasText: `${sheet}!${training}` }).getByRole('button', { name: /^应用/ });
    await correction.first().click();
    await opened.page.waitForFunction(({ name, address }) => window.workbench.grid.workbook().getSheetByName(name)?.getRange(address).getRawValue() === '〔250〕', { name: sheet, address: training });
    await press('撤销');
    await opened.page.waitForFunction(({ name, address }) => window.workbench.grid.workbook().getSheetByName(name)?.getRange(address).getRawValue() === '〔250', { name: sheet, address: training });
  });

  test('a function in any empty cell, with its help while typing', async () => {
    await opened.clickCell('示例', 'J3');
    await opened.type('=HB.PROGRESS(270,"〔350〕","〔442〕")');
    expect((await opened.readCell('示例', 'J3')).value).toBeCloseTo(270 / 350, 12);
  });

  test('an occupied place is refused, nothing is overwritten, a new sheet is offered', async () => {
    await view('模板');
    await opened.clickCell('示例', 'A3');
    await opened.pane.getByRole('radio', { name: '选中单元格' }).check();
    const before = await opened.readSheet('示例');
    await press('插入');
    await status(/不会覆盖|已有内容|有内容/);
    expect(await opened.readSheet('示例')).toEqual(before);
    await press('插入到新工作表');
    await status(/已插入“专栏2/);
    expect((await opened.sheetNames()).length).toBe(3);
  });

  test('no request left the page, no error was left uncaught', () => {
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
  });
});
