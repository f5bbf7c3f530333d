import type { Opened } from './browser/launch';
import { openWorkbench } from './browser/launch';
import { wait, writeSheet } from './tour/station';

/** A hand that has no mouse: it presses keys, and every key must leave the keyboard somewhere in the pane. */
function keyboardOf({ page, pane }: Opened) {
  const where = (): Promise<string> => pane.evaluate(() => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body ? 'nowhere' : activeElement.id || activeElement.textContent || activeElement.tagName;
  });
  const isOn = (selector: string): Promise<boolean> => pane.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector);
  return {
    /** Until the keyboard stands on what is expected; says where it stood instead. */
    async standsOn(selector: string): Promise<void> {
      const end = Date.now() + wait.timeout;
      while (Date.now() < end && !(await isOn(selector))) await page.waitForTimeout(40);
      expect(await isOn(selector) ? selector : await where()).toBe(selector);
    },
    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) {
        await page.keyboard.press(key);
        await page.waitForTimeout(60);
      }
      expect(await where()).not.toBe('nowhere');
    },
    /** Tab, or Shift+Tab, until the keyboard stands on it: it is on the way, and nothing on the way swallows the keyboard. */
    async tabTo(selector: string, key = 'Tab'): Promise<void> {
      await pane.locator(selector).first().waitFor({ ...wait, state: 'attached' });
      const way: string[] = [];
      for (let stops = 0; stops < 80 && !(await isOn(selector)); stops += 1) {
        await page.keyboard.press(key);
        way.push(await where());
      }
      expect(await isOn(selector) ? selector : way.join(' > ')).toBe(selector);
      expect(way).not.toContain('nowhere');
    },
  };
}

const title = '.page__title';

