import type { Frame, Locator } from 'playwright-core';
import { launchBrowser, openWorkbench, type Opened } from './browser/launch';

const sample = '示例';
const wait = { timeout: 15000 };

const tab = (pane: Frame, name: string): Locator => pane.getByRole('tab', { name, exact: true });
const button = (pane: Frame, name: string): Locator => pane.getByRole('button', { name, exact: true });
const status = (pane: Frame): Locator => pane.locator('footer [role="status"]');
const entry = (pane: Frame, name: string): Locator => pane.locator('.entry__head', { hasText: name });
const focused = (pane: Frame): Promise<string> => pane.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');

/** Reads again until what is read is what is expected, or says what it was instead. */
async function becomes<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + wait.timeout;
  while (Date.now() < end && (await read()) !== expected) await new Promise(resolve => setTimeout(resolve, 50));
  expect(await read()).toBe(expected);
}

async function opened(search = ''): Promise<Opened> {
  const workbench = await openWorkbench({ search });
  await workbench.pane.getByRole('tab').first().waitFor(wait);
  return workbench;
}

describe('the pane by keyboard and by name', () => {
  let workbench: Opened;
  beforeAll(async () => { workbench = await opened(); });
  afterAll(() => workbench.close());

  test('four tabs under one tab list; the views not shown are not in the page', async () => {
    const { pane } = workbench;
    expect(await pane.getByRole('tab').allInnerTexts()).toEqual(['模板', '审核', '函数', '发送']);
    expect(await pane.getByRole('tabpanel').count()).toBe(1);
    await tab(pane, '审核').click();
    await button(pane, '审核本表').waitFor(wait);
    expect(await pane.getByRole('tabpanel').allInnerTexts()).toHaveLength(1);
    expect(await pane.getByRole('tabpanel', { name: '审核' }).count()).toBe(1);
    expect(await entry(pane, '专栏2').count()).toBe(0);
    await tab(pane, '函数').click();
    expect(await button(pane, '审核本表').count()).toBe(0);
  });

  test('arrows, Home and End move between tabs and open them; Tab leads to 帮助 and into the view', async () => {
    const { pane, page } = workbench;
    await tab(pane, '函数').focus();
    for (const [key, id] of [['ArrowRight', 'tab-sending'], ['ArrowRight', 'tab-templates'], ['ArrowLeft', 'tab-sending'], ['Home', 'tab-templates'], ['End', 'tab-sending'], ['Home', 'tab-templates']] as const) {
      await page.keyboard.press(key);
      expect(await focused(pane)).toBe(id);
      expect(await pane.locator(`#${id}`).getAttribute('aria-selected')).toBe('true');
    }
    await page.keyboard.press('Tab');
    expect(await focused(pane)).toBe('open-help');
    await page.keyboard.press('Tab');
    expect(await pane.evaluate(() => document.activeElement?.closest('[role="tabpanel"]') !== null)).toBe(true);
  });

  test('choosing a table shows the only button named 插入; it lays the table on a new sheet and 撤销 takes it back', async () => {
    const { pane } = workbench;
    expect(await button(pane, '插入').count()).toBe(0);
    await entry(pane, '专栏2').first().press('Enter');
    expect(await button(pane, '插入').count()).toBe(1);
    await button(pane, '插入').press('Enter');
    await button(pane, '撤销').waitFor(wait);
    expect(await workbench.sheetNames()).toEqual([sample, '专栏2']);
    expect(await status(pane).innerText()).toMatch(/专栏2/);
    await button(pane, '撤销').press('Enter');
    await button(pane, '撤销').waitFor({ ...wait, state: 'detached' });
    expect(await workbench.sheetNames()).toEqual([sample]);
    expect(await focused(pane)).toBe('tab-templates');
  });

  test('where the selected place is occupied it says so, overwrites nothing and offers a new sheet', async () => {
    const { pane } = workbench;
    const before = await workbench.readSheet(sample);
    await workbench.clickCell(sample, 'B4');
    await pane.getByLabel('选中单元格').check();
    await button(pane, '插入').click();
    await button(pane, '插入到新工作表').waitFor(wait);
    expect(await pane.locator('.bar--warning').innerText()).toMatch(/示例/);
    expect(await workbench.readSheet(sample)).toEqual(before);
    await button(pane, '插入到新工作表').click();
    await button(pane, '撤销').waitFor(wait);
    expect(await workbench.sheetNames()).toEqual([sample, '专栏2']);
    expect(await button(pane, '插入到新工作表').count()).toBe(0);
    await button(pane, '撤销').click();
    await button(pane, '撤销').waitFor({ ...wait, state: 'detached' });
  });

  test('a function is found by a word, its example written into an empty cell and calculated there', async () => {
    const { pane } = workbench;
    await tab(pane, '函数').click();
    await pane.getByRole('searchbox').fill('ＰＲＯＧＲＥＳＳ');
    expect(await pane.locator('.entry__name').allInnerTexts()).toContain('HB.PROGRESS');
    await entry(pane, 'HB.PROGRESS').click();
    await pane.getByLabel('=HB.PROGRESS(270,"〔350〕","〔442〕")').check();
    await workbench.clickCell(sample, 'J20');
    await button(pane, '插入公式').click();
    await button(pane, '撤销').waitFor(wait);
    expect((await workbench.readCell(sample, 'J20')).value).toBeCloseTo(270 / 350, 12);
  });

  test('a cell that holds something is replaced only after a yes', async () => {
    const { pane, page } = workbench;
    await workbench.clickCell(sample, 'B4');
    const before = await workbench.readCell(sample, 'B4');
    await button(pane, '插入公式').click();
    await pane.getByRole('dialog').waitFor(wait);
    expect(await focused(pane)).toBe('取消');
    await page.keyboard.press('Escape');
    expect(await pane.getByRole('dialog').count()).toBe(0);
    expect(await focused(pane)).toBe('insert-formula');
    expect(await workbench.readCell(sample, 'B4')).toEqual(before);
    await button(pane, '插入公式').click();
    await button(pane, '替换').click();
    await becomes(async () => (await workbench.readCell(sample, 'B4')).formula, '=HB.PROGRESS(270,"〔350〕","〔442〕")');
    await button(pane, '撤销').click();
    await becomes(async () => (await workbench.readCell(sample, 'B4')).value, before.value);
  });

  test('nothing went wrong behind the scenes', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.pageErrors).toEqual([]);
  });
});

