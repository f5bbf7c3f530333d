import type { Page } from 'playwright-core';
import { back, openTab, wait, type Station } from './station';

/** 函数 and 发送. */
export const functionsAndSending: readonly Station[] = [
  { name: 'functions', go: async walker => { await openTab(walker, 'handbook'); await walker.pane.locator('[id^="function-"]').first().waitFor(wait); } },
  { name: 'functions-open', primary: '#insert-formula', go: async ({ pane }) => { await pane.locator('.entry__head', { hasText: 'HB.PROGRESS' }).first().click(); await pane.locator('#insert-formula').waitFor(wait); } },
  { name: 'functions-replace', go: async ({ pane, clickCell }) => { await clickCell('专栏2', 'B4'); await pane.locator('#insert-formula').click(); await pane.locator('dialog').waitFor(wait); } },
  { name: 'functions-search-nothing', go: async ({ pane, page }) => {
    await page.keyboard.press('Escape');
    await pane.locator('dialog').waitFor({ ...wait, state: 'detached' });
    await pane.locator('.search__input').fill('没有这样的函数');
    await pane.locator('.nothing').waitFor(wait);
  } },
  { name: 'sending-before', primary: '#check-sending', go: async walker => { await walker.pane.locator('.search__input').fill(''); await openTab(walker, 'sending'); await walker.pane.locator('#check-sending').waitFor(wait); } },
  { name: 'sending-found', primary: '#check-sending', go: async ({ pane }) => { await pane.locator('#check-sending').click(); await pane.locator('#sending-findings').waitFor(wait); } },
  { name: 'sending-preview', go: async ({ pane }) => {
    await pane.locator('input[name="conversion-scope"]').last().check();
    await pane.locator('#preview-conversion').click();
    await pane.locator('#apply-conversion').waitFor(wait);
    await pane.locator('#preview-heading').evaluate(element => { element.scrollIntoView({ block: 'start' }); });
  } },
  { name: 'sending-nothing', go: async ({ pane }) => {
    await pane.locator('input[name="conversion-kind"]').last().check();
    await pane.locator('#preview-conversion').click();
    await pane.locator('#preview-heading').waitFor(wait);
    await pane.locator('#preview-heading').scrollIntoViewIfNeeded();
  } },
];

/** 帮助. */
export const help: readonly Station[] = [
  { name: 'help', go: async ({ pane }) => { await pane.locator('#open-help').click(); await pane.locator('.page .entry__head').first().waitFor(wait); } },
  { name: 'help-search', go: async ({ pane }) => { await pane.locator('.page .search__input').fill('HB'); await pane.locator('.page .entry__title').first().waitFor(wait); } },
  { name: 'help-search-nothing', go: async ({ pane }) => { await pane.locator('.page .search__input').fill('没有这样的标题'); await pane.locator('.page .nothing').waitFor(wait); } },
  { name: 'help-page', go: async ({ pane }) => { await pane.locator('.page .search__input').fill(''); await pane.locator('.page .entry__head').first().click(); await pane.locator('.help').waitFor(wait); } },
  { name: 'help-functions', go: async walker => { await back(walker); await walker.pane.locator('.page .entry__head').nth(2).click(); await walker.pane.locator('.help').waitFor(wait); } },
];

const parts = /\/pane-(audit|workbook)\.js/;

/** Opens the pane anew with the later parts held back, until they are let through or refused. */
async function reopened(page: Page, outcome: 'held' | 'refused'): Promise<void> {
  await page.unroute(parts);
  await page.route(parts, route => (outcome === 'held' ? undefined : route.abort()));
  const pane = page.frame({ name: 'taskpane' });
  await pane?.evaluate(() => { location.reload(); });
  await page.waitForTimeout(300);
  await pane?.locator('#tab-audit').waitFor(wait);
}

/** While something is being waited for, and when it does not come. */
export const waitingAndFailing: readonly Station[] = [
  { name: 'loading-view', go: async walker => { await reopened(walker.page, 'held'); await openTab(walker, 'audit'); await walker.pane.locator('.view .nothing').waitFor(wait); } },
  { name: 'loading-work', go: async walker => {
    await openTab(walker, 'templates');
    await walker.pane.locator('#template-hubei-14th-panel-2').click();
    await walker.pane.locator('#insert').click();
    await walker.pane.locator('.progress').waitFor(wait);
  } },
  { name: 'failed-view', go: async walker => { await reopened(walker.page, 'refused'); await openTab(walker, 'audit'); await walker.pane.locator('[role="alert"] .button').waitFor(wait); } },
  { name: 'failed-work', go: async walker => {
    const { pane } = walker;
    await openTab(walker, 'templates');
    await pane.locator('#template-hubei-14th-panel-2').click();
    await pane.locator('#insert').click();
    await pane.locator('footer .bar--error').waitFor(wait);
    await pane.locator('footer .bar--error summary').click();
    await walker.page.unroute(parts);
  } },
];