describe('without a mouse', () => {
  let workbench: Opened;
  let keyboard: ReturnType<typeof keyboardOf>;
  beforeAll(async () => {
    workbench = await openWorkbench({ search: '?sample=none' });
    keyboard = keyboardOf(workbench);
    await workbench.pane.locator('#tab-templates').waitFor(wait);
    await workbench.pane.locator('#tab-templates').focus();
  });
  afterAll(() => workbench.close());

  test.each(['recognition', 'paste', 'planFiles'])('%s: the page takes the keyboard, Esc and 返回 give it back to the button', async page => {
    const opener = `#open-${page}`;
    await keyboard.tabTo(opener);
    await keyboard.press('Enter');
    await keyboard.standsOn(title);
    await keyboard.press('Escape');
    await keyboard.standsOn(opener);
    await keyboard.press('Enter');
    await keyboard.standsOn(title);
    await keyboard.tabTo('#page-back', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.standsOn(opener);
  });

  test('帮助: a document gives the keyboard back to its line, the list to the button', async () => {
    const { pane } = workbench;
    await keyboard.tabTo('#open-help', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.standsOn(title);
    await keyboard.tabTo('.page .entry__head');
    await keyboard.press('ArrowDown', 'ArrowDown');
    const third = (await pane.evaluate(() => document.activeElement?.textContent ?? '')).trim();
    await keyboard.press('Enter');
    await keyboard.standsOn(title);
    expect(await pane.locator(title).innerText()).toBe(third);
    await pane.locator('.help').waitFor(wait);
    await keyboard.press('Escape');
    await keyboard.standsOn('.page .entry__head');
    expect((await pane.evaluate(() => document.activeElement?.textContent ?? '')).trim()).toBe(third);
    await keyboard.tabTo('.page .search__input', 'Shift+Tab');
    await workbench.page.keyboard.type('HB3');
    await pane.locator('.page .entry__title').first().waitFor(wait);
    await keyboard.press('Escape');
    expect(await pane.locator('.page .search__input').inputValue()).toBe('');
    await pane.locator('.page .heading').first().waitFor(wait);
    await keyboard.press('Escape');
    await keyboard.standsOn('#open-help');
  });

  test('整理粘贴 → 识别 → 建立规划: each step leads to the next, Esc leads back to what opened it', async () => {
    const { page, pane } = workbench;
    await keyboard.tabTo('#open-paste');
    await keyboard.press('Enter');
    await keyboard.tabTo('#pasted-text');
    await page.keyboard.insertText(['某市“十五五”主要指标', '指标 2025年基数 2030年目标 属性', '1．城镇新增就业人数（万人） 〔60〕 〔55〕 预期性', '2．城镇调查失业率（%） 4.8 ＜5.5 预期性', '3．高技能人才占比（%） 31 35 预期性'].join('\n'));
    await keyboard.press('Tab', 'Enter');
    await keyboard.standsOn('#paste-result');
    await keyboard.tabTo('.page__actions .button--primary');
    await keyboard.press('Enter');
    await keyboard.standsOn('#recognise-pasted');
    await keyboard.press('Enter');
    await keyboard.standsOn(title);
    await keyboard.tabTo('select[data-question="open"]');
    await keyboard.press('End');
    await keyboard.standsOn('select[data-question="answered"]');
    // With the last answer the only table opens by itself; the keyboard stays where it is.
    await keyboard.tabTo('#build-plan');
    await keyboard.press('Enter');
    await keyboard.standsOn(title);
    await pane.locator('#plan-name').waitFor(wait);
    await keyboard.press('Escape');
    await keyboard.standsOn('#build-plan');
    await keyboard.press('Enter');
    await pane.locator('#plan-name').waitFor(wait);
  });

  test('the draft is answered one question after another and kept; the keyboard goes on to the new plan’s first table', async () => {
    const { pane } = workbench;
    await keyboard.tabTo('.page__actions button');
    for (let open = 0; open < 20 && await pane.locator('#keep-plan').count() === 0; open += 1) {
      if (!(await pane.evaluate(() => document.activeElement?.closest('.page__actions') !== null))) await keyboard.tabTo('.page__actions button');
      await keyboard.press('Enter');
      const answer = '.entry--open .bar--warning button, #plan-questions button, .entry--open .buttons .button--primary';
      if (await pane.locator(answer).count() > 0) { await keyboard.tabTo(answer); await keyboard.press('Enter'); }
    }
    await keyboard.tabTo('#keep-plan');
    await keyboard.press('Enter');
    await keyboard.standsOn('[id^="template-plan-2026"]');
  });

  test('a table of its own is adopted, and let go with the keyboard on what was done', async () => {
    await writeSheet(workbench, '进展', [
      ['“十四五”主要指标2023年进展', '', '', '', '', ''],
      ['序号', '指标名称', '计量单位', '2020年基数', '2025年目标', '2023年'],
      [1, '城镇新增就业人数', '万人', '〔442〕', '〔350〕', 93.1],
      [2, '城镇登记失业率', '%', 3.35, '＜5', 2.85],
      [3, '基本养老保险参保率', '%', 90.67, 95, 93],
    ]);
    await keyboard.tabTo('#open-recognition', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.tabTo('#recognise-sheet');
    await keyboard.press('Enter');
    await workbench.pane.locator('[id^="found-进展"]').first().waitFor(wait);
    await keyboard.tabTo('[id^="found-"][data-entry]');
    if (await workbench.pane.evaluate(() => document.activeElement?.getAttribute('aria-expanded')) === 'false') await keyboard.press('Enter');
    await keyboard.tabTo('.entry__body .buttons .button--primary');
    await keyboard.press('Enter');
    await keyboard.standsOn('#status');
    await keyboard.press('Shift+Tab');
    await keyboard.tabTo('#page-back', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.standsOn('#open-recognition');
    await keyboard.tabTo('[id^="adopted-"][data-entry]');
    if (await workbench.pane.evaluate(() => document.activeElement?.getAttribute('aria-expanded')) === 'false') await keyboard.press('Enter');
    await keyboard.tabTo('.entry__body .buttons .button:last-child');
    await keyboard.press('Enter');
    await keyboard.standsOn('#status');
    await workbench.pane.locator('#adopted-heading').waitFor({ ...wait, state: 'detached' });
  });

  test('审核 of a table that was inserted: settings come back to their button, a sheet that is written leaves the keyboard there', async () => {
    const { pane } = workbench;
    await keyboard.tabTo('#template-hubei-14th-panel-2', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.tabTo('#insert');
    await keyboard.press('Enter');
    await keyboard.standsOn('#status');
    await keyboard.tabTo('#tab-templates', 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await keyboard.standsOn('#tab-audit');
    await keyboard.tabTo('#audit-again');
    await keyboard.press('Enter');
    await pane.locator('.view .extent').waitFor(wait);
    await keyboard.standsOn('#audit-again');
    await keyboard.tabTo('#audit-settings');
    await keyboard.press('Enter');
    await keyboard.standsOn(title);
    await pane.locator('.setting__number').first().waitFor(wait);
    await keyboard.tabTo('.settings .button--primary');
    await keyboard.press('Enter');
    await keyboard.standsOn('#audit-settings');
    await keyboard.tabTo('.results .button');
    await keyboard.press('Enter');
    await pane.locator('#status', { hasText: '审核结果' }).waitFor(wait);
    await keyboard.standsOn('.results .button');
  });

  test('发送: check, preview and 取消 keep the keyboard', async () => {
    const { pane } = workbench;
    await keyboard.tabTo('#tab-audit', 'Shift+Tab');
    await keyboard.press('End');
    await keyboard.tabTo('#check-sending');
    await keyboard.press('Enter');
    await pane.locator('#sending-findings, .clean').first().waitFor(wait);
    await keyboard.standsOn('#check-sending');
    await keyboard.tabTo('input[name="conversion-scope"]');
    await keyboard.press('ArrowRight');
    await keyboard.tabTo('#preview-conversion');
    await keyboard.press('Enter');
    await pane.locator('#preview-heading').waitFor(wait);
    await keyboard.standsOn('#preview-conversion');
  });

  test('函数: the arrows walk on under the next heading, Home and End lead to the ends of all, as the help says', async () => {
    const { pane } = workbench;
    await keyboard.tabTo('#tab-sending', 'Shift+Tab');
    await keyboard.press('ArrowLeft');
    await pane.locator('.entry__head').first().waitFor(wait);
    await keyboard.tabTo('.entry__head');
    const heads = await pane.locator('.entry__head').allInnerTexts();
    const stands = (): Promise<string> => pane.evaluate(() => document.activeElement instanceof HTMLElement ? document.activeElement.innerText : '');
    expect(heads.length).toBeGreaterThan(20);
    const walked = [await stands()];
    for (let step = 1; step < heads.length; step += 1) { await keyboard.press('ArrowDown'); walked.push(await stands()); }
    expect(walked).toEqual(heads);
    await keyboard.press('Home');
    expect(await stands()).toBe(heads[0]);
    await keyboard.press('End');
    expect(await stands()).toBe(heads.at(-1));
  });

  test('nothing went wrong behind the scenes', () => {
    expect(workbench.pageErrors).toEqual([]);
  });
});
