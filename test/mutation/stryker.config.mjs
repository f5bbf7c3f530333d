/** Mutation testing of one room of the subject; run.mjs starts it room by room. */
import { readFileSync } from 'node:fs';

const room = process.env.MUTATION_ROOM;
/** A list of places to try instead of the whole room. */
const only = process.env.MUTATION_ONLY;

export default {
  packageManager: 'npm',
  testRunner: 'room',
  plugins: ['./test/mutation/testRunner.mjs', './test/mutation/sample.mjs'],
  ignorers: ['sample'],
  mutate: only ? JSON.parse(readFileSync(only, 'utf8')) : [`src/domain/${room}/**/*.ts`, '!src/domain/**/text.ts'],
  // Words and tables that exist once, before any test runs, could only be tried by starting everything anew for each.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  // What runs in a circle is counted out; the clock only stops what is left, and on a busy machine not too soon: late is not noticed.
  timeoutMS: 60_000,
  timeoutFactor: 0,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  tempDirName: 'reports/mutation/work',
  ignorePatterns: ['dist', 'release', 'reports'],
};
