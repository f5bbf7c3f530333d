/** npm run package -- --url https://host/path/ [--office self|microsoft|21vianet] [--version a.b.c.d] [--with-workbench] [--from a built folder] [--out release] */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { marked } from 'marked';
import { contentSecurityPolicy, officeSources } from './contentSecurity.mjs';
import { dailyPart, servedAddress, writeManifest } from './manifestFor.mjs';
import { iisConfiguration, nginxConfiguration } from './serverConfigurations.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workbenchOnly = /^workbench/;
/** The client library the workbench's pane loads by itself, wherever the pane in Excel takes Office.js from. */
const workbenchLibrary = 'office/excel-web-16.00.js';

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** Copies dist/ without the workbench unless it is wanted; Excel on the web needs the web client library either way. */
async function copySite(built, site, withWorkbench) {
  const wanted = path => withWorkbench || !workbenchOnly.test(path);
  for (const path of await filesUnder(built)) {
    if (!wanted(path) || path === 'manifest.xml' || path.endsWith('.map') || /\.chunk\.js$/.test(path) && !withWorkbench) continue;
    await cp(join(built, path), join(site, path), { recursive: true });
  }
}

/** The help inside the pane says where this release takes Office.js from. */
async function nameOfficeSource(site, source) {
  const place = label => `<span data-place="office">${label}</span>`;
  for (const [name, label] of [['help/administrator.html', 'label'], ['help/english/administrator.html', 'english']]) {
    const page = join(site, name);
    const html = await readFile(page, 'utf8');
    const own = place(officeSources.self[label]);
    if (!html.includes(own)) throw new Error(`${name} 里找不到 Office.js 来源的位置；请检查 docs/ 和 docs/english/ 的 administrator.md 里的 {{office}}。`);
    await writeFile(page, html.replaceAll(own, place(officeSources[source][label])));
  }
}

/** The pane's page loads Office.js from the chosen place, and its own policy allows exactly that. */
async function setOfficeSource(built, site, source, withWorkbench) {
  await nameOfficeSource(site, source);
  if (source === 'self') return;
  const page = join(site, 'taskpane.html');
  const html = await readFile(page, 'utf8');
  const changed = html.replace(`src="${officeSources.self.script}"`, `src="${officeSources[source].script}"`).replace(contentSecurityPolicy('self'), contentSecurityPolicy(source));
  if (!changed.includes(officeSources[source].script) || !changed.includes(contentSecurityPolicy(source))) throw new Error('taskpane.html 的样子变了，无法换用 CDN；请检查 src/taskpane/taskpane.html。');
  await writeFile(page, changed);
  await rm(join(site, 'office'), { recursive: true, force: true });
  if (withWorkbench) await cp(join(built, workbenchLibrary), join(site, workbenchLibrary), { recursive: true });
}

const sheet = (title, body) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.7 "Microsoft YaHei","PingFang SC",sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222}code,pre{font-family:Consolas,monospace;background:#f4f4f4}pre{padding:.8em;font-size:14px;white-space:pre-wrap}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3em .6em}img{max-width:100%}</style></head><body>${body}</body></html>`;

async function writeSheets(release, address, source) {
  for (const [name, title] of [['administrator', '管理员部署'], ['user', '一页上手']]) {
    const text = (await readFile(join(root, 'docs', `${name}.md`), 'utf8')).replaceAll('{{address}}', address).replaceAll('{{office}}', officeSources[source].label);
    await writeFile(join(release, `${title}.html`), sheet(title, await marked.parse(text)));
  }
}

async function writeChecksums(release) {
  const lines = [];
  for (const path of await filesUnder(release)) lines.push(`${createHash('sha256').update(await readFile(join(release, path))).digest('hex')}  ${path}`);
  await writeFile(join(release, 'SHA256SUMS.txt'), `${lines.join('\n')}\n`);
}

/** What is delivered is what the sources say now: the pages are built anew, unless a folder of built pages is named. */
function builtPages(from) {
  if (from !== undefined) {
    if (!existsSync(join(from, 'taskpane.html'))) throw new Error(`${from} 里没有打包好的网页。请先运行 npm run build，或不写 --from。`);
    return from;
  }
  console.log('正在打包网页，约半分钟……');
  execFileSync(process.execPath, [createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js'), '--mode', 'production', '--stats', 'errors-only'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return join(root, 'dist');
}

async function packageRelease() {
  const { values } = parseArgs({ options: { url: { type: 'string' }, office: { type: 'string', default: 'self' }, version: { type: 'string' }, from: { type: 'string' }, out: { type: 'string', default: join(root, 'release') }, 'with-workbench': { type: 'boolean', default: false } } });
  if (!values.url) throw new Error('请用 --url 写明加载项将放在哪个网址，例如 npm run package -- --url https://tj.example.gov.cn/plan/');
  if (!(values.office in officeSources)) throw new Error(`--office 只能是 ${Object.keys(officeSources).join('、')}。`);
  const address = servedAddress(values.url);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const built = builtPages(values.from);
  const release = values.out;
  await rm(release, { recursive: true, force: true });
  await mkdir(join(release, 'site'), { recursive: true });
  await copySite(built, join(release, 'site'), values['with-workbench']);
  await setOfficeSource(built, join(release, 'site'), values.office, values['with-workbench']);
  const manifest = await writeManifest(join(root, 'manifest.xml'), join(release, 'manifest.xml'), { address, version: values.version ?? `${version}.${dailyPart(new Date())}` });
  await writeFile(join(release, 'nginx.conf'), nginxConfiguration(address, values.office, values['with-workbench']));
  await writeFile(join(release, 'site/web.config'), iisConfiguration(values.office, values['with-workbench']));
  await writeSheets(release, address, values.office);
  await writeChecksums(release);
  console.log(`已写出 ${release}：清单版本 ${manifest.version}，Office.js ${officeSources[values.office].label}，网址 ${address}`);
}

packageRelease().catch(error => { console.error(error.message); process.exitCode = 1; });
