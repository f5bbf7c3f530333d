import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { rules } from '../../src/domain/rules';
import { openWorkbench, type Opened } from './browser/launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const wait = { timeout: 15000 };
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const title = (pane: Frame) => pane.locator('.page__title');
const documents = ['十分钟上手', '常见问题', '函数手册', '审核规则手册', '键盘操作', '管理员部署', '给二次开发者'];

async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    return (await checker.run()).violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
  });
}

const sideways = (pane: Frame): Promise<number> => pane.evaluate(() => Math.max(...['html', '.view'].map(selector => {
  const element = document.querySelector(selector);
  return element ? element.scrollWidth - element.clientWidth : 0;
})));

describe('帮助', () => {
  let workbench: Opened;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await button(workbench.pane, '帮助').click(wait);
    await button(workbench.pane, '十分钟上手').waitFor(wait);
  });
  afterAll(() => workbench.close());

  test('lists the documents, each of which opens and comes back by Esc', async () => {
    const { pane, page } = workbench;
    expect(await pane.locator('.view:not([hidden]) .entry__name').allInnerTexts()).toEqual(documents);
    for (const document of documents) {
      await button(pane, document).click();
      await pane.locator('.help').waitFor(wait);
      expect(await title(pane).innerText()).toBe(document);
      expect(await pane.locator('.help a[href*="//"], .help script, .help [onclick]').count()).toBe(0);
      expect(await sideways(pane)).toBe(0);
      await page.keyboard.press('Escape');
      await button(pane, document).waitFor(wait);
    }
  });

  test('finds a rule by its code and shows it with the keyboard on it', async () => {
    const { pane } = workbench;
    const rule = rules.find(one => one.code === 'HB701');
    await pane.getByRole('searchbox').fill('hb701');
    await pane.locator('.view:not([hidden]) .entry__head').first().click();
    await pane.locator('.help').waitFor(wait);
    expect(await title(pane).innerText()).toBe('审核规则手册');
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain(rule?.text.name);
    await button(pane, '返回').click();
  });

  test('follows links between the documents and shows the pictures', async () => {
    const { pane } = workbench;
    await pane.getByRole('searchbox').fill('');
    await button(pane, '十分钟上手').click();
    await pane.locator('.help img').first().waitFor(wait);
    for (const picture of await pane.locator('.help img').all()) {
      await picture.scrollIntoViewIfNeeded();
      expect(await picture.evaluate(async image => { await (image as HTMLImageElement).decode(); return (image as HTMLImageElement).naturalWidth; })).toBeGreaterThan(300);
    }
    await pane.getByRole('link', { name: '常见问题' }).click();
    await pane.locator('.page__title', { hasText: '常见问题' }).waitFor(wait);
    expect(await pane.locator('.help h2').first().innerText()).toBe('单元格显示 #NAME?');
    await button(pane, '返回').click();
  });

  test('tells the administrator the address of this very add-in', async () => {
    const { pane } = workbench;
    await button(pane, '管理员部署').click();
    await pane.locator('.help').waitFor(wait);
    expect(await pane.locator('.help').innerText()).toContain(new URL('.', pane.url()).href);
    await button(pane, '返回').click();
  });

  test('makes room for a view and gives the keyboard back when it is closed', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('tab', { name: '模板', exact: true }).click();
    expect(await pane.getByRole('tabpanel', { name: '模板' }).count()).toBe(1);
    await button(pane, '帮助').press('Enter');
    await button(pane, '键盘操作').waitFor(wait);
    await page.keyboard.press('Escape');
    await pane.getByRole('tabpanel', { name: '模板' }).waitFor(wait);
    await pane.waitForFunction(() => document.activeElement?.id === 'open-help');
  });

  test('nothing went wrong behind the scenes, nothing left the own origin', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.pageErrors).toEqual([]);
    expect(workbench.consoleErrors).toEqual([]);
  });
});

test.each(['light', 'dark'])('axe finds nothing in the documents, %s', async theme => {
  const workbench = await openWorkbench({ search: `?theme=${theme}` });
  const { pane } = workbench;
  const found: string[] = [];
  await button(pane, '帮助').click(wait);
  for (const document of ['十分钟上手', '函数手册', '审核规则手册', '管理员部署']) {
    await button(pane, document).click(wait);
    await pane.locator('.help').waitFor(wait);
    found.push(...(await violations(pane)).map(violation => `${document}: ${violation}`));
    await button(pane, '返回').click();
  }
  await button(pane, '十分钟上手').waitFor(wait);
  found.push(...await violations(pane));
  await workbench.close();
  expect(found).toEqual([]);
});

test('where a document does not come it says so and tries again', async () => {
  const workbench = await openWorkbench({ prepare: async page => { await page.route(/help\/questions/, route => route.abort()); } });
  const { pane, page } = workbench;
  await button(pane, '帮助').click(wait);
  await button(pane, '常见问题').click(wait);
  await pane.locator('[role="alert"]', { hasText: '这一页没有取到' }).waitFor(wait);
  await page.unroute(/help\/questions/);
  await button(pane, '再试一次').click();
  await pane.locator('.help').waitFor(wait);
  await workbench.close();
});

test('in English the documents are English, with their pictures and links', async () => {
  const workbench = await openWorkbench({ search: '?lang=en-US' });
  const { pane } = workbench;
  await button(pane, 'Help').click(wait);
  await button(pane, 'Ten minutes to get started').waitFor(wait);
  expect(await pane.locator('.view:not([hidden]) .entry__name').allInnerTexts()).toEqual(['Ten minutes to get started', 'Questions and answers', 'Handbook of functions', 'Handbook of rules', 'Keyboard', 'Installing, for administrators', 'For developers']);
  await button(pane, 'Ten minutes to get started').click();
  await pane.locator('.help img').first().scrollIntoViewIfNeeded(wait);
  expect(await pane.locator('.help img').first().evaluate(async image => { await (image as HTMLImageElement).decode(); return (image as HTMLImageElement).naturalWidth; })).toBeGreaterThan(300);
  await pane.getByRole('link', { name: 'Handbook of rules' }).click();
  await pane.locator('.page__title', { hasText: 'Handbook of rules' }).waitFor(wait);
  expect(await pane.locator('#HB101').innerText()).toBe('HB101 Unreadable figure (must correct)');
  expect(workbench.consoleErrors).toEqual([]);
  await workbench.close();
});
