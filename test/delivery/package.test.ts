import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const root = join(__dirname, '../..');
const built = process.env['WORKBENCH_ROOT'] ?? join(root, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const script = join(root, 'src/delivery/package.mjs');
const address = 'https://tj.example.gov.cn/plan.report/';
const manifestId = (text: string): string | undefined => /<Id>([^<]+)<\/Id>/.exec(text)?.[1];

/** Packages dist/ as built and returns a reader of what came out. */
function packaged(name: string, ...options: string[]): { out: string; text(path: string): string; paths: string[] } {
  const out = join(folder, name);
  execFileSync(process.execPath, [script, '--url', address, '--from', built, '--out', out, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const paths = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(out.length + 1));
  return { out, paths, text: path => readFileSync(join(out, path), 'utf8') };
}
const refused = (...options: string[]): string => {
  const { status, stderr } = spawnSync(process.execPath, [script, '--from', built, '--out', join(folder, 'refused'), ...options], { encoding: 'utf8' });
  expect(status).toBe(1);
  return stderr;
};
const policyOf = (page: string): string => /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('npm run package', () => {
  const plain = packaged('plain', '--version', '1.2.3.4');
  const full = packaged('full', '--with-workbench');

  test('the manifest speaks of the given address alone, with the given version and the same id', () => {
    const manifest = plain.text('manifest.xml');
    const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(match => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(8);
    for (const each of addresses) expect(each.startsWith(address)).toBe(true);
    for (const each of addresses) expect(existsSync(join(plain.out, 'site', each.slice(address.length)))).toBe(true);
    expect(manifest).toContain('<Version>1.2.3.4</Version>');
    expect(manifestId(manifest)).toBe(manifestId(source));
  });

  test('without --version the package version rises by the day', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(/<Version>([^<]+)</.exec(full.text('manifest.xml'))?.[1]).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\.\\d{4,5}$`));
  });

  test('every file has its right checksum', () => {
    const lines = plain.text('SHA256SUMS.txt').trim().split('\n').map(line => line.split('  '));
    expect(lines.map(([, path]) => path).sort()).toEqual(plain.paths.filter(path => path !== 'SHA256SUMS.txt').sort());
    for (const [sum, path = ''] of lines) expect(createHash('sha256').update(readFileSync(join(plain.out, path))).digest('hex')).toBe(sum);
  });

  test('the workbench comes only when asked for; the pane brings all it names', () => {
    expect(plain.paths.filter(path => /workbench|chunk\.js|\.map$/.test(path))).toEqual([]);
    for (const page of ['taskpane.html', 'workbench.html', 'workbench-taskpane.html']) {
      const named = [...full.text(`site/${page}`).matchAll(/(?:src|href)="([^"]+)"/g)].map(match => `site/${match[1] ?? ''}`);
      expect(named.length).toBeGreaterThan(1);
      expect(full.paths).toEqual(expect.arrayContaining(named));
    }
    for (const chunk of readdirSync(built).filter(name => name.endsWith('.chunk.js'))) expect(full.paths).toContain(`site/${chunk}`);
  });

  test('sheets name the address and leave no blank to fill in', () => {
    for (const name of ['管理员部署.html', '一页上手.html']) {
      expect(plain.text(name)).toContain('<html lang="zh-CN">');
      expect(plain.text(name)).not.toContain('{{');
    }
    expect(plain.text('管理员部署.html')).toContain(address);
  });

  test('links in the sheets lead to the address or a page of it, and no words after them are swallowed', () => {
    const links = ['管理员部署.html', '一页上手.html'].flatMap(name => [...full.text(name).matchAll(/<a href="([^"]+)">([^<]*)<\/a>/g)].map(([, href, words]) => [href, words]));
    const pages = ['', 'taskpane.html', 'workbench.html'].map(page => address + page);
    expect([...new Set(links.map(([href]) => href))].sort()).toEqual(pages);
    for (const [href, words] of links) expect(words).toBe(href);
  });

  test('the entries of the registry are the ones Office reads, in a form regedit imports', () => {
    const entries = ['Windows Registry Editor Version 5.00', '', String.raw`[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\{GUID}]`, '"Id"="{GUID}"', String.raw`"Url"="\\\\server\\addins"`, '"Flags"=dword:00000001'];
    expect(plain.text('管理员部署.html').replaceAll('&quot;', '"')).toContain(`<pre><code>${entries.join('\n')}\n</code></pre>`);
  });

  test('notices of everything shipped lie beside the pages', () => {
    for (const release of [plain, full]) expect(release.text('site/NOTICE.txt')).toBe(readFileSync(join(built, 'NOTICE.txt'), 'utf8'));
  });

  test('server configurations carry the policy of the page; the workbench page has its own', () => {
    const policy = policyOf(plain.text('site/taskpane.html'));
    expect(policy).toContain("script-src 'self';");
    for (const name of ['nginx.conf', 'site/web.config']) {
      expect(plain.text(name)).toContain(policy);
      expect(plain.text(name)).not.toContain('workbench');
      expect(full.text(name)).toContain(policyOf(full.text('site/workbench.html')));
    }
    const added = [...full.text('site/web.config').matchAll(/(<remove name="([^"]+)" \/>\s*)?<add name="([^"]+)"/g)];
    expect(added.map(([, , removed, name]) => [removed, name])).toEqual(['Content-Security-Policy', 'X-Content-Type-Options', 'Content-Security-Policy'].map(name => [name, name]));
    expect(plain.text('nginx.conf')).toContain('location ~ ^/plan\\.report/');
    expect(plain.text('nginx.conf')).toContain('server_name tj.example.gov.cn;');
  });

  test('both servers ask for pages anew after an update, and put no caching rule on icons', () => {
    const [everything = '', icons = ''] = full.text('site/web.config').split('<location path="assets">');
    expect(everything).toContain('<clientCache cacheControlMode="DisableCache" />');
    expect(icons.split('</location>')[0]).toContain('<clientCache cacheControlMode="NoControl" />');
    const others = full.text('nginx.conf').split('location /plan.report/ {')[1] ?? '';
    expect(others).toContain('X-Content-Type-Options');
    expect(others).not.toContain('Cache-Control');
  });

  test('IIS names the type of every kind of file that is shipped, once, after taking away its own', () => {
    const configuration = full.text('site/web.config');
    const named = [...configuration.matchAll(/<remove fileExtension="([^"]+)" \/>\s*<mimeMap fileExtension="([^"]+)"/g)].map(([, removed, added]) => [removed, added]);
    for (const [removed, added] of named) expect(removed).toBe(added);
    expect(configuration.match(/<mimeMap /g)).toHaveLength(new Set(named.map(([, added]) => added)).size);
    const shipped = new Set(full.paths.filter(path => path.startsWith('site/') && path !== 'site/web.config').map(path => extname(path)));
    expect(named.map(([, added]) => added)).toEqual(expect.arrayContaining([...shipped]));
  });

  test('nginx keeps the configuration of IIS to itself', () => {
    expect(full.text('nginx.conf')).toContain('location = /plan.report/web.config { return 404; }');
  });

  const sourceInHelp = (page: string): string[] => [...page.matchAll(/<span data-place="office">([^<]*)<\/span>/g)].map(match => match[1] ?? '');

  test.each([['microsoft', '微软 CDN', 'the CDN of Microsoft'], ['21vianet', '世纪互联 CDN', 'the CDN of 21Vianet']])('--office %s is what the help and the sheet say, and the workbench keeps the library it loads itself', (office, label, english) => {
    const release = packaged(`workbench-${office}`, '--office', office, '--with-workbench');
    expect(sourceInHelp(plain.text('site/help/administrator.html'))).toEqual(['自带副本']);
    expect(sourceInHelp(release.text('site/help/administrator.html'))).toEqual([label]);
    expect(sourceInHelp(release.text('site/help/english/administrator.html'))).toEqual([english]);
    expect(release.text('管理员部署.html')).toContain(`Office.js 来源：${label}`);
    expect(release.paths.filter(path => path.startsWith('site/office/'))).toEqual(['site/office/excel-web-16.00.js']);
    const named = [...release.text('site/workbench-taskpane.html').matchAll(/(?:src|href)="([^"]+)"/g)].map(match => `site/${match[1] ?? ''}`);
    expect(release.paths).toEqual(expect.arrayContaining(named));
  });

  test.each([['microsoft', 'https://appsforoffice.microsoft.com'], ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn']])('--office %s changes the script and the policy, and nothing else of the page', (office, origin) => {
    const release = packaged(office, '--office', office);
    const page = release.text('site/taskpane.html');
    expect(page).toMatch(new RegExp(`<script src="${origin}/[^"]*office\\.js">`));
    expect(policyOf(page)).toContain(`script-src 'self' ${origin};`);
    expect(release.text('nginx.conf')).toContain(policyOf(page));
    expect(release.paths.filter(path => path.startsWith('site/office/'))).toEqual([]);
    const withoutOrigin = (text: string): string => text.replace(/<script src="[^"]*office\.js">/, '').replaceAll(` ${origin}`, '');
    expect(withoutOrigin(page)).toBe(withoutOrigin(plain.text('site/taskpane.html')));
  });

  test('says plainly what is wrong with an address, a source or a version', () => {
    expect(refused()).toContain('--url');
    expect(refused('--url', 'http://tj.example.gov.cn/')).toContain('https');
    expect(refused('--url', 'somewhere')).toContain('不是完整的网址');
    expect(refused('--url', 'https://tj.example.gov.cn/?a=1')).toContain('只写到文件夹');
    expect(refused('--url', address, '--office', 'elsewhere')).toContain('--office');
    expect(refused('--url', address, '--version', '1.2.x')).toContain('版本号');
  });
});
