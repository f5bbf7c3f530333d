/**
 * Asks the package registry for known vulnerabilities: node src/delivery/auditDependencies.mjs.
 * Fails on a high or critical one in what is shipped; one in a tool of ours is printed only, since no user meets it.
 * Where the registry does not answer such questions (a closed network, a mirror) that is said and nothing fails.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const grave = ['high', 'critical'];

/** The registry's answer for the packages of the lock file; undefined where it gives none. */
function ask(...which) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...which], { cwd: root, encoding: 'utf8', timeout: 120_000, shell: process.platform === 'win32' });
  try {
    const answer = JSON.parse(stdout);
    return answer.vulnerabilities === undefined ? undefined : Object.values(answer.vulnerabilities);
  } catch {
    return undefined;
  }
}

const graveOnes = found => found.filter(({ severity }) => grave.includes(severity)).map(({ name, severity, range }) => `${name} ${range}: ${severity}`);

const shipped = ask('--omit=dev');
if (shipped === undefined) {
  console.log('npm audit: the registry gave no answer; nothing was checked.');
} else {
  const tools = graveOnes(ask() ?? []).filter(line => !graveOnes(shipped).includes(line));
  if (tools.length > 0) console.log(`npm audit, tools only:\n${tools.join('\n')}`);
  const found = graveOnes(shipped);
  console.log(found.length === 0 ? 'npm audit: nothing grave in what is shipped.' : `npm audit, shipped:\n${found.join('\n')}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
