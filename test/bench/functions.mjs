/** Speed of the core of HB.PROGRESS, as ratios within one run: node test/bench/functions.mjs */
import { build } from 'esbuild';
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const ROUNDS = 9;
const COUNT = 200_000;

async function load() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'hb-bench-')), 'core.mjs');
  const contents = "export { progress, progressOfRecord } from './src/functions/progress'; export { parseFigure } from './src/domain/figure';";
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', platform: 'neutral', target: 'es2020', outfile });
  return import(pathToFileURL(outfile).href);
}

/** A repeatable sequence: the bench measures the same figures every time. */
function generator(seed) {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

/** The best of several rounds in nanoseconds a figure; the best is the one least disturbed by the machine. */
function fastest(run) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / COUNT);
  }
  return best;
}

const { progress, progressOfRecord, parseFigure } = await load();
const next = generator(14);
const rows = Array.from({ length: COUNT }, () => [Math.round(next() * 100000) / 100]);
const targets = Array.from({ length: COUNT }, () => Math.round(next() * 100000 + 100) / 100);
const bases = targets.map((target) => Math.round(target * 90) / 100);
const notation = Array.from({ length: 2000 }, (_unused, index) => `〔${index + 100}〕`);
const notationTargets = Array.from({ length: COUNT }, (_unused, index) => notation[index % notation.length]);
const cellRows = rows.map((row) => [row]);
const cellTargets = targets.map((target) => [[target]]);
let sink = 0;

/** What the core is measured against: a division after the same checks of type. */
function bareDivision() {
  for (let index = 0; index < COUNT; index += 1) {
    const [actual] = rows[index];
    const target = targets[index];
    if (typeof actual === 'number' && typeof target === 'number' && target !== 0) sink += actual / target;
  }
}

const cases = {
  'bare division with the same type checks': bareDivision,
  'core, plain numbers, no base': () => { for (let index = 0; index < COUNT; index += 1) sink += progressOfRecord(rows[index], targets[index], null, null); },
  'core, plain numbers, base': () => { for (let index = 0; index < COUNT; index += 1) sink += progressOfRecord(rows[index], targets[index], bases[index], null); },
  'whole call as Excel makes it, plain numbers': () => { for (let index = 0; index < COUNT; index += 1) sink += progress(cellRows[index], cellTargets[index], null, null)[0][0]; },
  'core, notation 〔n〕': () => { for (let index = 0; index < COUNT; index += 1) sink += progressOfRecord(rows[index], notationTargets[index], null, null); },
  'parseFigure, notation 〔n〕': () => { for (let index = 0; index < COUNT; index += 1) sink += parseFigure(notationTargets[index]).value; },
};

const times = Object.fromEntries(Object.entries(cases).map(([name, run]) => { fastest(run); return [name, fastest(run)]; }));
const bare = times['bare division with the same type checks'];
console.log(`${cpus()[0]?.model.trim()}, Node ${process.versions.node}\n`);
console.log('| case | ns a figure | million a second | against the bare division |\n|---|---:|---:|---:|');
for (const [name, time] of Object.entries(times)) console.log(`| ${name} | ${time.toFixed(1)} | ${(1000 / time).toFixed(1)} | ${(time / bare).toFixed(2)} |`);
if (!Number.isFinite(sink)) throw new Error('a result was no number');
