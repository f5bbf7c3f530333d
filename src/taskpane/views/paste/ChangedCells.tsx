import type { PasteProposal, ProposedCell } from '../../../domain/pasteRepair';
import { useGrowingCount } from '../audit/useGrowingCount';
import { cellKey, type PasteState } from './pasteState';
import { pasteWords } from './pasteWords';
import { decide } from './pasting';

interface ChangedCellsProps { readonly state: PasteState; readonly proposal: PasteProposal; readonly of: 'undecided' | 'repaired' }

interface PlacedCell { readonly cell: ProposedCell; readonly row: number; readonly column: number }

/** The cells that were changed, or those left to the user, each with what was pasted and why. */
export function ChangedCells({ state, proposal, of }: ChangedCellsProps) {
  const cells = proposal.rows.flatMap((row, at) => row.cells.flatMap((cell, column): readonly PlacedCell[] => (cell.state === of ? [{ cell, row: at, column }] : [])));
  const count = useGrowingCount(cells.length);
  if (cells.length === 0) return null;
  const { undecidedHeading, undecidedHelp, repairedHeading } = pasteWords.value;
  return (
    <section>
      <h3 class="heading">{of === 'undecided' ? undecidedHeading(cells.length) : repairedHeading(cells.length)}</h3>
      {of === 'undecided' && <p class="note">{undecidedHelp}</p>}
      <ul class="plain boxes">
        {cells.slice(0, count).map(placed => (of === 'undecided' ? <UndecidedCell key={cellKey(placed.row, placed.column)} state={state} placed={placed} /> : <RepairedCell key={cellKey(placed.row, placed.column)} placed={placed} />))}
      </ul>
    </section>
  );
}

const shown = (text: string): string => (text.trim() === '' ? pasteWords.value.emptyCell : text);

function RepairedCell({ placed: { cell, row, column } }: { readonly placed: PlacedCell }) {
  const { cellPlace, pastedAs, becomes } = pasteWords.value;
  return (
    <li class="box">
      <p class="box__head"><span class="box__name">{cellPlace(row + 1, column + 1)}</span></p>
      <p>{pastedAs(shown(cell.pasted))}</p>
      <p>{becomes(shown(cell.text))}</p>
      <p class="box__why">{cell.reason}</p>
    </li>
  );
}

function UndecidedCell({ state, placed: { cell, row, column } }: { readonly state: PasteState; readonly placed: PlacedCell }) {
  const { cellPlace, pastedAs, states, decided: decidedBadge, cellLabel } = pasteWords.value;
  const decided = state.decided.value.get(cellKey(row, column));
  return (
    <li class={decided === undefined ? 'box box--open' : 'box'}>
      <p class="box__head"><span class="box__name">{cellPlace(row + 1, column + 1)}</span> <span class={decided === undefined ? 'badge badge--open' : 'badge badge--done'}>{decided === undefined ? states.undecided : decidedBadge}</span></p>
      <p class="box__why">{cell.reason}</p>
      <p>{pastedAs(shown(cell.pasted))}</p>
      <input class="input" type="text" aria-label={cellLabel(row + 1, column + 1)} defaultValue={decided ?? cell.text} autocomplete="off" spellcheck={false} onChange={event => decide(state, row, column, event.currentTarget.value.trim())} />
    </li>
  );
}
