import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { paneRequests } from '../../src/commands/paneRequest';
import { addinId } from '../../src/workbench/files/parts/addinSettings';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(match => match[1] ?? '');

/** Width and height from a PNG's IHDR chunk. */
const pngSize = (path: string): [number, number] => {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('manifest.xml', () => {
  test('every resid names a resource, every resource is used, ids are short and unique', () => {
    const ids = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    const used = all(/resid="([^"]+)"/g);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('every address is https on one origin', () => {
    const addresses = all(/(?:DefaultValue|Value)="([a-z]+:[^"]+)"/g);
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\/[A-Za-z0-9./-]+$/);
  });

  test('icons exist in the sizes they are declared for', () => {
    for (const size of [16, 32, 64, 80, 128]) {
      const path = join(root, `assets/icon-${size}.png`);
      expect(existsSync(path)).toBe(true);
      expect(pngSize(path)).toEqual([size, size]);
    }
    for (const [, size, resid] of manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) {
      expect(manifest).toContain(`<bt:Image id="${resid}" DefaultValue="https://localhost:3000/assets/icon-${size}.png"/>`);
    }
    expect(manifest).toContain('<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>');
    expect(manifest).toContain('<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"/>');
  });

  test('elements stand in the order Office asks for', () => {
    const order = ['<Id>', '<Version>', '<ProviderName>', '<DefaultLocale>', '<DisplayName', '<Description', '<IconUrl', '<HighResolutionIconUrl', '<SupportUrl', '<Hosts>', '<Requirements>', '<DefaultSettings>', '<Permissions>', '<VersionOverrides', '<Runtimes>', '<AllFormFactors>', '<DesktopFormFactor>', '<Resources>'];
    const places = order.map(element => manifest.indexOf(element));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('one shared runtime: page, function file, pane and runtime are one address', () => {
    for (const element of ['<Runtime resid="Taskpane.Url" lifetime="long"/>', '<FunctionFile resid="Taskpane.Url"/>']) expect(manifest).toContain(element);
    expect(manifest).toMatch(/<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/);
    expect(manifest).toMatch(/xsi:type="ShowTaskpane">\s*<SourceLocation resid="Taskpane.Url"\/>/);
    expect(manifest).not.toContain('TaskpaneId');
  });

  test('Chinese by default, English where the display language asks, texts within their limits', () => {
    expect(manifest).toContain('<DefaultLocale>zh-CN</DefaultLocale>');
    const strings = [...manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]*)"(\/>|>\s*<bt:Override Locale="([^"]+)" Value="([^"]*)"\/>)/g)];
    for (const [, id, chinese = '', , locale, english = ''] of strings) {
      if (id === 'Functions.Namespace') { expect(chinese).toBe('HB'); continue; }
      expect(chinese).toMatch(/[\u4e00-\u9fff]/);
      expect(locale).toBe('en-US');
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      const limit = /(Tip|GetStarted\.Description)$/.test(id ?? '') ? 250 : 125;
      expect(Math.max(chinese.length, english.length)).toBeLessThanOrEqual(limit);
    }
  });

  test('every command of the ribbon has its code, and every code its command', () => {
    expect(all(/<FunctionName>([^<]+)<\/FunctionName>/g).sort()).toEqual([...paneRequests].sort());
  });

  test('a file the workbench writes names this add-in as the owner of its settings', () => {
    expect(all(/<Id>([^<]+)<\/Id>/g)).toEqual([addinId]);
  });
});
