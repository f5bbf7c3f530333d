/** Pasted texts with what must be understood of them, one file each: the paste, a line of =====, the table as below. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PasteProposal, ProposedCell } from '../../../src/domain/pasteRepair';

const folder = join(__dirname, 'corpus');
const between = '\n=====\n';

export interface PastedCase { readonly name: string; readonly pasted: string; readonly expected: string }

export const pastedCases: readonly PastedCase[] = readdirSync(folder).filter(name => name.endsWith('.txt')).sort().map(name => {
  const [pasted = '', expected = ''] = readFileSync(join(folder, name), 'utf8').split(between);
  return { name: name.slice(0, -4), pasted, expected: expected.trimEnd() };
});

const marks: Readonly<Record<ProposedCell['state'], string>> = { unchanged: '', repaired: '~', undecided: '?' };
const cellText = ({ text, state, reason }: ProposedCell): string => `${marks[state]}${text.replace(/\n/g, '⏎')}${reason === '' ? '' : `{${reason}}`}`;

/** kind: cell | ~repaired{why} | ?undecided{why}; - dropped line {why} */
export const shownProposal = ({ refusal, rows, dropped }: PasteProposal): string => [
  ...(refusal === undefined ? [] : [`! ${refusal}`]), ...rows.map(row => `${row.kind}: ${row.cells.map(cellText).join(' | ')}`.trimEnd()), ...dropped.map(line => `- ${line.text} {${line.reason}}`),
].join('\n');
