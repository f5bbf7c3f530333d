import { openWorkbench, type Opened } from './browser/launch';

/** The prompt of a cell at the grid's right edge was drawn over the pane, on top of its buttons. */
describe('the prompt of a cell beside the pane', () => {
  let workbench: Opened;
  beforeAll(async () => { workbench = await openWorkbench(); });
  afterAll(() => workbench.close());

  test('stays over the grid', async () => {
    await workbench.page.evaluate(() => window.workbench.grid.setPrompt('sample', { startRow: 3, endRow: 8, startColumn: 10, endColumn: 10 }, { title: '报告期', message: '写作 2023年6月，不要写成 2023.6，也不要只写年份。' }));
    await workbench.clickCell('示例', 'K6');
    const card = workbench.page.locator('.prompt-card');
    await card.waitFor({ state: 'visible' });
    const drawn = await card.boundingBox();
    const pane = await workbench.page.locator('#pane').boundingBox();
    expect((drawn?.x ?? Infinity) + (drawn?.width ?? 0)).toBeLessThanOrEqual(pane?.x ?? 0);
  });
});