describe('审核 over a table filled with the keyboard', () => {
  const sheet = '专栏2';
  const finding = (pane: Frame, place: string): Locator => pane.locator('.finding', { has: pane.locator('.finding__place', { hasText: place }) });
  let workbench: Opened;
  beforeAll(async () => {
    workbench = await opened();
    await entry(workbench.pane, sheet).first().click();
    await button(workbench.pane, '插入').click();
    await button(workbench.pane, '撤销').waitFor(wait);
    await workbench.clickCell(sheet, 'F6');
    await workbench.type('〔270');
    await workbench.clickCell(sheet, 'F12');
    await workbench.type('193');
    await tab(workbench.pane, '审核').click();
    await button(workbench.pane, '审核本表').click();
    await workbench.pane.locator('.findings').waitFor(wait);
  });
  afterAll(() => workbench.close());

  test('says what was checked, groups by severity, names indicator, place, figures and remedy', async () => {
    const { pane } = workbench;
    expect(await pane.locator('.extent').innerText()).toMatch(/^已审核工作表“专栏2”的 1 张表 \d+ 个单元格$/);
    expect(await status(pane).innerText()).toMatch(/^审核完成：强制性 \d+ · 核实性 \d+ · 提示性 \d+$/);
    expect((await pane.locator('.heading--group').allInnerTexts())[0]).toMatch(/^强制性 [1-9]/);
    const words = await finding(pane, '专栏2!F6').first().textContent();
    expect(words).toMatch(/城镇新增就业人数/);
    expect(words).toMatch(/〔270(?!〕)/);
    expect(await finding(pane, '专栏2!F12').first().textContent()).toMatch(/193/);
  });

  test('the list is one stop of the tab order; arrows walk it, Enter shows the cell and keeps the focus', async () => {
    const { pane, page } = workbench;
    expect(await pane.locator('.finding__body[tabindex="0"]').count()).toBe(1);
    const body = finding(pane, '专栏2!F12').first().locator('.finding__body');
    await pane.locator('.finding__body').first().focus();
    await page.keyboard.press('End');
    expect(await pane.evaluate(() => document.activeElement === [...document.querySelectorAll('.finding__body')].at(-1))).toBe(true);
    await page.keyboard.press('Home');
    expect(await pane.evaluate(() => document.activeElement === document.querySelector('.finding__body'))).toBe(true);
    await body.focus();
    await page.keyboard.press('Enter');
    await becomes(() => workbench.selection(), 'F12');
    await becomes(() => body.evaluate(element => document.hasFocus() && document.activeElement === element), true);
    expect(await pane.locator('.finding__body[tabindex="0"]').count()).toBe(1);
  });

  test('a severity alone, all again', async () => {
    const { pane } = workbench;
    const all = await pane.locator('.finding').count();
    await pane.locator('.chip--error').click();
    expect(await pane.locator('.finding:not(.finding--error)').count()).toBe(0);
    expect(await pane.locator('.chip--error').getAttribute('aria-pressed')).toBe('true');
    await pane.locator('.chip--error').click();
    expect(await pane.locator('.finding').count()).toBe(all);
  });

  test('a correction is previewed, applied with one click, leaves the list, and 撤销 brings both back', async () => {
    const { pane } = workbench;
    const wrong = finding(pane, '专栏2!F6').filter({ has: pane.locator('.fix') });
    expect(await wrong.locator('.fix__preview').innerText()).toBe('改为：〔270 → 〔270〕');
    await wrong.getByRole('button', { name: '应用', exact: true }).click();
    await becomes(async () => (await workbench.readCell(sheet, 'F6')).text, '〔270〕');
    await becomes(() => wrong.count(), 0);
    expect(await pane.evaluate(() => document.activeElement?.closest('.finding') !== null)).toBe(true);
    expect(await pane.locator('.bar--warning').count()).toBe(0);
    await button(pane, '撤销').click();
    await becomes(async () => (await workbench.readCell(sheet, 'F6')).text, '〔270');
    await becomes(() => wrong.count(), 1);
  });

  test('撤销 asked for while a correction is still being audited waits its turn', async () => {
    const { pane } = workbench;
    const wrong = finding(pane, '专栏2!F6').filter({ has: pane.locator('.fix') });
    const apply = await wrong.getByRole('button', { name: '应用', exact: true }).elementHandle();
    const undo = await button(pane, '撤销').elementHandle();
    await pane.evaluate(buttons => { for (const each of buttons) each?.dispatchEvent(new MouseEvent('click', { bubbles: true })); }, [apply, undo]);
    await becomes(async () => /撤销/.test(await status(pane).innerText()), true);
    await becomes(async () => (await workbench.readCell(sheet, 'F6')).text, '〔270');
    await becomes(() => wrong.count(), 1);
    expect(await workbench.sheetNames()).toContain(sheet);
  });

  test('an edit after the audit is said, and 重新审核 settles it', async () => {
    const { pane } = workbench;
    await new Promise(resolve => setTimeout(resolve, 2000));
    await workbench.clickCell(sheet, 'F12');
    await workbench.type('93');
    await button(pane, '重新审核').click(wait);
    await becomes(() => finding(pane, '专栏2!F12').filter({ hasText: '193' }).count(), 0);
    expect(await button(pane, '重新审核').count()).toBe(0);
  });

  test('a sheet without a plan table is said to have none', async () => {
    const { pane } = workbench;
    await workbench.clickCell(sample, 'B4');
    await button(pane, '审核本表').click();
    await becomes(async () => /“示例”里没有规划表/.test(await pane.locator('.view').innerText()), true);
    expect(workbench.pageErrors).toEqual([]);
  });
});

