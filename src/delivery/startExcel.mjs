/** npm run start:excel — serves dist/ over https with a development certificate and shows the add-in to the Excel of this computer. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain' };

/** Why this computer cannot open the add-in in a desktop Excel, and what to do instead; undefined when it can. */
export function hindrance({ platform, hasExcel, hasPages, hasCertificate }) {
  if (platform !== 'win32' && platform !== 'darwin') return '这台电脑的系统不是 Windows 或 macOS，没有桌面版 Excel，不能直接加载。\n可以改为：运行 npm start，在浏览器的工作台里试用；或用 npm run package -- --url https://服务器/路径/ 打包，放到网站上再从有 Excel 的电脑加载。';
  if (!hasExcel) return '没有找到桌面版 Excel。\n请先安装 Microsoft 365 或 Excel 2021 及以后的版本；没有 Excel 时可运行 npm start，在浏览器的工作台里试用。';
  if (!hasPages) return '还没有 dist 文件夹。\n请先运行 npm run build。';
  if (!hasCertificate) return '还没有本机的开发证书（Excel 只接受受信任的 https）。\n请能联网时运行一次：npx office-addin-dev-certs install\n不能联网时，把本单位签发给 localhost 的证书存为 localhost.crt 和 localhost.key，放进“用户文件夹/.office-addin-dev-certs/”。';
  return undefined;
}

const certificates = join(homedir(), '.office-addin-dev-certs');
const paths = { certificate: join(certificates, 'localhost.crt'), key: join(certificates, 'localhost.key'), manifest: join(root, 'manifest.xml') };
const macFolder = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
const developerKey = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

function hasExcel() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  try { execFileSync('reg', ['query', 'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe'], { stdio: 'ignore' }); return true; } catch { return false; }
}

/** Registers the manifest the way Office documents for developers: a registry value on Windows, a folder on macOS. */
function register() {
  if (process.platform === 'darwin') {
    mkdirSync(macFolder, { recursive: true });
    copyFileSync(paths.manifest, join(macFolder, 'plan-report-assistant.xml'));
    spawn('open', ['-a', 'Microsoft Excel'], { detached: true, stdio: 'ignore' }).unref();
    return;
  }
  execFileSync('reg', ['add', developerKey, '/v', paths.manifest, '/t', 'REG_SZ', '/d', paths.manifest, '/f'], { stdio: 'ignore' });
  spawn('cmd', ['/c', 'start', '', 'excel'], { detached: true, stdio: 'ignore' }).unref();
}

/** Answers with files of one folder and nothing outside of it. */
export function answer(folder, request, response) {
  const path = normalize(join(folder, decodeURIComponent(new URL(request.url, 'https://localhost').pathname)));
  if (!path.startsWith(folder + sep) || !extname(path) || !existsSync(path)) { response.writeHead(404).end(); return; }
  response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'X-Content-Type-Options': 'nosniff' }).end(readFileSync(path));
}

function start() {
  const pages = join(root, 'dist');
  const reason = hindrance({ platform: process.platform, hasExcel: process.platform !== 'linux' && hasExcel(), hasPages: existsSync(join(pages, 'taskpane.html')), hasCertificate: existsSync(paths.certificate) && existsSync(paths.key) });
  if (reason) { console.error(reason); process.exitCode = 1; return; }
  const server = createServer({ cert: readFileSync(paths.certificate), key: readFileSync(paths.key) }, (request, response) => { answer(pages, request, response); });
  server.on('error', error => { console.error(error.code === 'EADDRINUSE' ? '端口 3000 已被别的程序占用，请先关掉它再试。' : error.message); process.exitCode = 1; });
  server.listen(3000, 'localhost', () => {
    register();
    console.log('已在 https://localhost:3000/ 提供页面，并已把加载项登记给 Excel。\n在 Excel 的“插入”→“我的加载项”→“开发人员加载项”里选“规划报表助手”。按 Ctrl+C 结束。');
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) start();
