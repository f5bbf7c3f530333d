/** Serves the built pages on this computer: `node src/workbench/serve.mjs [--open] [--port N] [--root dist] [--prefix /x/y/]`. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
const compressible = new Set(['.css', '.html', '.js', '.json', '.map', '.mjs', '.svg', '.txt', '.xml']);
const portsToTry = 20;

/** The file an address names below `root`, or undefined: outside the prefix, outside the folder, or a broken address. */
function fileOf(address, root, prefix) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(prefix) || path.includes('\0')) return undefined;
  const file = resolve(root, `.${sep}${path.slice(prefix.length) || 'workbench.html'}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? '没有这个文件。' : '只接受读取。');
}

async function answer(request, response, root, prefix) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileOf(request.url ?? '/', root, prefix);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return refuse(response, 404);
  const extension = extname(file).toLowerCase();
  const zipped = compressible.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': found.size }),
  });
  if (request.method === 'HEAD') return response.end();
  const content = createReadStream(file).on('error', () => response.destroy());
  return (zipped ? content.pipe(createGzip({ level: 1 })) : content).pipe(response);
}

function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done(server.address().port);
    });
  });
}

/** Tries `port` and, while each is taken, the ones after it. */
async function listenFrom(server, port) {
  for (let next = port; ; next++) {
    try {
      return await listen(server, next);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 0 || next === port + portsToTry) throw error;
    }
  }
}

/**
 * Starts a static server for this computer alone. Port 0 takes any free one. The address ends with the prefix.
 * @param {{ root: string, port?: number, prefix?: string }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, prefix = '/' }) {
  const base = `/${prefix.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const folder = resolve(root);
  const server = createServer((request, response) => void answer(request, response, folder, base).catch(() => response.destroy()));
  const used = await listenFrom(server, port);
  return {
    address: `http://localhost:${used}${base}`,
    close: () => new Promise(done => { server.close(done); server.closeAllConnections(); }),
  };
}

/** The command that opens an address on this desktop; undefined where there is none. */
function opener() {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

function openBrowser(address) {
  const [command, ...before] = opener() ?? [];
  if (!command) return;
  spawn(command, [...before, address], { stdio: 'ignore', detached: true }).on('error', () => console.log('没能自动打开浏览器，请自行打开上面的地址。')).unref();
}

async function main() {
  const { values } = parseArgs({ options: { open: { type: 'boolean' }, port: { type: 'string', default: '3000' }, root: { type: 'string', default: 'dist' }, prefix: { type: 'string', default: '/' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`端口 ${values.port} 不对，请用 0 到 65535 之间的整数，例如 --port 3000。`);
  if (!(await stat(join(values.root, 'workbench.html')).catch(() => undefined))) throw new Error(`${values.root} 里没有 workbench.html，请先运行 npm run build。`);
  const { address } = await serve({ root: values.root, port, prefix: values.prefix });
  console.log(`工作台已打开：${address}workbench.html\n按 Ctrl+C 结束。`);
  if (values.open) openBrowser(`${address}workbench.html`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch(error => {
    console.error(error.code === 'EADDRINUSE' ? '端口都被占用了，请用 --port 换一个，例如 --port 4000。' : error.message);
    process.exitCode = 1;
  });
}
