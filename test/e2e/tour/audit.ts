import { fillAnnualTable, fillPanel } from '../filledTables';
import { openTab, wait, type Station, type Walker } from './station';

const annual = '年度监测表';
const panel = '专栏2';
const ownRules = '审核规则';

async function audited({ pane }: Walker, button: string): Promise<void> {
  await pane.locator(button).click();
  await pane.waitForFunction(() => document.querySelector('.progress') === null);
  await pane.locator('.view .extent, .view .intro').first().waitFor(wait);
}

const bring = async ({ pane }: Walker, sheet: string): Promise<void> => pane.evaluate(async name => {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}, sheet);

/** 审核: every state of its list, its settings and the sheets it writes. */
export const auditing: readonly Station[] = [
  { name: 'audit-before', primary: '#audit-again', go: async walker => { await openTab(walker, 'audit'); await walker.pane.locator('#audit-again').waitFor(wait); } },
  { name: 'audit-no-table', go: async walker => { await bring(walker, '空表'); await audited(walker, '#audit-again'); } },
  { name: 'audit-found', primary: '#audit-again', go: async walker => {
    await walker.clickCell(panel, 'F6');
    for (const figure of ['270', '5.2', '2.8', '〔196〕', '〔21〕', '', '95.5', '690', '（752', '450']) {
      if (figure) await walker.page.keyboard.type(figure);
      await walker.page.keyboard.press('Enter');
      await walker.page.waitForTimeout(100);
    }
    await walker.calculated();
    await audited(walker, '#audit-again');
    await walker.pane.locator('.findings').waitFor(wait);
  } },
  { name: 'audit-list', go: async ({ pane }) => { await pane.locator('.findings .finding').first().evaluate(element => { element.scrollIntoView({ block: 'start' }); }); } },
  { name: 'audit-rule', go: async ({ pane }) => { const rule = pane.locator('.finding__rule summary').first(); await rule.click(); await pane.locator('.finding__why').first().scrollIntoViewIfNeeded(); } },
  { name: 'audit-explaining', go: async ({ pane }) => {
    await pane.locator('.finding--query .finding__note button').first().click();
    await pane.locator('.explain .button--primary').click();
    await pane.locator('.explain [role="alert"] p').waitFor(wait);
    await pane.locator('.explain').evaluate(element => { element.scrollIntoView({ block: 'center' }); });
  } },
  { name: 'audit-explained', go: async ({ pane }) => {
    await pane.locator('.explain__input').fill('上年一次性增加参保人数，已与社保经办机构核对。');
    await pane.locator('.explain .button--primary').click();
    await pane.locator('.explain').waitFor({ ...wait, state: 'detached' });
    await pane.locator('.finding__note--holds').first().scrollIntoViewIfNeeded();
  } },
  { name: 'audit-severity', go: async ({ pane }) => { await pane.locator('.chip--query').click(); await pane.locator('.chip--query').scrollIntoViewIfNeeded(); } },
  { name: 'audit-culprits', go: async walker => {
    const { pane } = walker;
    await openTab(walker, 'templates');
    await pane.locator('#template-hubei-14th-annual-monitoring').click();
    await pane.locator('#insert').click();
    await walker.page.waitForFunction(name => window.workbench.grid.workbook().getSheetByName(name) !== null, annual);
    const rows = await fillAnnualTable({ opened: walker, pane }, annual);
    await fillPanel({ opened: walker, pane }, panel);
    await walker.clickCell(annual, `H${rows.get(7) ?? 0}`);
    await walker.type('4');
    await openTab(walker, 'audit');
    await audited(walker, '#audit-again + .button');
    await pane.locator('.culprits').waitFor(wait);
    await pane.locator('.culprits').evaluate(element => { element.scrollIntoView({ block: 'start' }); });
  } },
  { name: 'audit-search-nothing', go: async ({ pane }) => { await pane.locator('.view .search__input').fill('没有这样的指标'); await pane.locator('.view .nothing').waitFor(wait); } },
  { name: 'audit-marked', go: async ({ pane }) => {
    await pane.locator('.view .search__input').fill('');
    await pane.locator('.live input').nth(1).check();
    await pane.waitForFunction(() => document.querySelector<HTMLInputElement>('.live + .live input')?.checked);
    await pane.waitForFunction(() => document.querySelector('.progress') === null);
    await pane.locator('#audit-again').scrollIntoViewIfNeeded();
  } },
  { name: 'audit-stale', go: async walker => {
    await walker.page.waitForTimeout(1800);
    await walker.clickCell(panel, 'F6');
    await walker.type('271');
    await walker.pane.locator('.view .bar--warning').waitFor(wait);
    await walker.pane.locator('.view .bar--warning').scrollIntoViewIfNeeded();
  } },
  { name: 'audit-own-rules', go: async walker => {
    await walker.pane.locator('.results .button').nth(1).click();
    await walker.page.waitForFunction(name => window.workbench.grid.workbook().getActiveSheet().getSheetName() === name, ownRules);
    for (const [address, text] of Object.entries({ A8: 'Z09', B8: `='${panel}'!F6>=900`, C8: '强制性', D8: '城镇新增就业人数应达到900', A9: 'Z10', B9: '=1+1', C9: '核实性', D9: '两数相等' })) {
      await walker.clickCell(ownRules, address);
      await walker.type(text);
    }
    await audited(walker, '#audit-again + .button');
    await walker.pane.locator('.finding', { hasText: 'Z10' }).first().scrollIntoViewIfNeeded(wait);
  } },
  { name: 'audit-results', go: async ({ pane }) => {
    await pane.locator('.results .button').first().click();
    await pane.waitForTimeout(600);
    await pane.waitForFunction(() => document.querySelector('.progress') === null);
    await pane.locator('.results').scrollIntoViewIfNeeded();
  } },
  { name: 'audit-settings', go: async ({ pane }) => { await pane.locator('#audit-settings').click(); await pane.locator('.setting__number').first().waitFor(wait); } },
  { name: 'audit-settings-wrong', go: async ({ pane }) => {
    await pane.locator('.setting__number').first().fill('1');
    await pane.locator('.setting__number').nth(1).fill('x');
    await pane.locator('.setting__wrong').first().waitFor(wait);
    await pane.waitForTimeout(400);
  } },
  { name: 'audit-settings-severity', go: async ({ pane }) => { await pane.locator('.settings summary').first().click(); await pane.locator('.setting__select').first().scrollIntoViewIfNeeded(wait); } },
  { name: 'audit-settings-end', go: async ({ pane }) => { await pane.locator('.settings > .buttons, .settings .page__actions').last().scrollIntoViewIfNeeded(); } },
  { name: 'rule-page', go: async ({ pane, page }) => {
    await pane.locator('#page-back').click();
    await page.waitForTimeout(100);
    if (await pane.locator('.finding__why').count() === 0) await pane.locator('.finding__rule summary').first().click();
    await pane.locator('.finding__why button').first().click();
    await pane.locator('.help').waitFor(wait);
  } },
];
