import type { CellValue } from '../../domain/table/snapshot';
import type { Formulas } from '../cellImage';
import { request } from '../request';
import { rangeOf } from '../writeLayout';
import { blocksOf, contentOf, type AreaChange, type AreaContent, type ChangeBlock } from './areaChange';
import { queueStore, type StoredRecord } from './recordStore';

const rangeOfBlock = (context: Excel.RequestContext, block: Pick<ChangeBlock, 'sheet' | 'row' | 'column' | 'rows' | 'columns'>): Excel.Range => rangeOf(context.workbook.worksheets.getItem(block.sheet), block);

const areaOf = (change: AreaChange) => ({ sheet: change.sheet, row: change.row, column: change.column, rows: change.before.formulas.length, columns: change.before.formulas[0]?.length ?? 1 });

/** The format first: it decides whether a content stays text. */
function queueContent(range: Excel.Range, { formulas, numberFormats }: AreaContent): void {
  range.numberFormat = numberFormats.map(line => [...line]);
  range.formulas = formulas.map(line => [...line]);
}

/** Writes one end of all changes in one request, with the record that belongs to it where one is given. */
export const writeEnd = (changes: readonly AreaChange[], end: 'before' | 'after', record?: { readonly text: string; readonly kept: StoredRecord }): Promise<void> =>
  request('refuse', context => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const block of blocksOf(changes)) queueContent(rangeOfBlock(context, block), contentOf(block, end));
    if (record) queueStore(context, record.text, record.kept);
    return () => undefined;
  });

/** What the changed cells hold now. */
export interface Held { readonly formulas: Formulas; readonly value: CellValue }

/** Reads all changed cells in one request, in the order of the changes. */
export const readHeld = (changes: readonly AreaChange[]): Promise<readonly Held[]> =>
  request('wait', context => {
    const blocks = blocksOf(changes).map(block => {
      const range = rangeOfBlock(context, block);
      range.load('formulas,values');
      return { block, range };
    });
    return () => {
      const held = new Map<AreaChange, Held>();
      for (const { block, range } of blocks) {
        for (const change of block.changes) {
          const from = change.row - block.row;
          held.set(change, { formulas: (range.formulas as Formulas).slice(from, from + change.before.formulas.length), value: (range.values[from]?.[0] ?? '') as CellValue });
        }
      }
      return changes.map(change => held.get(change) ?? { formulas: [], value: '' });
    };
  });

/** Writes contents into some of the changed cells, and the record, in one request. */
export const finish = (fixes: readonly (readonly [AreaChange, AreaContent])[], text: string, kept: StoredRecord): Promise<void> =>
  request('refuse', context => {
    for (const [change, content] of fixes) queueContent(rangeOfBlock(context, areaOf(change)), content);
    queueStore(context, text, kept);
    return () => undefined;
  });
