/** Footnote numbers that lost their place above the line: 设区市城市2空气质量. The digit may also belong to the name, so it is asked about. */
import { choicesOf, doubtKey, type Doubts } from './doubts';
import { plainHeader } from './plainHeader';
import type { RawRow } from './rawRows';
import { text } from './text/rowReasons';
import { tokens } from './text/rowWords';

export interface PlainRows { readonly rows: readonly RawRow[]; /** Rows whose name is in doubt. */ readonly doubtful: ReadonlySet<number> }

/** The numbers the notes below the table go by. */
const numbersOf = (notes: readonly string[]): ReadonlySet<string> => new Set(notes.flatMap(note => tokens.noteNumber.exec(plainHeader(note))?.[1] ?? []));

const withoutDigit = (name: string, numbers: ReadonlySet<string>): string => name.replace(tokens.gluedDigit, (found, before: string, digit: string) => (numbers.has(digit) ? before : found));

/** Asks once a table, where names hold digits that are numbers of its notes. */
export function withoutFootnoteDigits(rows: readonly RawRow[], notes: readonly string[], column: number, doubts: Doubts): PlainRows {
  const numbers = numbersOf(notes);
  const doubtful = numbers.size < 2 ? [] : rows.filter(row => row.hasFigures && withoutDigit(row.name, numbers) !== row.name);
  const [first] = doubtful;
  if (!first) return { rows, doubtful: new Set() };
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('footnotes', ...doubtful.map(({ name }) => name)), row: first.row, column, question: text.footnoteQuestion(first.row + 1, first.written, doubtful.length), assumed: 'mark',
    choices: choicesOf([['mark', text.footnote], ['name', text.isName]]),
  });
  const plain = rows.map(row => (answer === 'mark' && doubtful.includes(row) ? { ...row, name: withoutDigit(row.name, numbers) } : row));
  return { rows: plain, doubtful: new Set(isAnswered ? [] : doubtful.map(({ row }) => row)) };
}
