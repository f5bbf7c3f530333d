import { openWorkbench, type Opened } from './browser/launch';

/** A month is reported: the form is inserted, typed with the keyboard, 同比 follows, and what contradicts itself is told. */
describe('a month report', () => {
  let opened: Opened;
  const sheet = '月报表';
  const press = (name: string): Promise<void> => opened.pane.getByRole('button', { name, exact: true }).click();
  const view = (name: string): Promise<void> => opened.pane.getByRole('tab', { name }).click();
  const status = (text: string | RegExp): Promise<void> => opened.pane.getByText(text).first().waitFor({ timeout: 15_000 });
  const type = async (address: string, text: string): Promise<void> => {
    await opened.clickCell(sheet, address);
    await opened.type(text);
  };

  beforeAll(async () => { opened = await openWorkbench(); });
  afterAll(() => opened.close());

  test('模板 → 月报表 → 插入 lays the form of one month', async () => {
    await view('模板');
    await opened.pane.getByRole('button', { name: /^月报表/ }).click();
    await press('插入');
    await status(/已插入“月报表”/);
    const cells = (await opened.readSheet(sheet)).map(row => row.map(text => text.trim()));
    expect(cells[3]?.slice(0, 6)).toEqual(['指标', '期初数', '本月数', '本年累计', '上年同期数', '同比增减']);
    expect(await opened.selection()).toBe('C6');
  });

  test('typed figures are followed by 同比增减', async () => {
    await type('C3', '2024年6月');
    await type('D6', '46.2');
    await type('E6', '42');
    await type('C7', '5.1');
    await type('E7', '5.4');
    expect((await opened.readCell(sheet, 'C3')).value).toBe('2024年6月');
    expect((await opened.readCell(sheet, 'F6')).text).toBe('10.0');
    expect((await opened.readCell(sheet, 'F7')).text).toBe('-0.30');
    if (process.env['PICTURES']) await opened.page.screenshot({ path: `${process.env['PICTURES']}/month.png` });
  });

  test('a total below its month is told, with both figures', async () => {
    await type('C6', '64');
    await view('审核');
    await press('审核本表');
    await status(/第1行 城镇新增就业人数 2024年1—6月累计 46\.2（D6）小于本月数 64\.0（C6），少 17\.8/);
    if (process.env['PICTURES']) await opened.page.screenshot({ path: `${process.env['PICTURES']}/audit.png` });
  });
});