test.each(['light', 'dark'])('the page follows the theme Office says: %s', async theme => {
  const workbench = await opened(`?theme=${theme}`);
  expect(await workbench.pane.evaluate(() => [document.documentElement.dataset['theme'], getComputedStyle(document.documentElement).colorScheme])).toEqual([theme, theme]);
  await workbench.close();
});

test('the ribbon command 审核 opens the pane on 审核 and audits the sheet in front', async () => {
  const workbench = await opened();
  const { pane } = workbench;
  const completed = await pane.evaluate(async () => {
    const { actions } = (window as unknown as { __workbench: { actions: Map<string, (event: object) => Promise<void>> } }).__workbench;
    let count = 0;
    await actions.get('auditActiveSheet')?.({ completed: () => { count += 1; } });
    return count;
  });
  expect(completed).toBe(1);
  await becomes(() => pane.getByRole('tab', { selected: true }).innerText(), '审核');
  await becomes(async () => /“示例”里没有规划表/.test(await pane.locator('.view').innerText()), true);
  await workbench.close();
});

test('outside Excel the page says so and points to the workbench', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 350, height: 378 } });
  await page.goto(`${process.env['WORKBENCH_ADDRESS'] ?? ''}taskpane.html`);
  await page.getByRole('heading', { name: '请在 Excel 中打开' }).waitFor(wait);
  await page.getByRole('link', { name: '打开工作台' }).click();
  await page.waitForFunction(() => window.workbench !== undefined);
  await browser.close();
});

test('where Office speaks English the pane does too, and no Chinese is left but the tables’ own', async () => {
  const workbench = await opened('?lang=en-US');
  const { pane } = workbench;
  expect(await pane.getByRole('tab').allInnerTexts()).toEqual(['Templates', 'Check', 'Functions', 'Send']);
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  await tab(pane, 'Check').click();
  expect(await pane.locator('main').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
  await tab(pane, 'Functions').click();
  expect(await pane.locator('.entry__title').allInnerTexts()).not.toContain('完成进度');
  await tab(pane, 'Send').click();
  expect(await pane.locator('main').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
  await workbench.close();
});
