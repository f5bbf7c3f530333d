/** A row that slipped to the side: under 2020年 stands its name, its unit or 约束性. */
import { contentOf } from './cellContent';
import { choicesOf, doubtKey, type Doubts } from './doubts';
import type { FoundCell, FoundColumn } from './foundTable';
import { plainHeader } from './plainHeader';
import { isUnitText } from './readUnitText';
import { readRowName } from './rowName';
import { text } from './text/rowReasons';

const ofFigures: readonly string[] = ['base', 'previousTarget', 'target', 'actual', 'yearActual'];

function isForeign({ value }: FoundCell): boolean {
  if (typeof value !== 'string') return false;
  const content = contentOf(value);
  if (content === 'attribute') return true;
  return content === 'text' && (isUnitText(plainHeader(value)) || readRowName(value).unit !== undefined);
}

/** `isRead` false: the row is left out until the user says that it stands right. */
export function askShifted(row: { readonly row: number; readonly written: string; readonly name: string }, columns: readonly FoundColumn[], cells: readonly FoundCell[], doubts: Doubts): { readonly isRead: boolean; readonly isSure: boolean } {
  const at = columns.findIndex(({ role }, index) => { const cell = cells[index]; return ofFigures.includes(role) && cell !== undefined && isForeign(cell); });
  const [column, cell] = [columns[at], cells[at]];
  if (!column || !cell) return { isRead: true, isSure: true };
  const { answer, isAnswered } = doubts.ask({
    key: doubtKey('shifted', row.name), row: row.row, column: column.column, assumed: 'skip', choices: choicesOf([['skip', text.skip], ['read', text.standsRight]]),
    question: text.shiftedQuestion(row.row + 1, row.written, column.headers.join('').replace(/\s/g, ''), String(cell.value)),
  });
  return { isRead: answer === 'read', isSure: isAnswered };
}
