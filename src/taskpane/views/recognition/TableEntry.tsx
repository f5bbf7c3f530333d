import { plans } from '../../../plans';
import { words } from '../../language';
import { Entry } from '../../parts/Entry';
import { showPlace } from '../audit/auditState';
import { areaName } from './areaName';
import { ColumnList } from './ColumnList';
import { Disclosure } from '../../parts/Disclosure';
import { boundRows, indicatorRows } from './foundLine';
import { planLabel } from './planLabel';
import { answer } from './recognise';
import { recognitionWords } from './recognitionWords';
import type { RecognisedTable, RecognitionState } from './recognitionState';
import { RowList } from './RowList';
import { TableActions } from './TableActions';

interface TableEntryProps { readonly state: RecognitionState; readonly found: RecognisedTable; readonly onBuildPlan: (found: RecognisedTable) => void }

/** One table found: closed, where it is and what it is; open, how it was read and what can be done with it. */
export function TableEntry({ state, found, onBuildPlan }: TableEntryProps) {
  const { table } = found;
  const isOpen = state.opened.value === found.key;
  const toggle = (): void => { state.opened.value = isOpen ? undefined : found.key; };
  return (
    <Entry id={`found-${found.key}`} isOpen={isOpen} onToggle={toggle} name={table.title === '' ? recognitionWords.value.untitled : table.title} title={summaryOf(found)}>
      {isOpen && <TableBody state={state} found={found} onBuildPlan={onBuildPlan} />}
    </Entry>
  );
}

/** Place, size and standing in one line. */
function summaryOf(found: RecognisedTable): string {
  const { size, standings } = recognitionWords.value;
  const { table } = found;
  return [areaName(table.sheet, table.area), size(indicatorRows(found), table.columns.length), standings[found.standing]].filter(Boolean).join(' · ');
}

function TableBody({ state, found, onBuildPlan }: TableEntryProps) {
  const { table, binding } = found;
  const { showInSheet, bound, columnsOf, rowsOf, planBound, noPlan, unitAbove } = recognitionWords.value;
  return (
    <>
      <p><button class="place-link" type="button" onClick={() => void showPlace(state.session, { sheet: table.sheet, row: table.area.row, column: table.area.column })}>{showInSheet}</button></p>
      <p>{binding.plan === undefined ? noPlan : planBound(planLabel(plans(), binding), bound(boundRows(found), indicatorRows(found)))}</p>
      {binding.reason !== '' && <p class="field__help">{words.value.say(binding.reason)}</p>}
      {table.unitAbove !== '' && <p class="field__help">{unitAbove(table.unitAbove)}</p>}
      <Disclosure label={columnsOf(table.columns.length)}><ColumnList columns={table.columns} onAnswer={(key, given) => answer(state, key, given)} /></Disclosure>
      <Disclosure label={rowsOf(indicatorRows(found))}><RowList session={state.session} table={table} binding={binding} /></Disclosure>
      <TableActions state={state} found={found} onBuildPlan={onBuildPlan} />
    </>
  );
}
