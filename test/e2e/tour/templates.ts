import { planById } from '../../../src/plans';
import { back, openTab, wait, writeSheet, type Station } from './station';

/** A table of an office that never saw the add-in: some of it can be read in two ways. */
const foreign: readonly (readonly (string | number)[])[] = [
  ['某市人社事业“十四五”规划主要指标进展情况', '', '', '', '', '', '', ''],
  ['序号', '主 要 指 标', '计量单位', '2020年基数', '2025年目标值', '2022年', '2023年', '比例'],
  [1, '城镇新增就业人数', '万人', '〔442〕', '〔350〕', 91.9, 93.1, ''],
  [2, '城镇登记失业率', '%', 3.35, '＜5', 2.97, 2.85, ''],
  [3, '职业技能培训人数', '万人次', '—', '〔250〕', 60.1, 55.4, ''],
  [4, '基本养老保险参保率', '%', 90.67, 95, '92。3', 93, ''],
  [5, '失业保险参保人数', '万人', 651, 680, 690.2, 701.5, ''],
];

const pasted = [
  '某市“十五五”人力资源和社会保障事业发展主要指标',
  '指 标 2025年基数 2030年目标 属性',
  '1．城镇新增就业人数（万人） 〔60〕 〔55〕 预期性',
  '2．城镇调查失业率（%） 4.8 ＜5.5 预期性',
  '3．基本养老保险参保率（%） 94 97 約束性',
  '4．劳动人事争议调解',
  '成功率（%） 72 80 预期性',
  '5．新增技能人才（万人） — 〔8〕① 预期性',
  '6．高技能人才占比（%） 31 35 36 预期性',
  '- 7 -',
  '注：〔 〕内为五年累计数。',
  '① 含高级工以上。',
].join('\n');

/** A city's own plan as a file: the delivered one under another name, without what speaks of other plans. */
function planFile(id: string, name: string): { name: string; mimeType: string; buffer: Buffer } {
  const own = JSON.stringify({ ...planById('hubei-14th'), id, name, title: `${name}规划` }, (key, value: unknown) => (['reportingUnits', 'link', 'discrepancies'].includes(key) ? undefined : value));
  return { name: `${id}.json`, mimeType: 'application/json', buffer: Buffer.from(own) };
}

/** 模板: the first steps with a table of the product's own. */
export const insertion: readonly Station[] = [
  { name: 'templates-first', primary: '#insert-first', go: async ({ pane }) => { await pane.locator('#insert-first').waitFor(wait); } },
  { name: 'templates-open', primary: '#insert', go: async ({ pane }) => { await pane.locator('#template-hubei-14th-panel-2').click(); await pane.locator('#insert').waitFor(wait); } },
  { name: 'templates-occupied', go: async ({ pane, page, clickCell }) => {
    await pane.locator('input[name="place"]').last().check();
    await clickCell(await page.evaluate(() => window.workbench.grid.workbook().getActiveSheet().getSheetName()), 'B4');
    await pane.locator('#insert').click();
    await pane.locator('.bar--warning').waitFor(wait);
  } },
  { name: 'templates-inserted', go: async ({ pane }) => {
    await pane.locator('input[name="place"]').first().check();
    await pane.locator('#insert').click();
    await pane.locator('.footer__hint').waitFor({ ...wait, state: 'attached' });
  } },
];

/** 识别表格, 纳入审核. */
export const recognition: readonly Station[] = [
  { name: 'recognition-none', primary: '#recognise-sheet', go: async walker => {
    await writeSheet(walker, '空表');
    await walker.pane.locator('#open-recognition').click();
    await walker.pane.locator('.page .extent').waitFor(wait);
  } },
  { name: 'recognition-questions', primary: '.page .select', go: async walker => {
    await writeSheet(walker, '进展', foreign);
    await walker.pane.locator('#recognise-sheet').click();
    await walker.pane.locator('.page .box--open').first().waitFor(wait);
  } },
  { name: 'recognition-table', go: async ({ pane }) => {
    const head = pane.locator('[id^="found-"][data-entry]').first();
    if (await head.getAttribute('aria-expanded') === 'false') await head.click();
    await head.scrollIntoViewIfNeeded();
  } },
  { name: 'recognition-columns', go: async ({ pane }) => {
    const columns = pane.locator('.entry__body .disclosure summary').first();
    await columns.click();
    await columns.evaluate(element => { element.scrollIntoView({ block: 'start' }); });
  } },
  { name: 'recognition-rows', go: async ({ pane }) => {
    await pane.locator('.entry__body .disclosure summary').first().click();
    const rows = pane.locator('.entry__body .disclosure summary').nth(1);
    await rows.click();
    await rows.evaluate(element => { element.scrollIntoView({ block: 'start' }); });
  } },
  { name: 'recognition-answered', go: async ({ pane }) => {
    await pane.locator('.entry__body .disclosure summary').nth(1).click();
    for (let open = 0; open < 12 && await pane.locator('select[data-question="open"]').count() > 0; open += 1) {
      const question = pane.locator('select[data-question="open"]').first();
      await question.selectOption({ index: 1 });
      await pane.waitForTimeout(80);
    }
    await pane.locator('.entry__body .buttons .button--primary').waitFor(wait);
    await pane.locator('.entry__body .buttons .button--primary').scrollIntoViewIfNeeded();
  } },
  { name: 'recognition-adopted', go: async ({ pane }) => {
    await pane.locator('.entry__body .buttons .button--primary').click();
    await pane.locator('#status:not(:empty)').waitFor(wait);
    await pane.waitForTimeout(200);
  } },
  { name: 'templates-adopted', go: async walker => {
    await back(walker);
    await walker.pane.locator('[id^="adopted-"][data-entry]').first().click(wait);
  } },
];

