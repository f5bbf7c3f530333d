import { openWorkbench, type Opened } from './browser/launch';

/**
 * A table that was never made by this product, typed by hand into a blank workbook with the keyboard, then recognised, taken into the
 * audit, given progress columns and let go again, all from the pane.
 */
describe('a table of one’s own, typed by hand', () => {
  let opened: Opened;
  let typed: string[][] = [];
  const sheet = 'Sheet1';
  /** Column by column, from the address down: an unusual order of columns, numbering and spaces of its own, a blank column in between. */
  const columns: Readonly<Record<string, readonly string[]>> = {
    C3: ['主 要 指 标', '一、就业', '（1）城镇新增就业人数', '（2）城镇登记失业率', '二、社会保障', '（3）基本养老保险 参保率', '（4）失业保险参保人数'],
    D3: ['单位', '', '万人', '%', '', '%', '万人'],
    E3: ['2023年完成', '', '〔278.8〕', '2.85', '', '93。1', '701.5'],
    G3: ['2025年目标', '', '〔350〕', '<5', '', '95', '680'],
    H3: ['2020年', '', '〔442〕', '3.35', '', '90.67', '651'],
  };
  /** What every cell shows, as far as anything is shown. */
  const shown = async (): Promise<string[][]> => (await opened.readSheet(sheet)).map(row => row.join('\t').trimEnd().split('\t'));
  const press = (name: string): Promise<void> => opened.pane.getByRole('button', { name, exact: true }).first().click();
  const view = (name: string): Promise<void> => opened.pane.getByRole('tab', { name }).click();
  const status = (text: string | RegExp): Promise<void> => opened.pane.getByText(text).first().waitFor({ timeout: 20_000 });

  beforeAll(async () => {
    opened = await openWorkbench({ search: '?sample=none' });
    await opened.clickCell(sheet, 'C1');
    await opened.type('我市“十四五”主要指标进展');
    for (const [address, cells] of Object.entries(columns)) {
      await opened.clickCell(sheet, address);
      for (const cell of cells) await opened.type(cell);
    }
    typed = await shown();
  });
  afterAll(() => opened.close());

  test('识别表格 finds it and says which plan it speaks of', async () => {
    await view('模板');
    await press('识别表格');
    await status(/识别完成：找到 1 张表，4 行指标，其中 4 行对应已有规划/);
    await status(/4 行指标中，4 行已对应|4 行已对应/);
    expect(await shown()).toEqual(typed);
  });

  test('纳入审核 changes no cell; the audit finds the wrong figure at its cell', async () => {
    await press('纳入审核');
    await status(/已把“Sheet1”的 C3:H9 纳入审核，单元格没有改动/);
    expect(await shown()).toEqual(typed);
    await view('审核');
    await press('审核本表');
    await status(/93。1/);
    await opened.pane.getByText(/基本养老保险参保率.*E8.*93。1/).first().waitFor();
  });

  test('加进度列 stands beside the table; 取消纳入 takes everything away again', async () => {
    await view('模板');
    if (await opened.pane.getByRole('button', { name: '加进度列', exact: true }).count() === 0) await press('识别表格');
    await press('加进度列');
    await status(/已在“Sheet1”的 I3:K9 加入进度列/);
    await opened.calculated();
    expect((await opened.readSheet(sheet))[4]?.slice(8, 11)).toEqual(['79.7%', '79.7%', '达到序时进度']);
    await press('取消纳入');
    await status(/取消纳入，工作簿里没有留下痕迹/);
    expect(await shown()).toEqual(typed);
    expect(opened.pageErrors).toEqual([]);
  });
});

test('where recognition cannot be fetched, the pane says so and the workbook is as it was', async () => {
  const opened = await openWorkbench({ search: '?sample=none', prepare: async page => { await page.route(/pane-adoption/, route => route.abort()); } });
  try {
    await opened.pane.getByRole('tab', { name: '模板' }).click();
    await opened.pane.getByRole('button', { name: '识别表格', exact: true }).first().click();
    await opened.pane.getByText('这部分程序没有取到，可能是网络中断；工作簿没有改动。').first().waitFor({ timeout: 20_000 });
    expect(opened.pageErrors).toEqual([]);
  } finally {
    await opened.close();
  }
});
