/**
 * npm run screenshots -- [folder]: pictures of every view and state of the pane in every way it is looked at, for a pair of eyes.
 * Needs `npm run build`. The folder is outside the project unless one is named; nothing of it is delivered.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = process.env.WORKBENCH_ROOT ?? join(root, 'dist');
const folder = process.argv[2] ?? join(tmpdir(), 'pane-screenshots');
const browserPath = process.env.CHROMIUM_PATH ?? ['/usr/bin/google-chrome', '/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'].find(existsSync);

/** Ways of looking at the pane: switches of the workbench, what the system says, how large the pane is. */
const ways = {
  light: { search: '?theme=light' },
  dark: { search: '?theme=dark' },
  'forced-light': { search: '?theme=light', media: { forcedColors: 'active', colorScheme: 'light' } },
  'forced-dark': { search: '?theme=dark', media: { forcedColors: 'active', colorScheme: 'dark' } },
  english: { search: '?lang=en-US' },
  small: { search: '', size: { width: 350, height: 378 } },
  zoom: { search: '', scale: 2, size: { width: 175, height: 340 } },
};

function serve() {
  const server = spawn(process.execPath, [join(root, 'src/workbench/serve.mjs'), '--root', built, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((found, failed) => {
    server.on('exit', code => failed(new Error(`The server ended with ${code}.`)));
    server.stdout.on('data', printed => {
      const address = /http:\S+\//.exec(String(printed))?.[0];
      if (address) found({ address, server });
    });
  });
}

/** What is done to come to each state, in one go; ids and classes, so that it holds in every language. */
const tour = {
  'templates-first': async ({ pane }) => { await pane.locator('#insert-first').waitFor(); },
  'templates-open': async ({ pane }) => { await pane.locator('#template-hubei-14th-panel-2').click(); },
  'templates-occupied': async ({ pane, page, at }) => {
    await pane.locator('input[name="place"]').last().check();
    await page.mouse.click(...await at(3, 1));
    await pane.locator('#insert').click();
    await pane.locator('.bar--warning').waitFor();
  },
  'templates-inserted': async ({ pane }) => {
    await pane.locator('input[name="place"]').first().check();
    await pane.locator('#insert').click();
    await pane.locator('.footer__hint').waitFor({ state: 'attached' });
  },
  recognition: async ({ pane }) => { await pane.locator('#open-recognition').click(); await pane.locator('.page').waitFor(); },
  paste: async ({ pane }) => { await pane.locator('#page-back').click(); await pane.locator('#open-paste').click(); await pane.locator('.page').waitFor(); },
  'plan-files': async ({ pane }) => { await pane.locator('#page-back').click(); await pane.locator('#open-planFiles').click(); await pane.locator('.page').waitFor(); },
  'audit-before': async ({ pane }) => { await pane.locator('#page-back').click(); await pane.locator('#tab-audit').click(); await pane.locator('#audit-again').waitFor(); },
  'audit-found': async ({ pane, page, at }) => {
    await page.mouse.click(...await at(5, 5));
    for (const figure of ['270', '5.2', '2.8', '〔196〕', '〔21〕', '', '95.5', '690', '（752', '450']) {
      if (figure) await page.keyboard.type(figure);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(120);
    }
    await pane.locator('#audit-again').click();
    await pane.locator('.findings').waitFor();
  },
  'audit-rule': async ({ pane }) => { const rule = pane.locator('.finding__rule summary').first(); await rule.click(); await rule.scrollIntoViewIfNeeded(); },
  'audit-explaining': async ({ pane }) => { const opener = pane.locator('.finding--query .finding__note button').first(); await opener.click(); await pane.locator('.explain__input').scrollIntoViewIfNeeded(); },
  'audit-end': async ({ pane }) => { await pane.locator('.results').scrollIntoViewIfNeeded(); },
  'rule-page': async ({ pane }) => { await pane.locator('.finding__why button').first().click(); await pane.locator('.help').waitFor(); },
  functions: async ({ pane }) => { await pane.locator('#tab-handbook').click(); await pane.locator('.entry__head').first().waitFor(); },
  'functions-open': async ({ pane }) => { await pane.locator('[id="function-PROGRESS"], .entry__head:has-text("HB.PROGRESS")').first().click(); },
  'functions-replace': async ({ pane, page, at }) => { await page.mouse.click(...await at(5, 0)); await pane.locator('#insert-formula').click(); await pane.locator('dialog').waitFor(); },
  'sending-before': async ({ pane, page }) => { await page.keyboard.press('Escape'); await pane.locator('#tab-sending').click(); await pane.locator('#check-sending').waitFor(); },
  sending: async ({ pane }) => { await pane.locator('#check-sending').click(); await pane.locator('#sending-findings').waitFor(); },
  'sending-preview': async ({ pane }) => { await pane.locator('#preview-conversion').click(); await pane.locator('#apply-conversion').scrollIntoViewIfNeeded(); },
  help: async ({ pane }) => { await pane.locator('#open-help').click(); await pane.locator('.page .entry__head').first().waitFor(); },
  'help-search': async ({ pane }) => { await pane.locator('.page .search__input').fill('HB'); },
  'help-page': async ({ pane }) => { await pane.locator('.page .search__input').fill(''); await pane.locator('.page .entry__head').first().click(); await pane.locator('.help').waitFor(); },
  'not-fetched': async ({ pane, page }) => {
    await page.route(/help\/questions/, route => route.abort());
    await pane.evaluate(() => { location.reload(); });
    await pane.locator('#open-help').click();
    await pane.locator('.page .entry__head').nth(1).click();
    await pane.locator('[role="alert"] .button').waitFor();
  },
};

const { address, server } = await serve();
const browser = await chromium.launch({ ...(browserPath ? { executablePath: browserPath } : { channel: 'chrome' }), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const wanted = process.env.WAYS?.split(',') ?? Object.keys(ways);
let missed = 0;
for (const way of wanted) {
  const { search, media, size, scale = 1 } = ways[way];
  mkdirSync(join(folder, way), { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: scale, locale: 'zh-CN' });
  page.setDefaultTimeout(20000);
  if (media) await page.emulateMedia(media);
  await page.goto(`${address}workbench.html${search}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frame({ name: 'taskpane' });
  const element = await pane.frameElement();
  if (size) await element.evaluate((frame, { width, height }) => { Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, flex: 'none' }); }, size);
  const at = async (row, column) => page.evaluate(([r, c]) => { const { left, top, width, height } = window.workbench.grid.cellRect(r, c); return [left + width / 2, top + height / 2]; }, [row, column]);
  for (const [name, go] of Object.entries(tour)) {
    try {
      await go({ pane, page, at });
      await page.waitForTimeout(350);
      await element.screenshot({ path: join(folder, way, `${name}.png`) });
    } catch (error) {
      missed += 1;
      console.error(`${way} ${name}: ${String(error.message).split('\n')[0]}`);
    }
  }
  await page.close();
}
const page = await browser.newPage({ viewport: { width: 350, height: 378 } });
await page.goto(`${address}taskpane.html`);
await page.locator('.placemat__title').waitFor({ timeout: 20000 });
await page.screenshot({ path: join(folder, 'outside.png') });
await browser.close();
server.removeAllListeners('exit');
server.kill();
console.log(`${wanted.length} × ${Object.keys(tour).length} pictures in ${folder}, ${missed} missed`);
process.exitCode = missed > 0 ? 1 : 0;
