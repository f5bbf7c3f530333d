import { readFileSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import { planById } from '../../src/plans';
import { openWorkbench, type Opened } from './browser/launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const wait = { timeout: 20000 };
const button = (pane: Frame, name: string): Locator => pane.getByRole('button', { name, exact: true });

async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    return (await checker.run()).violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
  });
}

/** Chooses a file as the button does. */
const choose = (pane: Frame, name: string, text: string): Promise<void> =>
  pane.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Fields that speak of other plans, which a city's file does not bring along. */
const foreign = ['reportingUnits', 'link', 'discrepancies'];

/** A city's own plan: the delivered one under another name, with one target changed. */
function cityPlan(target: string): string {
  const own = { ...planById('hubei-14th'), id: 'city-14th', name: '某市十四五', title: '某市“十四五”规划' };
  return JSON.stringify(own, (key, value: unknown) => {
    if (foreign.includes(key)) return undefined;
    const isChanged = typeof value === 'object' && value !== null && 'name' in value && value.name === '基本养老保险参保率' && 'cells' in value;
    return isChanged ? { ...value, cells: { ...(value.cells as object), target } } : value;
  });
}

describe('plans as files', () => {
  let workbench: Opened;
  beforeAll(async () => {
    workbench = await openWorkbench({ search: '?sample=none' });
    await button(workbench.pane, '规划文件').click();
    await button(workbench.pane, '导入规划文件').waitFor(wait);
  });
  afterAll(() => workbench.close());

  test.each([
    ['no plan', '{"id": 1}', '规划文件的 id'],
    ['no JSON', 'id: 十五五', '不是 JSON'],
    ['a formula in a name', cityPlan('95').replace('某市十四五', '=1+1'), '以 = 开头'],
    ['a name of our own', JSON.stringify({ ...planById('hubei-14th'), reportingUnits: undefined }), '是自带的规划'],
  ])('%s is refused with reasons, and nothing is written', async (_case, text, reason) => {
    const { pane } = workbench;
    await choose(pane, 'x.json', text);
    await pane.locator('.page .bar--error, .page .box').first().waitFor(wait);
    expect(await pane.locator('.page .bar--error').innerText()).toContain(reason);
    expect(await workbench.sheetNames()).toEqual(['Sheet1']);
    expect(await violations(pane)).toEqual([]);
  });

  test('a sound file is shown, kept in the workbook, and its tables are there', async () => {
    const { pane } = workbench;
    await choose(pane, 'city.json', cityPlan('95'));
    await pane.locator('.page .box', { hasText: '某市十四五' }).waitFor(wait);
    await button(pane, '保存到工作簿').press('Enter');
    await pane.locator('#template-city-14th-panel-2').waitFor(wait);
    expect(await workbench.sheetNames()).toEqual(['Sheet1', '规划数据']);
    await workbench.clickCell('Sheet1', 'A1');
    await workbench.type('=HB.PLAN("基本养老保险参保率","目标","某市十四五")');
    expect((await workbench.readCell('Sheet1', 'A1')).value).toBe(95);
  });

  test('another version says what it replaces, is held against the kept one, and changes what formulas answer', async () => {
    const { pane } = workbench;
    await button(pane, '规划文件').press('Enter');
    await choose(pane, 'city.json', cityPlan('96'));
    await button(pane, '与原来的对照').press('Enter');
    await pane.locator('footer [role="status"]', { hasText: '规划对照' }).waitFor(wait);
    const sheet = (await workbench.sheetNames()).find(name => name.startsWith('规划对照')) ?? '';
    const shown = await workbench.readSheet(sheet);
    expect(shown.filter(row => row.some(cell => cell.includes('基本养老保险参保率'))).map(row => row.slice(2, 5))).toEqual([['目标', '95', '96']]);
    await button(pane, '保存到工作簿').press('Enter');
    await pane.locator('#template-city-14th-panel-2').waitFor(wait);
    expect((await workbench.sheetNames()).filter(name => name.startsWith('规划数据'))).toEqual(['规划数据']);
    expect((await workbench.readCell('Sheet1', 'A1')).value).toBe(96);
  });

  test('a plan goes out as a file that comes in again', async () => {
    const { pane, page } = workbench;
    await button(pane, '规划文件').press('Enter');
    await pane.locator('#plan-file-city-14th').press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download', wait), button(pane, '导出规划文件').press('Enter')]);
    expect(download.suggestedFilename()).toBe('city-14th.json');
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    await choose(pane, 'again.json', Buffer.concat(parts).toString('utf8'));
    await pane.locator('.page .box', { hasText: '某市十四五' }).waitFor(wait);
    await pane.locator('#plan-file-city-14th').focus();
    await page.keyboard.press('Escape');
    await pane.locator('#template-city-14th-panel-2').waitFor(wait);
    await page.waitForTimeout(100);
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('open-planFiles');
  });

  test('a plan is removed after it was asked about, and comes back whole', async () => {
    const { pane, page } = workbench;
    await button(pane, '规划文件').press('Enter');
    const entry = pane.locator('#plan-file-city-14th');
    // Entries stay as they were left.
    if (await entry.getAttribute('aria-expanded') !== 'true') await entry.press('Enter');
    await button(pane, '移除').press('Enter');
    await pane.locator('dialog', { hasText: '“某市十四五”和它的“规划数据”工作表将从这个工作簿移除' }).waitFor(wait);
    expect(await violations(pane)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await workbench.sheetNames()).toContain('规划数据');
    await button(pane, '移除').press('Enter');
    await pane.locator('dialog').getByRole('button', { name: '移除' }).press('Enter');
    await pane.locator('footer [role="status"]', { hasText: '“某市十四五”已从工作簿移除。' }).waitFor(wait);
    expect(await workbench.sheetNames()).not.toContain('规划数据');
    expect(await pane.locator('#plan-file-city-14th').count()).toBe(0);
    await button(pane, '撤销').press('Enter');
    await pane.locator('#plan-file-city-14th').waitFor(wait);
    expect(await workbench.sheetNames()).toContain('规划数据');
    expect((await workbench.readCell('Sheet1', 'A1')).value).toBe(96);
    expect(workbench.pageErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
