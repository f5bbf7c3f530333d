/** The built workbench, served and open in a browser, for a bench: WORKBENCH_ROOT for other built pages, CHROMIUM_PATH for another browser. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const built = process.env.WORKBENCH_ROOT ?? join(root, 'dist');
const browserPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => path && existsSync(path));

function serve() {
  const server = spawn(process.execPath, [join(root, 'src/workbench/serve.mjs'), '--root', built, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((found) => server.stdout.on('data', (text) => {
    const address = /http:\S+\//.exec(text.toString())?.[0];
    if (address) found({ server, address });
  }));
}

/** Gives `act` an empty workbook and its pane, and closes everything whatever comes of it. */
export async function withBuilt(act) {
  const { server, address } = await serve();
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${address}workbench.html?sample=none`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench.ready);
    await act(page, page.frame({ name: 'taskpane' }));
  } finally {
    await browser.close();
    server.kill();
  }
}
