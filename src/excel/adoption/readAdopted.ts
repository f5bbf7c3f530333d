import type { SheetReading } from '../../domain/recognition/sheetReading';
import type { Plan } from '../../domain/plan/plan';
import type { SheetSnapshot, TableSnapshot } from '../../domain/table/snapshot';
import { planById } from '../../plans';
import { attempt } from '../errors';
import { request } from '../request';
import type { AdoptedName } from './adoptedNames';
import { readAdoptedRecord } from './adoptedRecord';
import { queueForm, readFormsInPieces, type Form } from './readForRecognition';
import { recogniseStand } from './recogniseStand';
import { queueKept, type KeptTexts } from './stands';

interface Around { readonly forms: ReadonlyMap<string, Form>; readonly kept: KeptTexts }

/** The adopted tables as they read today, among sheets that have been read already: one more request, for merges, hidden lines and answers. */
export async function readAdopted(adopted: readonly AdoptedName[], sheets: readonly SheetSnapshot[]): Promise<readonly TableSnapshot[]> {
  const known = adopted.flatMap(table => {
    const [sheet, plan] = [sheets.find(one => one.name === table.sheet), planById(table.identity.plan)];
    return sheet && plan ? [{ table, sheet, plan }] : [];
  });
  if (known.length === 0) return [];
  const around = await readAround([...new Set(known.map(({ sheet }) => sheet.name))]);
  return known.map(one => recognised(one, around));
}

/** At once; where Excel refuses that, which more merged areas than it tells at once may be the reason of, in pieces. */
async function readAround(names: readonly string[]): Promise<Around> {
  const whole = await attempt(() => request('wait', context => queueAround(context, names)));
  return 'result' in whole ? whole.result : { kept: await request('wait', queueKept), forms: await readFormsInPieces(names) };
}

function queueAround(context: Excel.RequestContext, names: readonly string[]): () => Around {
  const kept = queueKept(context);
  const forms = names.map(name => [name, queueForm(context.workbook.worksheets.getItem(name))] as const);
  return () => ({ kept: kept(), forms: new Map(forms.map(([name, form]) => [name, form()])) });
}

function recognised({ table, sheet, plan }: { readonly table: AdoptedName; readonly sheet: SheetSnapshot; readonly plan: Plan }, { forms, kept }: Around): TableSnapshot {
  const reading: SheetReading = { ...sheet, ...(forms.get(sheet.name) ?? { merges: [], hiddenRows: [], hiddenColumns: [] }) };
  return { ...recogniseStand({ ...table, record: readAdoptedRecord(kept.get(table.name)) }, reading, plan), sheet };
}
