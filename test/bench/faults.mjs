// The audit against injected faults: `node test/bench/faults.mjs`. FAULTS=20 for fewer of each kind, SHOW=1 for what went wrong.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const outfile = join(folder, 'faults.mjs');
try {
  await build({ entryPoints: [join(import.meta.dirname, 'faults/runFaults.ts')], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
