/**
 * Mutation testing of src/domain, room by room, each against its own tests: npm run mutation.
 * `npm run mutation -- measures figure` takes these rooms, `--one-in 10` a fixed sample of a tenth of the functions,
 * `--again` only what the last report in reports/mutation left unnoticed, and files changed since.
 * Prints the score: of the changes tried, how many some test noticed. The last one is in README.md beside this file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { merged, placesToTry } from './again.mjs';

const root = join(import.meta.dirname, '../..');
const given = process.argv.slice(2);
const sample = given.indexOf('--one-in');
const oneIn = sample < 0 ? '1' : given.splice(sample, 2)[1];
const again = given.indexOf('--again');
if (again >= 0) given.splice(again, 1);
const rooms = given.length > 0 ? given : readdirSync(join(root, 'test/domain'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);

const stryker = join(root, 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
if (!existsSync(stryker)) throw new Error('First: npm ci --prefix test/mutation');

/** Counts by status over every file of a report. */
function counts(report) {
  const found = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  for (const file of Object.values(report.files)) for (const mutant of file.mutants) if (mutant.status in found) found[mutant.status] += 1;
  return found;
}

function row(name, { Killed, Timeout, Survived, NoCoverage }) {
  const noticed = Killed + Timeout;
  const tried = noticed + Survived + NoCoverage;
  return `| ${name} | ${tried} | ${noticed} | ${Survived} | ${NoCoverage} | ${tried === 0 ? '—' : `${((noticed / tried) * 100).toFixed(1)} %`} |`;
}

const reportOf = room => join(root, `reports/mutation/${room}.json`);
const read = file => JSON.parse(readFileSync(file, 'utf8'));

/** Every file of a room that may be changed; what it says to people is not. */
const filesOf = room => readdirSync(join(root, 'src/domain', room), { recursive: true }).filter(name => name.endsWith('.ts') && basename(name) !== 'text.ts').map(name => `src/domain/${room}/${name.replaceAll('\\', '/')}`);

/** Tries the changes of a room and leaves its report; the exit code of Stryker. */
function tryRoom(room) {
  const last = again >= 0 && existsSync(reportOf(room)) ? read(reportOf(room)) : undefined;
  const places = last && placesToTry(last, root, filesOf(room));
  if (places?.length === 0) return 0;
  const only = join(root, 'reports/mutation/only.json');
  if (places) writeFileSync(only, JSON.stringify(places));
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_ROOM: room, MUTATION_ONE_IN: oneIn, MUTATION_ONLY: places ? only : '' } });
  if (status === 0 && last) writeFileSync(reportOf(room), JSON.stringify(merged(last, read(reportOf(room)), root)));
  return status;
}

const all = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
const rows = [];
for (const room of rooms) {
  const status = tryRoom(room);
  if (status !== 0) {
    // The other rooms still run; a row without figures cannot be overlooked.
    rows.push(`| ${room} | Stryker ended with ${status} | | | | |`);
    process.exitCode = 1;
    continue;
  }
  const found = counts(read(reportOf(room)));
  for (const key of Object.keys(all)) all[key] += found[key];
  rows.push(row(room, found));
  console.log([...rows, row('**all**', all)].join('\n'));
}
