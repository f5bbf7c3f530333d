import { putOnClipboard } from './browser/mouse';
import { openHands, wait, type Hands } from './filledTables';

const pasted = [
  '武汉市2024年主要指标完成情况\t\t\t\t', '指标\t2020年\t2023年实际\t2024年实际\t2025年目标', '城镇新增就业（万人）\t25.3\t26\t26.8\t〔130〕', '城镇登记失业率（%）\t3.1\t2.8\t2.9\t<5',
  '失业保险参保人数（万人）\t230\t245\t250.5\t260', '工伤保险参保人数（万人）\t280\t290\t295\t300', '基本养老保险参保率（%）\t91\t93\t94.5\t95',
].join('\r\n');

/** Reported: with the last question answered 识别表格 said “3 处都已确认” and nothing more; 纳入审核 was hidden in a closed entry below. */
test('the last answer opens the table with what can be done with it', async () => {
  const hands: Hands = await openHands();
  const { opened: { page, clickCell, pageErrors, close }, pane } = hands;
  await putOnClipboard(page, pasted);
  await clickCell('Sheet1', 'A1');
  await page.keyboard.press('Control+v');
  await hands.opened.calculated();
  await page.keyboard.press('Escape');
  await hands.tab('模板');
  await hands.press('识别表格');
  const questions = pane.locator('.boxes select');
  await questions.first().waitFor(wait);
  expect(await pane.getByRole('button', { name: '纳入审核', exact: true }).count()).toBe(0);
  for (let at = 0; at < await questions.count(); at += 1) await questions.nth(at).selectOption({ index: 1 });
  await hands.said(/处都已确认，请接着看下面的表格/);
  await hands.press('纳入审核');
  await hands.said(/已纳入/);
  expect(pageErrors).toEqual([]);
  await close();
});
