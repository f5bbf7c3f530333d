import { openHands, type Hands } from './filledTables';

/** Reported: a sheet copied from the menu of its tab held no table for the audit; Excel gives the copy its tables’ names. */
test('a copy of a sheet is audited like the sheet', async () => {
  const hands: Hands = await openHands();
  const { opened: { page, sheetNames, pageErrors, close } } = hands;
  await hands.insert('专栏2', '专栏2');
  await hands.fill('专栏2', 'F12', '105');
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: '专栏2' }).first().click({ button: 'right' });
  await page.getByText('复制', { exact: true }).locator('visible=true').first().click();
  await page.waitForFunction(() => window.workbench.grid.workbook().getSheets().length === 3);
  const copy = (await sheetNames()).find(name => name !== '专栏2' && name.startsWith('专栏2')) ?? '';
  await hands.tab('审核');
  await hands.press('审核全部');
  await hands.said(/^已审核 2 张表/);
  await hands.fill(copy, 'F13', '660');
  await hands.press('审核本表');
  await hands.said(`已审核工作表“${copy}”的 1 张表 126 个单元格`);
  expect(pageErrors).toEqual([]);
  await close();
});
