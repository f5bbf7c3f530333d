import type { Frame, Page } from 'playwright-core';
import { openWorkbench, type Opened } from './browser/launch';

const wait = { timeout: 20000 };
const later = /\/pane-[\w-]+\.js/;
const tab = (pane: Frame, name: string) => pane.getByRole('tab', { name, exact: true });
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });

/** Counts what the page fetches later, so that a test can wait until all of it is there. */
function countLater(page: Page): () => readonly string[] {
  const fetched: string[] = [];
  page.on('requestfinished', request => { const name = later.exec(request.url())?.[0]; if (name) fetched.push(name); });
  return () => fetched;
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + wait.timeout;
  while (!isSo() && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}

describe('what the pane fetches later', () => {
  let workbench: Opened;
  afterEach(() => workbench.close());

  test('is fetched while nothing is to be done; then everything works without the server', async () => {
    let fetched: () => readonly string[] = () => [];
    workbench = await openWorkbench({ prepare: async page => { fetched = countLater(page); } });
    const { pane, page } = workbench;
    const wanted = ['audit', 'conversion', 'handbook', 'sending', 'workbook'].map(name => `/pane-${name}.js`);
    await until(() => wanted.every(name => fetched().includes(name)));
    expect(fetched()).not.toContain('/pane-english.js');
    await page.context().setOffline(true);
    await pane.locator('.entry__head', { hasText: '专栏2' }).first().click();
    await button(pane, '插入').click();
    await button(pane, '撤销').waitFor(wait);
    await tab(pane, '审核').click();
    await button(pane, '审核全部').click();
    await pane.getByText(/^审核完成/).waitFor(wait);
    await tab(pane, '函数').click();
    await pane.getByText('HB.PROGRESS', { exact: true }).waitFor(wait);
    await tab(pane, '发送').click();
    await button(pane, '发送前检查').click();
    await pane.locator('#sending-findings').waitFor(wait);
    await button(pane, '预览').click();
    await pane.locator('#apply-conversion').waitFor(wait);
    expect(workbench.pageErrors).toEqual([]);
  });

  test('leaves words and a second try where it does not come, never an empty view', async () => {
    workbench = await openWorkbench({ prepare: async page => { await page.route(later, route => route.abort()); } });
    const { pane, page } = workbench;
    await pane.locator('.entry__head', { hasText: '专栏2' }).first().click();
    await button(pane, '插入').click();
    await pane.locator('footer [role="alert"]', { hasText: '这部分程序没有取到，可能是网络中断；工作簿没有改动。' }).waitFor(wait);
    expect(await workbench.sheetNames()).toEqual(['示例']);
    await tab(pane, '审核').click();
    await pane.locator('.view [role="alert"]', { hasText: '这一页没有取到' }).waitFor(wait);
    await page.unroute(later);
    await button(pane, '再试一次').click();
    await button(pane, '审核本表').waitFor(wait);
    await tab(pane, '模板').click();
    await button(pane, '插入').click();
    await button(pane, '撤销').waitFor(wait);
    expect(await workbench.sheetNames()).toEqual(['示例', '专栏2']);
    expect(workbench.pageErrors).toEqual([]);
  });

  test('leaves Chinese where the English words do not come', async () => {
    workbench = await openWorkbench({ search: '?lang=en-US', prepare: async page => { await page.route(/pane-english/, route => route.abort()); } });
    await tab(workbench.pane, '模板').waitFor(wait);
    expect(await workbench.pane.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });

  test('does not hold the custom functions up', async () => {
    workbench = await openWorkbench({ prepare: async page => { await page.route(later, route => route.abort()); } });
    await workbench.clickCell('示例', 'J20');
    await workbench.type('=HB.CHECK("（442）","城镇新增就业人数")');
    const end = Date.now() + wait.timeout;
    while (Date.now() < end && !/442/.test(String((await workbench.readCell('示例', 'J20')).value))) await new Promise(resolve => setTimeout(resolve, 100));
    expect(String((await workbench.readCell('示例', 'J20')).value)).toMatch(/442/);
  });
});
