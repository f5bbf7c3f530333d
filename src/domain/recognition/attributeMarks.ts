/** ▲ before a name, ● or √ in a column: marks that a note or a header gives a 属性. */
import type { Attribute } from '../plan/plan';
import type { FoundColumn } from './foundTable';
import { plainHeader } from './plainHeader';
import type { SheetView } from './sheetView';
import { tokens as headerTokens } from './text/headerWords';
import { tokens } from './text/rowWords';

/** What the notes say: the mark of each 属性, and what all other rows are. */
export interface AttributeMarks { readonly marks: ReadonlyMap<string, Attribute>; readonly others: Attribute | undefined }

const attributeOf = (word: string | undefined): Attribute | undefined => (word === undefined ? undefined : tokens.binding.test(word) ? 'binding' : 'anticipatory');

/** 注：标▲的为约束性指标，其余为预期性指标 → ▲ binding, others anticipatory. */
export function attributeMarksIn(notes: readonly string[]): AttributeMarks {
  const marks = new Map<string, Attribute>();
  let others: Attribute | undefined;
  for (const note of notes) {
    const plain = plainHeader(note);
    for (const [, mark = '', word] of plain.matchAll(tokens.markMeaning)) { const attribute = attributeOf(word); if (attribute && !marks.has(mark)) marks.set(mark, attribute); }
    others ??= marks.size > 0 ? attributeOf(tokens.othersMeaning.exec(plain)?.[1]) : undefined;
  }
  return { marks, others };
}

/** Of a row by its mark; without one, what the note says of all others. */
export const attributeOfMark = (mark: string | undefined, { marks, others }: AttributeMarks): Attribute | undefined => (mark === undefined ? undefined : marks.get(mark)) ?? others;

/** Columns headed 约束性 and 预期性: the one that is ticked says so. */
export function tickedAttribute(view: SheetView, row: number, columns: readonly FoundColumn[]): string {
  const ticked = columns.filter(({ role, column, headers }) => role === 'attribute' && headerTokens.ticked.test(plainHeader(headers.at(-1) ?? '')) && tokens.tick.test(view.plain(row, column)));
  return ticked.length === 1 ? plainHeader(ticked[0]?.headers.at(-1) ?? '') : '';
}