/** 整理粘贴, and the plan that is built from what was pasted. */
export const building: readonly Station[] = [
  { name: 'paste', primary: '#pasted-text', go: async ({ pane }) => { await pane.locator('#open-paste').click(); await pane.locator('#pasted-text').waitFor(wait); } },
  { name: 'paste-refused', go: async ({ pane }) => { await pane.locator('#pasted-text').fill('x'); await pane.locator('.page__buttons .button--primary').click(); await pane.locator('.page .bar--warning').waitFor(wait); } },
  { name: 'paste-proposal', go: async ({ pane }) => { await pane.locator('#pasted-text').fill(pasted); await pane.locator('.page__buttons .button--primary').click(); await pane.locator('.proposed').waitFor(wait); } },
  { name: 'paste-table', primary: '.page__actions .button--primary', go: async ({ pane }) => { await pane.locator('.proposed').evaluate(element => { element.scrollIntoView({ block: 'start' }); }); } },
  { name: 'paste-decided', go: async ({ pane }) => {
    const fields = pane.locator('.page .box .input');
    for (const [at, figure] of ['31', '35', '预期性'].slice(0, await fields.count()).entries()) {
      await fields.nth(at).fill(figure);
      await fields.nth(at).press('Tab');
    }
    await pane.locator('.page .badge--done').first().scrollIntoViewIfNeeded();
  } },
  { name: 'paste-written', primary: '#recognise-pasted', go: async ({ pane }) => { await pane.locator('.page__actions .button--primary').click(); await pane.locator('#recognise-pasted').waitFor(wait); } },
  { name: 'recognition-pasted', go: async ({ pane }) => { await pane.locator('#recognise-pasted').click(); await pane.locator('select[data-question="open"]').first().waitFor(wait); } },
  { name: 'draft', primary: '.page__actions .button--primary', go: async ({ pane }) => {
    const plan = pane.locator('select[data-question="open"]').first();
    await plan.selectOption({ index: await plan.locator('option').count() - 1 });
    const head = pane.locator('[id^="found-"][data-entry]').first();
    if (await head.getAttribute('aria-expanded') === 'false') await head.click();
    await pane.locator('.entry__body .buttons .button').last().click();
    await pane.locator('#plan-name').waitFor(wait);
  } },
  { name: 'draft-indicator', go: async ({ pane }) => {
    const entry = pane.locator('[id^="draft-"][data-entry]').first();
    if (await entry.getAttribute('aria-expanded') === 'false') await entry.click();
    await entry.evaluate(element => { element.scrollIntoView({ block: 'start' }); });
  } },
  { name: 'draft-finished', primary: '#keep-plan', go: async ({ pane }) => {
    for (let open = 0; open < 20 && await pane.locator('#keep-plan').count() === 0; open += 1) {
      await pane.locator('.page__actions .button--primary').click();
      await pane.waitForTimeout(150);
      const answer = pane.locator('.entry--open .bar--warning button, #plan-questions button, .entry--open .buttons .button--primary').first();
      if (await answer.count() > 0) await answer.click();
      await pane.waitForTimeout(150);
    }
    await pane.locator('#keep-plan').waitFor(wait);
  } },
  { name: 'templates-own-plan', go: async ({ pane }) => { await pane.locator('#keep-plan').click(); await pane.locator('[id^="template-plan-2026"]').first().waitFor(wait); } },
];

/** 规划文件 and the comparison of two plans. */
export const planFiles: readonly Station[] = [
  { name: 'plan-files', primary: '#import-plan', go: async ({ pane }) => { await pane.locator('#open-planFiles').click(); await pane.locator('#import-plan').waitFor(wait); } },
  { name: 'plan-file-open', go: async ({ pane }) => {
    await pane.locator('[id^="plan-file-"][data-entry]').first().click();
    await pane.locator('.entry__body .disclosure summary').click();
    await pane.locator('.entry__body textarea').scrollIntoViewIfNeeded();
  } },
  { name: 'plan-file-refused', go: async ({ pane }) => {
    await pane.locator('input[type="file"]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"id": 1}') });
    await pane.locator('.page .bar--error').waitFor(wait);
    await pane.locator('.page .bar--error').scrollIntoViewIfNeeded();
  } },
  { name: 'plan-file-imported', go: async ({ pane }) => {
    await pane.locator('input[type="file"]').setInputFiles(planFile('city-14th', '某市十四五'));
    await pane.locator('.page [role="status"] .box').waitFor(wait);
    await pane.locator('.page [role="status"] .box').scrollIntoViewIfNeeded();
  } },
  { name: 'plan-compared', go: async ({ pane }) => {
    await pane.locator('.entry__body .buttons').last().locator('.button').click();
    await pane.locator('#status:not(:empty)').waitFor(wait);
    await pane.waitForTimeout(300);
  } },
  { name: 'templates-again', go: async walker => { await back(walker); await openTab(walker, 'templates'); } },
];
