/**
 * Runs the tests of a room for Stryker inside one process: everything is bundled once, and each change that is tried
 * starts from modules evaluated anew, so that nothing remembered under one change reaches the next.
 * Knows only what the tests of src/domain use: describe, test, their each, and expect.
 */
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A test of more work than this, in milliseconds, is not run again: what only it would notice counts as not noticed. */
const longest = 500;
/** Milliseconds of work on one change: what no test noticed until then, quick ones first, counts as not noticed. */
const enough = 3000;
const stryker = (globalThis.__stryker__ ??= {});
const require = createRequire(join(process.cwd(), 'package.json'));

/** A test, or what it reads its samples with, that knows its folder keeps knowing it inside the bundle. */
const ownFolder = {
  name: 'own-folder',
  setup: build => build.onLoad({ filter: /[\\/]test[\\/]domain[\\/].*\.ts$/ }, async ({ path }) => ({ loader: 'ts', contents: (await readFile(path, 'utf8')).replaceAll('__dirname', JSON.stringify(dirname(path))) })),
};

async function bundle(files) {
  const { outputFiles } = await require('esbuild').build({
    stdin: { contents: files.map(file => `exports[${JSON.stringify(file)}] = () => require('./${file}');`).join('\n'), resolveDir: process.cwd() },
    bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', logLevel: 'warning', plugins: [ownFolder],
  });
  return new Script(`(function (require, exports) {${outputFiles[0].text}\n})`, { filename: 'tests.cjs' }).runInThisContext();
}

/** Evaluates these test files and everything below them anew; the tests they declare, in order. */
function collect(evaluate, files) {
  const tests = [];
  const names = [];
  let file = '';
  const describe = (name, body) => { names.push(name); body(); names.pop(); };
  const test = (name, body) => { tests.push({ id: '', name: [...names, name].join(' '), file, body }); };
  const { bind } = require('jest-each');
  Object.assign(describe, { each: bind(describe, false) });
  Object.assign(test, { each: bind(test, false) });
  Object.assign(globalThis, { describe, test, it: test, expect: require('expect').expect });
  const loaders = {};
  evaluate(require, loaders);
  for (file of files) {
    const before = tests.length;
    loaders[file]();
    // Known by their number within the file: a name made from the subject may change with it.
    tests.slice(before).forEach((each, at) => { each.id = `${file}#${at}`; });
  }
  return tests;
}

/** A test file that cannot even be read fails. */
function collected(evaluate, files) {
  try {
    return { tests: collect(evaluate, files), failure: undefined };
  } catch (error) {
    return { tests: [], failure: String(error?.message ?? error) };
  }
}

async function run({ id, name, file, body }) {
  stryker.currentTestId = id;
  const start = performance.now();
  const failure = await (async () => body())().then(() => undefined, error => String(error?.message ?? error));
  stryker.currentTestId = undefined;
  const ran = { id, name, fileName: join(process.cwd(), file), timeSpentMs: performance.now() - start };
  return failure === undefined ? { ...ran, status: 'success' } : { ...ran, status: 'failed', failureMessage: failure };
}

function roomRunner() {
  let files = [];
  let evaluate;
  /** Milliseconds of work each test took without any change. */
  const took = new Map();
  /** The test named like the changed file first, then the quick ones: most changes are noticed at once. */
  const byPromise = changed => (a, b) => Number(basename(b.file) === changed) - Number(basename(a.file) === changed) || (took.get(a.id) ?? 0) - (took.get(b.id) ?? 0);
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      const folder = `test/domain/${process.env.MUTATION_ROOM}`;
      files = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.test.ts')).sort().map(name => `${folder}/${name}`);
      require('./test/propertySeed.js');
      const fastCheck = require('fast-check');
      // One counterexample is enough to notice a change; a smaller one would only take time.
      fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), endOnFailure: true });
      evaluate = await bundle(files);
    },
    async dryRun() {
      Object.assign(stryker, { activeMutant: undefined, mutantCoverage: undefined, currentTestId: undefined, hitCount: undefined, hitLimit: undefined });
      const tests = [];
      for (const test of collect(evaluate, files)) {
        const before = process.cpuUsage();
        tests.push(await run(test));
        const { user, system } = process.cpuUsage(before);
        took.set(test.id, (user + system) / 1000);
      }
      return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
    },
    async mutantRun({ activeMutant, testFilter, hitLimit }) {
      // Changed from the beginning: what a test file prepares before its tests is prepared by the changed code too.
      Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
      const wanted = testFilter && new Set(testFilter);
      const needed = wanted ? files.filter(file => testFilter.some(id => id.startsWith(`${file}#`))) : files;
      const { tests: declared, failure } = collected(evaluate, needed);
      if (failure !== undefined) return { status: 'killed', killedBy: [testFilter?.[0] ?? ''], failureMessage: failure, nrOfTests: 0 };
      const tests = declared.filter(({ id }) => (!wanted || wanted.has(id)) && (took.get(id) ?? 0) <= longest).sort(byPromise(basename(activeMutant.fileName).replace('.ts', '.test.ts')));
      let nrOfTests = 0;
      const before = process.cpuUsage();
      const worked = () => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000; };
      for (const test of tests) {
        if (worked() > enough) break;
        const { id, status, failureMessage } = await run(test);
        nrOfTests += 1;
        if (stryker.hitLimit !== undefined && stryker.hitCount > stryker.hitLimit) return { status: 'timeout', reason: 'It ran in a circle.' };
        if (status === 'failed') return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    },
  };
}
roomRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', roomRunner)];
