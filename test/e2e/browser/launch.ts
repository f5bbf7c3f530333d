import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { gridHelpers, type GridHelpers } from './gridHelpers';

/** Never the default arguments of a packaged browser: some of them switch web security off. */
const launchArguments = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface OpenOptions {
  /** Switches of the workbench, as in `?api=1.14&blank=0`. */
  readonly search?: string;
  /** Another page of the build than the workbench: its grid helpers then do not work. */
  readonly file?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What to arrange before the page is loaded, such as `page.route`. */
  prepare?(page: Page): Promise<void>;
}

export interface Opened extends GridHelpers {
  readonly page: Page;
  /** The frame with the add-in's own page. */
  readonly pane: Frame;
  /** Addresses asked for outside the served folder; must stay empty. */
  readonly foreignRequests: string[];
  /** Errors nobody caught, in the page or in the pane. */
  readonly pageErrors: string[];
  /** What the pages wrote to the console as errors. */
  readonly consoleErrors: string[];
  close(): Promise<void>;
}

const fromSetup = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by globalSetup: run these tests as the jest project e2e.`);
  return value;
};

/** Starts a browser of its own; `openWorkbench` does it for you. */
export function launchBrowser(): Promise<Browser> {
  const environment = JSON.parse(fromSetup('WORKBENCH_BROWSER_ENVIRONMENT')) as Record<string, string>;
  return chromium.launch({ executablePath: fromSetup('WORKBENCH_BROWSER'), args: launchArguments, env: { ...process.env, ...environment } as Record<string, string> });
}

function watch(page: Page, address: string): Pick<Opened, 'foreignRequests' | 'pageErrors' | 'consoleErrors'> {
  const foreignRequests: string[] = [];
  const pageErrors: string[] = [];
  const consoleErrors: string[] = [];
  const isOwn = (url: string): boolean => url.startsWith(address) || /^(data|blob|about):/.test(url);
  page.context().on('request', request => void (isOwn(request.url()) || foreignRequests.push(request.url())));
  page.on('pageerror', error => void pageErrors.push(error.stack ?? error.message));
  page.on('console', message => void (message.type() === 'error' && consoleErrors.push(message.text())));
  return { foreignRequests, pageErrors, consoleErrors };
}

/** Opens the workbench as a user does and waits until its functions are calculated. Close it at the end of the test. */
export async function openWorkbench(options: OpenOptions = {}): Promise<Opened> {
  const browser = await launchBrowser();
  const address = fromSetup('WORKBENCH_ADDRESS');
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1366, height: 768 }, locale: 'zh-CN' });
  const watched = watch(page, address);
  await options.prepare?.(page);
  await page.goto(`${address}${options.file ?? 'workbench.html'}${options.search ?? ''}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frame({ name: 'taskpane' });
  if (!pane) throw new Error('The workbench shows no pane.');
  return { page, pane, ...watched, ...gridHelpers(page), close: () => browser.close() };
}
