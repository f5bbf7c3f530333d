/**
 * How soon the pane answers, against a minimal pane of the same content on the stack of Microsoft's React template.
 * npm run build && npm ci --prefix test/bench/reactPane && node test/bench/pane.mjs
 */
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = process.env.WORKBENCH_ROOT ?? join(root, 'dist');
const rounds = Number(process.env.ROUNDS ?? 9);
const throttling = Number(process.env.THROTTLING ?? 4);
const folder = mkdtempSync(join(tmpdir(), 'pane-bench-'));
const required = createRequire(import.meta.url);
const browserPath = process.env.CHROMIUM_PATH ?? ['/usr/bin/google-chrome', '/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'].find(existsSync);

/** What the first view shows, asked of the program itself. */
async function writeContent() {
  const code = `
    import { templatesFor } from './src/domain/templates';
    import { plans } from './src/plans';
    import { shelves } from './src/taskpane/views/templates/shelves';
    import { chinese as words } from './src/taskpane/text';
    const shown = shelves(plans(), templatesFor(plans()), '').map(({ plan, templates }) => ({ heading: words.planHeading(plan.name, plan.period.start, plan.period.end), tables: templates.map(({ text, variants }) => ({ ...text, variants })) }));
    console.log(JSON.stringify({ shelves: shown, intro: words.templatesIntro, tabs: [words.templatesTab, words.auditTab, words.handbookTab, words.sendingTab], help: words.help, insert: words.insert, newSheet: words.newSheet, selectedCell: words.selectedCell }));`;
  const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', write: false, logLevel: 'warning' });
  const asked = spawn(process.execPath, ['-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  asked.stdin.end(bundle.text);
  const said = [];
  for await (const part of asked.stdout) said.push(part);
  const content = join(folder, 'content.json');
  writeFileSync(content, Buffer.concat(said));
  return content;
}

async function buildComparison() {
  const out = join(folder, 'react');
  const configuration = required('./reactPane/webpack.config.cjs')({ content: await writeContent(), out });
  await new Promise((done, failed) => webpack(configuration, (error, stats) => error || stats.hasErrors() ? failed(error ?? new Error(stats.toString('errors-only'))) : done()));
  // The server serves no folder without it.
  writeFileSync(join(out, 'workbench.html'), '');
  return out;
}

function serve(files) {
  const server = spawn(process.execPath, [join(root, 'src/workbench/serve.mjs'), '--root', files, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((found, failed) => {
    server.on('exit', code => failed(new Error(`The server of ${files} ended with ${code}.`)));
    server.stdout.on('data', printed => {
      const address = /http:\S+\//.exec(String(printed))?.[0];
      if (address) found({ address, server });
    });
  });
}

/** In place of Office.js in both: answers at once that Excel is there, so that only the pane's own time is measured. */
const officeStub = `globalThis.Office = { HostType: { Excel: 'Excel' }, actions: { associate() {} }, context: { displayLanguage: 'zh-CN', requirements: { isSetSupported: () => true } }, onReady(then) { const info = { host: 'Excel' }; then?.(info); return Promise.resolve(info); } };
globalThis.CustomFunctions = { associate() {}, Error: class extends Error {}, ErrorCode: {} };`;

/** A folder to serve as it is, but for Office.js. */
function withStub(files, name) {
  const served = join(folder, name);
  const isPaneOwn = path => !/[\\/]office[\\/]|[\\/]workbench-|\.chunk\.js$/.test(path);
  cpSync(files, served, { recursive: true, filter: isPaneOwn });
  mkdirSync(join(served, 'office'), { recursive: true });
  writeFileSync(join(served, 'office/office.js'), `${officeStub}\n(${press})();`);
  return served;
}

/** Presses the first entry of the list the moment it is in the page, and notes when the page has answered. */
const press = () => {
  const entry = () => [...document.querySelectorAll('[aria-expanded]')].find(button => /^专栏/.test(button.textContent.trim()));
  const watcher = new MutationObserver(() => {
    const button = entry();
    if (!button) return;
    if (!globalThis.shownAt) { globalThis.shownAt = performance.now(); button.click(); }
    if (globalThis.answeredAt || entry()?.getAttribute('aria-expanded') !== 'true') return;
    globalThis.answeredAt = performance.now();
    watcher.disconnect();
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-expanded'] });
};

/** One opening in a fresh context with empty caches: milliseconds until shown and until the first press was answered. */
async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.goto(`${address}taskpane.html`);
  await page.waitForFunction(() => globalThis.answeredAt !== undefined);
  const times = await page.evaluate(() => ({ shown: globalThis.shownAt, answered: globalThis.answeredAt }));
  await context.close();
  return times;
}

const weightOf = (files, names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(files, name)), { level: 9 }).length, 0);
const namedBy = files => [...readFileSync(join(files, 'taskpane.html'), 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(match => match[1]).filter(name => !name.startsWith('office/'));
const middle = values => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const compared = await buildComparison();
const [ours, theirs] = [await serve(withStub(built, 'served-own')), await serve(withStub(compared, 'served-react'))];
const browser = await chromium.launch({ ...(browserPath ? { executablePath: browserPath } : { channel: 'chrome' }), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const { address } of [ours, theirs]) await open(browser, address);
const times = { ours: [], theirs: [] };
for (let round = 0; round < rounds; round += 1) {
  times.ours.push(await open(browser, ours.address));
  times.theirs.push(await open(browser, theirs.address));
}
const version = browser.version();
await browser.close();
for (const { server } of [ours, theirs]) server.kill();

const later = readdirSync(built).filter(name => /^pane-.*\.(js|css)$/.test(name));
const line = (name, files, of) => {
  const answered = of.map(one => one.answered);
  return `| ${name} | ${(weightOf(files, namedBy(files)) / 1000).toFixed(1)} | ${middle(of.map(one => one.shown)).toFixed(0)} | ${middle(answered).toFixed(0)} | ${Math.min(...answered).toFixed(0)}—${Math.max(...answered).toFixed(0)} |`;
};
console.log(`${cpus()[0].model}, Node ${process.versions.node}, Chromium ${version}, CPU ÷ ${throttling}, ${rounds} rounds`);
console.log('\n| 面板 | 打开时的脚本和样式 KB（gzip） | 出现（毫秒） | 第一次单击有回应（毫秒，中位） | 范围 |\n|---|---:|---:|---:|---:|');
console.log(line('本面板', built, times.ours));
console.log(line('React + Fluent UI', compared, times.theirs));
const ratios = times.ours.map((one, round) => one.answered / times.theirs[round].answered);
console.log(`\n比值（中位）：${(middle(times.ours.map(one => one.answered)) / middle(times.theirs.map(one => one.answered))).toFixed(2)}；逐轮比值的中位：${middle(ratios).toFixed(2)}，最大 ${Math.max(...ratios).toFixed(2)}`);
console.log('\n| 空闲时后取 | KB（gzip） |\n|---|---:|');
for (const name of later) console.log(`| ${name} | ${(weightOf(built, [name]) / 1000).toFixed(1)} |`);
console.log(`| 合计 | ${(weightOf(built, later) / 1000).toFixed(1)} |`);
