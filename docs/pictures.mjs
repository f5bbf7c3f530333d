/** npm run pictures: draws the pictures of the documents from the real workbench (dist/), so that they stay true. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = process.env.WORKBENCH_ROOT ?? `${root}dist`;
const folder = `${root}docs/images`;
const browserPath = process.env.CHROMIUM_PATH ?? ['/usr/bin/google-chrome', '/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'].find(existsSync);

function serve() {
  const server = spawn(process.execPath, [`${root}src/workbench/serve.mjs`, '--root', built, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise(found => server.stdout.on('data', printed => {
    const address = /http:\S+\//.exec(String(printed))?.[0];
    if (address) found({ address, server });
  }));
}

const { address, server } = await serve();
const browser = await chromium.launch({ ...(browserPath ? { executablePath: browserPath } : { channel: 'chrome' }), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
await page.goto(`${address}workbench.html`);
await page.waitForFunction(() => window.workbench !== undefined);
await page.evaluate(() => window.workbench.ready);
const pane = page.frame({ name: 'taskpane' });
const button = name => pane.getByRole('button', { name, exact: typeof name === 'string' });
/** The whole window, or only the part of it that a small page can show. */
const picture = async (name, clip) => { await page.waitForTimeout(600); await page.screenshot({ path: `${folder}/${name}.png`, ...(clip ? { clip } : {}) }); };
/** The pane alone, from its tabs down. */
const panePicture = async (name, height) => picture(name, { ...(await (await pane.frameElement()).boundingBox()), height });

/** Types figures down a column from the selected cell; '' steps over a row. */
async function fillDown(figures) {
  for (const figure of figures) {
    if (figure) await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(80);
  }
}

mkdirSync(folder, { recursive: true });
await button(/^专栏2/).click();
await picture('insert');
await panePicture('insert-pane', 420);
await button('插入').click();
await pane.getByText(/已插入“专栏2”/).first().waitFor();
const first = await page.evaluate(() => { const { left, top, width, height } = window.workbench.grid.cellRect(5, 5); return { x: left + width / 2, y: top + height / 2 }; });
await page.mouse.click(first.x, first.y);
await fillDown(['〔270〕', '5.2', '2.8', '〔196〕', '〔21〕', '', '950', '690', '752', '450']);
await picture('fill');
await picture('fill-sheet', { x: 0, y: 100, width: 1014, height: 420 });
await pane.getByRole('tab', { name: '审核' }).click();
await button('审核本表').click();
await pane.getByText(/强制性 \d/).first().waitFor();
await picture('workbench');
await panePicture('audit-pane', 560);
await pane.getByRole('tab', { name: '函数' }).click();
await button(/^HB\.PROGRESS/).click();
await picture('functions');
await panePicture('functions-pane', 480);
await browser.close();
server.kill();
console.log(`图片已写到 ${folder}`);
