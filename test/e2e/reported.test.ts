import { openWorkbench, type Opened } from './browser/launch';

/** Reported bugs that only a browser shows; the others are in test/reported. */
describe('reported in the workbench', () => {
  let opened: Opened;
  beforeAll(async () => void (opened = await openWorkbench()));
  afterAll(() => opened.close());

  test.each([['5.6%', 0.056], ['95%', 0.95], ['12.3%', 0.123], ['-16.6%', -0.166]])('%s written by the add-in is kept as Excel keeps it', async (typed, value) => {
    const written = await opened.pane.evaluate(text => Excel.run(async context => {
      const cell = context.workbook.worksheets.getItem('示例').getRange('K6');
      cell.values = [[text]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    }), typed);
    expect(written).toBe(value);
  });

  test('Enter pressed once more after 插入 lays no second table', async () => {
    await opened.pane.getByRole('button', { name: /^专栏2/ }).click();
    await opened.pane.getByRole('button', { name: '插入', exact: true }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.pane.getByText(/已插入“专栏2”/).waitFor();
    await opened.pane.waitForFunction(() => document.activeElement?.id === 'status');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Tab');
    expect(await opened.pane.evaluate(() => document.activeElement?.textContent)).toBe('撤销');
    expect(await opened.sheetNames()).toEqual(['示例', '专栏2']);
  });

  test('an Excel below the floor is told so in the pane', async () => {
    const old = await openWorkbench({ search: '?api=1.11' });
    await old.pane.getByRole('heading', { name: '这台电脑上的 Excel 版本太旧' }).waitFor();
    expect(await old.pane.getByRole('tab').count()).toBe(0);
    await old.close();
  });
});
