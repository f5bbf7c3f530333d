import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onLinux = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'].flatMap(name => [`/usr/bin/${name}`, `/usr/local/bin/${name}`]);
const onMac = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map(name => process.env[name])
  .filter(folder => folder !== undefined)
  .flatMap(folder => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe'), join(folder, 'Chromium/Application/chrome.exe')]);

/** Does it start? A path may hold a stub that only asks to install the real one. Windows opens a window instead of telling its version, and has no such stubs. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The browser named by CHROMIUM_PATH, else an installed Chrome, Edge or Chromium; undefined where there is none, or where CHROMIUM_PATH is `packaged`. */
export function installedBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named === 'packaged') return undefined;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const usual = process.platform === 'darwin' ? onMac : process.platform === 'win32' ? onWindows : onLinux;
  return named || usual.find(path => existsSync(path) && starts(path));
}
