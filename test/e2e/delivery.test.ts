import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser/launch';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'delivery-'));
let browser: Browser;
let server: ChildProcess;
let address: string;

/** Packages the build with the workbench and serves what came out, at a path of its own. */
beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'src/delivery/package.mjs'), '--url', 'https://tj.example.gov.cn/', '--with-workbench', '--from', process.env['WORKBENCH_ROOT'] ?? join(root, 'dist'), '--out', folder], { stdio: 'ignore' });
  server = spawn(process.execPath, [join(root, 'src/workbench/serve.mjs'), '--root', join(folder, 'site'), '--port', '0', '--prefix', '/tongji/jihua/'], { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise<string>(found => server.stdout?.on('data', (printed: Buffer) => {
    const url = /http:\S+\//.exec(printed.toString())?.[0];
    if (url) found(url);
  }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the release and records every request and every error. */
async function open(file: string, userAgent?: string, unreachable?: string) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...(userAgent ? { userAgent } : {}) });
  const requests: string[] = [];
  const failed: string[] = [];
  const errors: string[] = [];
  context.on('request', request => { requests.push(request.url()); });
  context.on('response', response => { if (response.status() >= 400) failed.push(response.url()); });
  const page = await context.newPage();
  if (unreachable !== undefined) await page.route(unreachable, route => route.abort());
  page.on('pageerror', error => { errors.push(error.message); });
  page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
  await page.goto(`${address}${file}`);
  const foreign = (): string[] => requests.filter(url => !url.startsWith(address) && !/^(data|blob|about):/.test(url));
  return { page, requests, failed, errors, foreign, close: () => context.close() };
}

describe('the release, served from a plain web server', () => {
  test('the pane without Excel starts from its own copies, says where it belongs and asks nobody else', async () => {
    const pane = await open('taskpane.html');
    await pane.page.waitForFunction(() => (document.getElementById('app')?.innerText ?? '').includes('Excel'), undefined, { timeout: 20000 });
    await pane.page.waitForTimeout(2000);
    expect(pane.requests).toEqual(expect.arrayContaining([`${address}office/office.js`, `${address}taskpane.js`]));
    expect(pane.foreign()).toEqual([]);
    expect(pane.failed.filter(url => !url.endsWith('/favicon.ico'))).toEqual([]);
    await pane.close();
  });

  test('where Office.js cannot be fetched, the page says so and sends nobody to the Excel they are in', async () => {
    const pane = await open('taskpane.html', undefined, '**/office/office.js');
    await pane.page.getByRole('heading', { name: '没有取到 Office.js' }).waitFor();
    const told = await pane.page.locator('#app').innerText();
    expect(told).toMatch(/请检查网络[\s\S]*没有任何改动[\s\S]*管理员/);
    expect(told).not.toContain('在 Excel 中打开');
    expect(pane.foreign()).toEqual([]);
    await pane.close();
  });

  test('the workbench works exactly as built', async () => {
    const opened = await open('workbench.html');
    await opened.page.waitForFunction(() => window.workbench !== undefined);
    await opened.page.evaluate(() => window.workbench.ready);
    await opened.page.frame({ name: 'taskpane' })?.waitForSelector('#app button');
    expect(await opened.page.evaluate(() => window.workbench.grid.workbook().getSheets().length)).toBeGreaterThan(0);
    expect({ foreign: opened.foreign(), failed: opened.failed, errors: opened.errors }).toEqual({ foreign: [], failed: [], errors: [] });
    await opened.close();
  });
});

describe('below the floor', () => {
  const internetExplorer = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
  const edgeLegacy = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19582';

  test('the message is written in ES5, so the oldest engine can read it', () => {
    const options = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
    const script = readFileSync(join(folder, 'site/floor.js'), 'utf8');
    expect(new Linter().verify(script, options)).toEqual([]);
    expect(new Linter().verify('let newer = () => 1;', options)).toHaveLength(1);
  });

  test.each([['Internet Explorer', internetExplorer], ['old Edge', edgeLegacy]])('%s sees what is needed, and nothing half works', async (_name, userAgent) => {
    const pane = await open('taskpane.html', userAgent);
    const message = pane.page.getByRole('alert');
    await message.waitFor();
    expect(await message.innerText()).toMatch(/版本太旧[\s\S]*Microsoft 365，或 Excel 2021[\s\S]*WebView2[\s\S]*没有任何改动[\s\S]*管理员/);
    await pane.page.waitForTimeout(1500);
    expect(await pane.page.locator('#app').count()).toBe(0);
    const lines = await message.evaluate(page => [...page.children].map(line => { const { fontSize, lineHeight } = getComputedStyle(line); return [parseFloat(fontSize), parseFloat(lineHeight)] as const; }));
    for (const [size, height] of lines) expect(height).toBeGreaterThanOrEqual(size * 1.3);
    expect(await message.evaluate(page => parseFloat(getComputedStyle(page).paddingLeft))).toBeGreaterThanOrEqual(8);
    expect((await pane.page.locator('body').innerText()).trim()).toBe((await message.innerText()).trim());
    expect(pane.foreign()).toEqual([]);
    await pane.close();
  });
});
