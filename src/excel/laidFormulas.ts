import type { TableLayout } from '../domain/templates/template';
import type { Formulas } from './cellImage';
import { attempt } from './errors';
import { readFormulas } from './readFormulas';
import { request } from './request';
import { layoutArea } from './writeLayout';

/** What a table holds, seen from itself, whose laying was not answered; undefined where Excel does not answer again: then it cannot be taken back safely. */
export async function laidFormulas(sheet: string, layout: TableLayout): Promise<Formulas | undefined> {
  const read = await attempt(() => request('wait', context => readFormulas(context.workbook.worksheets.getItem(sheet), layoutArea(layout))));
  return 'result' in read ? read.result.seenFromTable : undefined;
}
