import { attempt, inUsersWords } from './errors';
import { request } from './request';
import { text } from './text';

/** What the selected cells show, row by row. Whole selected columns give their filled part only; where nothing is filled, no rows. */
export async function readSelectedTexts(): Promise<readonly (readonly string[])[]> {
  const read = await attempt(() =>
    request('wait', context => {
      const filled = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      filled.load('text');
      return () => (filled.isNullObject ? [] : filled.text);
    }));
  if ('trouble' in read) throw inUsersWords(text.refused(text.operations.read, read.trouble.reason));
  return read.result;
}
