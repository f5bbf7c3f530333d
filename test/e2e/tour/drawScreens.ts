/**
 * npm run screenshots -- [folder]: pictures of every page and state of the pane in every way it is looked at, for a pair of eyes.
 * Needs `npm run build`. The folder is outside the project unless one is named; nothing of it is delivered.
 * WAYS=light,dark draws only those; WORKBENCH_ROOT names another build.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Locator } from 'playwright-core';
import { gridHelpers } from '../browser/gridHelpers';
import { tour } from './tour';

const root = process.cwd();
const built = process.env['WORKBENCH_ROOT'] ?? join(root, 'dist');
const folder = process.argv[2] ?? join(tmpdir(), 'pane-screenshots');
const browserPath = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/google-chrome', '/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'].find(existsSync);

interface Way {
  /** Switches of the workbench. */
  readonly search: string;
  /** What the system says. */
  readonly media?: { readonly forcedColors: 'active'; readonly colorScheme: 'light' | 'dark' };
  /** CSS pixels of the pane, and how many of the screen's each is. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly scale?: number;
}

/** Ways of looking at the pane; `excel` is what Excel leaves of 1366×768. */
const ways: Readonly<Record<string, Way>> = {
  light: { search: '?theme=light' },
  excel: { search: '', size: { width: 350, height: 500 } },
  dark: { search: '?theme=dark' },
  'forced-light': { search: '?theme=light', media: { forcedColors: 'active', colorScheme: 'light' } },
  'forced-dark': { search: '?theme=dark', media: { forcedColors: 'active', colorScheme: 'dark' } },
  english: { search: '?lang=en-US' },
  small: { search: '', size: { width: 350, height: 378 } },
  zoom: { search: '', size: { width: 175, height: 340 }, scale: 2 },
};

function serve(): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [join(root, 'src/workbench/serve.mjs'), '--root', built, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((found, failed) => {
    server.on('exit', code => { failed(new Error(`The server ended with ${String(code)}.`)); });
    server.stdout.on('data', printed => {
      const address = /http:\S+\//.exec(String(printed))?.[0];
      if (address) found({ address, server });
    });
  });
}

const setSize = (element: Locator, size: Way['size']): Promise<void> => element.evaluate((frame, wanted) => {
  if (wanted && frame instanceof HTMLElement) Object.assign(frame.style, { width: `${wanted.width}px`, height: `${wanted.height}px`, flex: 'none' });
}, size);

/** Walks the tour once; a station that is not reached is told and left out. Answers how many those were. */
async function drawWay(browser: Browser, address: string, name: string, { search, media, size, scale = 1 }: Way): Promise<number> {
  mkdirSync(join(folder, name), { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: scale, locale: 'zh-CN' });
  page.setDefaultTimeout(20000);
  if (media) await page.emulateMedia(media);
  await page.goto(`${address}workbench.html${search}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frame({ name: 'taskpane' });
  if (!pane) throw new Error('The workbench shows no pane.');
  const element = page.locator('iframe[name="taskpane"]');
  await setSize(element, size);
  let missed = 0;
  for (const [at, station] of tour.entries()) {
    try {
      await station.go({ page, pane, ...gridHelpers(page) });
      await page.waitForTimeout(350);
      await element.screenshot({ path: join(folder, name, `${String(at + 1).padStart(2, '0')}-${station.name}.png`) });
    } catch (error) {
      missed += 1;
      console.error(`${name} ${station.name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  await page.close();
  return missed;
}

async function drawOutside(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 350, height: 378 } });
  await page.goto(`${address}taskpane.html`);
  await page.locator('.placemat__title').waitFor({ timeout: 20000 });
  await page.screenshot({ path: join(folder, 'outside.png') });
}

async function draw(): Promise<void> {
  const { address, server } = await serve();
  const browser = await chromium.launch({ ...(browserPath ? { executablePath: browserPath } : { channel: 'chrome' }), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  const wanted = process.env['WAYS']?.split(',') ?? Object.keys(ways);
  let missed = 0;
  for (const name of wanted) {
    const way = ways[name];
    if (way) missed += await drawWay(browser, address, name, way);
  }
  await drawOutside(browser, address);
  await browser.close();
  server.removeAllListeners('exit');
  server.kill();
  console.log(`${wanted.length} × ${tour.length} pictures in ${folder}, ${missed} missed`);
  process.exitCode = missed > 0 ? 1 : 0;
}

draw().catch((error: unknown) => { console.error(error); process.exitCode = 1; });
