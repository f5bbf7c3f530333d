import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(__dirname, '../../src/delivery/startExcel.mjs');
const ready = { platform: 'win32', hasExcel: true, hasPages: true, hasCertificate: true };
/** Asks the script's own function in a process of its own: jest does not load ES modules. */
const hindrance = (changes: Partial<typeof ready>): string => spawnSync(process.execPath, ['--input-type=module', '-e', `
  import { hindrance } from ${JSON.stringify(script)};
  console.log(hindrance(${JSON.stringify({ ...ready, ...changes })}) ?? 'none');`], { encoding: 'utf8' }).stdout.trim();

describe('npm run start:excel', () => {
  test('nothing hinders a computer that has everything', () => {
    expect(hindrance({})).toBe('none');
    expect(hindrance({ platform: 'darwin' })).toBe('none');
  });

  test('each thing missing is named with what to do', () => {
    expect(hindrance({ platform: 'linux' })).toMatch(/没有桌面版 Excel.*\n.*npm start/s);
    expect(hindrance({ hasExcel: false })).toMatch(/没有找到桌面版 Excel.*\n请先安装/s);
    expect(hindrance({ hasPages: false })).toMatch(/dist.*\n.*npm run build/s);
    expect(hindrance({ hasCertificate: false })).toMatch(/开发证书.*\n.*npx office-addin-dev-certs install/s);
  });

  test('without Windows or macOS the command ends with the reason and code 1', () => {
    if (process.platform === 'win32' || process.platform === 'darwin') return;
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm start');
  });
});
