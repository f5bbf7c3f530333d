/** Trying again only what a room's last report left unnoticed: what to try, and the report that results. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isUnnoticed = ({ status }) => status === 'Survived' || status === 'NoCoverage';
const placed = ({ start, end }) => `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
const known = ({ mutatorName, location, replacement }) => `${mutatorName} ${placed(location)} ${replacement}`;

/** Files that read as they did when the report was made; what is known of the others is worth nothing. */
const unchanged = (report, root) => Object.entries(report.files).filter(([file, { source }]) => existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === source);

/** Patterns for Stryker: the places of unnoticed changes, and the whole of files that are new or changed. */
export function placesToTry(report, root, files) {
  const same = new Map(unchanged(report, root));
  return files.flatMap((file) => {
    const { mutants } = same.get(file) ?? {};
    return mutants ? [...new Set(mutants.filter(isUnnoticed).map(({ location }) => `${file}:${placed(location)}`))] : [file];
  });
}

/** The last report with what the second run found: a change once noticed stays noticed. */
export function merged(report, second, root) {
  const kept = unchanged(report, root).map(([file, { mutants, ...rest }]) => {
    const found = new Map((second.files[file]?.mutants ?? []).map((mutant) => [known(mutant), mutant]));
    return [file, { ...rest, mutants: mutants.map((mutant) => (isUnnoticed(mutant) ? (found.get(known(mutant)) ?? mutant) : mutant)) }];
  });
  return { ...second, files: { ...second.files, ...Object.fromEntries(kept) } };
}
