import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installedBrowser } from './installedBrowser';
import { unpackBrowser, type UnpackedBrowser } from './unpackedBrowser';

/** What teardown has to end; both run in the same process. */
export interface Started {
  server?: ChildProcess;
  unpacked?: UnpackedBrowser;
}
export const started: Started = {};

const root = resolve(__dirname, '../../..');
/** Not at the root of the server: the built pages must work at any path. */
const prefix = '/some/prefix/';

/** Starts the project's own server as a user does, on any free port, and reads the address it prints. */
function serve(folder: string): Promise<string> {
  const server = spawn(process.execPath, [join(root, 'src/workbench/serve.mjs'), '--root', folder, '--port', '0', '--prefix', prefix], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.server = server;
  return new Promise((found, failed) => {
    server.on('exit', code => failed(new Error(`The server ended with code ${code}.`)));
    server.stdout.on('data', (printed: Buffer) => {
      const address = /http:\S+\//.exec(printed.toString())?.[0];
      if (address) found(address);
    });
  });
}

/** Finds a browser and serves the built pages, once for all test files; they read the outcome from the environment. */
export default async function globalSetup(): Promise<void> {
  const folder = process.env['WORKBENCH_ROOT'] ?? join(root, 'dist');
  if (!existsSync(join(folder, 'workbench.html'))) throw new Error(`${folder} holds no built pages: run "npm run build" first.`);
  const installed = installedBrowser();
  const unpacked = installed ? undefined : await unpackBrowser();
  if (unpacked) started.unpacked = unpacked;
  process.env['WORKBENCH_BROWSER'] = installed ?? unpacked?.path ?? '';
  process.env['WORKBENCH_BROWSER_ENVIRONMENT'] = JSON.stringify(unpacked?.environment ?? {});
  process.env['WORKBENCH_ADDRESS'] = await serve(folder);
}
