import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface UnpackedBrowser {
  readonly path: string;
  /** Everything it needs beyond the usual environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder to delete afterwards. */
  readonly folder: string;
}

const libraries = ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'] as const;

/** Runs `work` with other environment variables and puts the old ones back. */
async function withEnvironment<Result>(changes: Record<string, string | undefined>, work: () => Promise<Result>): Promise<Result> {
  const before = Object.keys(changes).map(name => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  };
  for (const [name, value] of Object.entries(changes)) set(name, value);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}

/** The packaged settings look for the packaged fonts in /tmp alone; here they lie elsewhere, and the machine's own serve too. */
function findFonts(folder: string): void {
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map(place => `<dir>${place}</dir>`);
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${places.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`);
}

/**
 * Unpacks the Chromium of the package @sparticuz/chromium, with its own nss and nspr, for a machine without a browser.
 * The package unpacks those libraries only where it believes itself on Lambda, and always into the temporary folder.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'hb-chromium-'));
  const changes = { TMPDIR: folder, CODEBUILD_BUILD_IMAGE: 'nodejs20', LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'], FONTCONFIG_PATH: undefined };
  return withEnvironment(changes, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    findFonts(folder);
    const environment = Object.fromEntries(libraries.map(name => [name, process.env[name] ?? '']));
    return { path, environment, folder };
  });
}
