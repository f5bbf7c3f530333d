import type { Frame } from 'playwright-core';
import { openWorkbench } from './browser/launch';

const wait = { timeout: 20000 };
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const tab = (pane: Frame, name: string) => pane.getByRole('tab', { name, exact: true });

test('a workbook without tables offers one thing to begin with; once there is a table it is gone, and back after 撤销', async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await button(pane, '插入专栏2').click(wait);
  await button(pane, '撤销').waitFor(wait);
  expect(await workbench.sheetNames()).toEqual(['示例', '专栏2']);
  await button(pane, '插入专栏2').waitFor({ ...wait, state: 'detached' });
  await pane.getByText('加载项写入的内容用这里的“撤销”收回').waitFor(wait);
  await button(pane, '撤销').click();
  await button(pane, '插入专栏2').waitFor(wait);
  expect(await workbench.sheetNames()).toEqual(['示例']);
  expect(workbench.pageErrors).toEqual([]);
  await workbench.close();
});

test('a finding leads to its rule in 审核规则手册 and back to itself, the list as it was', async () => {
  const workbench = await openWorkbench();
  const { pane, page } = workbench;
  await button(pane, '插入专栏2').click(wait);
  await button(pane, '撤销').waitFor(wait);
  await workbench.clickCell('专栏2', 'F6');
  await workbench.type('（270');
  await tab(pane, '审核').click();
  await button(pane, '审核本表').click(wait);
  const rule = pane.locator('details.finding__rule').first();
  await rule.locator('summary').click(wait);
  const code = (await rule.locator('summary').innerText()).slice(0, 5);
  await rule.getByRole('button', { name: '看规则手册' }).press('Enter');
  await pane.locator('.page__title', { hasText: '审核规则手册' }).waitFor(wait);
  await pane.locator(`.help [id="${code}"]:focus`).waitFor(wait);
  await page.keyboard.press('Escape');
  await pane.locator('.page__title').waitFor({ ...wait, state: 'detached' });
  await pane.locator('details.finding__rule[open] button:focus', { hasText: '看规则手册' }).waitFor(wait);
  expect(workbench.pageErrors).toEqual([]);
  await workbench.close();
});
