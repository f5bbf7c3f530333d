import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(__dirname, '../../src/workbench/serve.mjs');
const folder = mkdtempSync(join(tmpdir(), 'hb-serve-'));
const servers: ChildProcess[] = [];

/** Starts the server as a user does and gives the address it prints. */
function serve(...options: string[]): Promise<string> {
  const server = spawn(process.execPath, [script, '--root', join(folder, 'pages'), ...options]);
  servers.push(server);
  return new Promise((found, failed) => {
    server.stdout.on('data', (printed: Buffer) => found(/http:\S+/.exec(printed.toString())?.[0] ?? ''));
    server.stderr.on('data', (printed: Buffer) => failed(new Error(printed.toString().trim())));
  });
}

/** Asks for exactly this path; fetch would tidy it up first. */
function statusOf(address: string, path: string, method = 'GET'): Promise<number> {
  return new Promise((found, failed) => {
    request(new URL(address), { path, method }, response => { response.resume(); found(response.statusCode ?? 0); }).on('error', failed).end();
  });
}

beforeAll(() => {
  mkdirSync(join(folder, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'pages', 'workbench.html'), '<title>工作台</title>');
  writeFileSync(join(folder, 'pages', 'functions.json'), '{}');
  writeFileSync(join(folder, 'pages', 'assets', 'icon.png'), 'png');
});
afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true });
});

test('serves pages below a prefix with their types, compressed where asked, never kept', async () => {
  const address = await serve('--port', '0', '--prefix', 'some/prefix');
  expect(address).toMatch(/^http:\/\/localhost:\d+\/some\/prefix\/workbench\.html$/);
  const page = await fetch(address, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(await page.text()).toBe('<title>工作台</title>');
  expect([page.headers.get('content-type'), page.headers.get('content-encoding'), page.headers.get('cache-control')]).toEqual(['text/html; charset=utf-8', 'gzip', 'no-store']);
  expect((await fetch(new URL('functions.json', address))).headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect((await fetch(new URL('assets/icon.png', address))).headers.get('content-type')).toBe('image/png');
});

test('gives nothing outside its folder and takes nothing in', async () => {
  const address = await serve('--port', '0');
  expect(await statusOf(address, '/../secret.txt')).toBe(404);
  expect(await statusOf(address, '/..%2fsecret.txt')).toBe(404);
  expect(await statusOf(address, '/%E0%A4%A')).toBe(404);
  expect(await statusOf(address, '/assets')).toBe(404);
  expect(await statusOf(address, '/workbench.html', 'POST')).toBe(405);
});

test('takes the next port when one is taken', async () => {
  const first = new URL(await serve('--port', '0')).port;
  const second = new URL(await serve('--port', first)).port;
  expect(Number(second)).toBeGreaterThan(Number(first));
});

test('says in Chinese what to do when the pages are not built or the port is no port', async () => {
  await expect(serve('--root', join(folder, 'nothing'))).rejects.toThrow(/请先运行 npm run build/);
  await expect(serve('--port', 'abc')).rejects.toThrow(/端口 abc 不对/);
});
