import type { AdoptedTable } from '../../../excel/adoption/adoptionPort';
import { plans } from '../../../plans';
import { Entry, walkEntries } from '../../parts/Entry';
import { keepFocus, moveFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import { showPlace } from '../audit/auditState';
import { addProgress, unadoptTable } from './adopting';
import { areaName } from './areaName';
import { KeepColumnsDialog } from './KeepColumnsDialog';
import { planLabel } from './planLabel';
import { recognitionWords } from './recognitionWords';
import type { RecognitionState } from './recognitionState';
import '../../styles/pages.scss';

/** The workbook's adopted tables, on opening the pane: where they are, and how to let them go. */
export function AdoptedTables({ state }: { readonly state: RecognitionState }) {
  const adopted = state.adopted.value ?? [];
  return (
    <section aria-labelledby="adopted-heading">
      <h2 id="adopted-heading" class="heading">{recognitionWords.value.adopted(adopted.length)}</h2>
      <ul class="entries" onKeyDown={walkEntries}>{adopted.map(table => <AdoptedEntry key={areaName(table.sheet, table.area)} state={state} table={table} />)}</ul>
      <KeepColumnsDialog state={state} />
    </section>
  );
}

function AdoptedEntry({ state, table }: { readonly state: RecognitionState; readonly table: AdoptedTable }) {
  const place = areaName(table.sheet, table.area);
  const isOpen = state.opened.value === place;
  const { showInSheet, addProgress: addLabel, unadopt } = recognitionWords.value;
  const isBusy = state.session.isSlow.value;
  const then = (work: () => Promise<boolean>) => singleClick(() => void work().then(isDone => { if (isDone) moveFocus('#status'); else keepFocus(); }));
  return (
    <Entry id={`adopted-${place}`} isOpen={isOpen} onToggle={() => { state.opened.value = isOpen ? undefined : place; }} name={place} title={planLabel(plans(), table)}>
      {isOpen && (
        <><p><button class="place-link" type="button" onClick={() => void showPlace(state.session, { sheet: table.sheet, row: table.area.row, column: table.area.column })}>{showInSheet}</button></p>
        <div class="buttons">
          {!table.hasProgress && <button class="button" type="button" aria-disabled={isBusy} onClick={then(() => addProgress(state, table))}>{addLabel}</button>}
          <button class="button" type="button" aria-disabled={isBusy} onClick={then(() => unadoptTable(state, table))}>{unadopt}</button>
        </div></>
      )}
    </Entry>
  );
}
