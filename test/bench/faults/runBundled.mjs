// Bundles a TypeScript bench beside this file and runs it.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function runBundled(file) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'bench.mjs');
  try {
    await build({ entryPoints: [join(import.meta.dirname, file)], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
    await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
