import type { PasteProposal, ProposedCell } from '../../../domain/pasteRepair';
import { useGrowingCount } from '../audit/useGrowingCount';
import { words } from '../../language';
import { cellKey } from './cellKey';
import type { PasteState } from './pasteState';
import { pasteWords } from './pasteWords';
import { UndecidedRow } from './UndecidedRow';

interface PlacedCell { readonly cell: ProposedCell; readonly row: number; readonly column: number }

/** What is left to the user, row by row. */
export function UndecidedRows({ state, proposal }: { readonly state: PasteState; readonly proposal: PasteProposal }) {
  const rows = proposal.rows.map((row, at) => ({ row, at })).filter(({ row }) => row.cells.some(cell => cell.state === 'undecided'));
  const count = useGrowingCount(rows.length);
  if (rows.length === 0) return null;
  const headers = (proposal.rows.find(row => row.kind === 'header')?.cells ?? []).map(cell => (cell.state === 'undecided' ? '' : cell.text));
  return (
    <section>
      <h3 class="heading">{pasteWords.value.undecidedHeading(rows.length)}</h3>
      <p class="note">{pasteWords.value.undecidedHelp}</p>
      <ul class="plain boxes">{rows.slice(0, count).map(placed => <UndecidedRow key={placed.at} state={state} placed={placed} headers={headers} />)}</ul>
    </section>
  );
}

/** What was changed, cell by cell: before, after, why. */
export function RepairedCells({ proposal }: { readonly proposal: PasteProposal }) {
  const cells = proposal.rows.flatMap((row, at) => row.cells.flatMap((cell, column): readonly PlacedCell[] => (cell.state === 'repaired' ? [{ cell, row: at, column }] : [])));
  const count = useGrowingCount(cells.length);
  if (cells.length === 0) return null;
  return (
    <section>
      <h3 class="heading">{pasteWords.value.repairedHeading(cells.length)}</h3>
      <ul class="plain boxes">{cells.slice(0, count).map(placed => <RepairedCell key={cellKey(placed.row, placed.column)} placed={placed} />)}</ul>
    </section>
  );
}

function RepairedCell({ placed: { cell, row, column } }: { readonly placed: PlacedCell }) {
  const { cellPlace, pastedAs, becomes, emptyCell } = pasteWords.value;
  const shown = (text: string): string => (text.trim() === '' ? emptyCell : text);
  return (
    <li class="box">
      <p class="box__head"><span class="box__name">{cellPlace(row + 1, column + 1)}</span></p>
      <p class="pasted">{pastedAs(shown(cell.pasted))}</p>
      <p>{becomes(shown(cell.text))}</p>
      <p class="box__why">{words.value.say(cell.reason)}</p>
    </li>
  );
}
