import type { ProposedRow } from '../../../domain/pasteRepair';
import { words } from '../../language';
import { cellKey } from './cellKey';
import type { PasteState } from './pasteState';
import { pasteWords } from './pasteWords';
import { decide } from './pasting';

export interface PlacedRow { readonly row: ProposedRow; readonly at: number }
interface UndecidedRowProps { readonly state: PasteState; readonly placed: PlacedRow; readonly headers: readonly string[] }

/** A row with cells that are not decided: why, what was pasted, and a field for each. Texts are read when they are left, so that an input method composes undisturbed. */
export function UndecidedRow({ state, placed: { row, at }, headers }: UndecidedRowProps) {
  const { rowPlace, pastedAs, states, decided: decidedBadge, columnName } = pasteWords.value;
  const open = row.cells.flatMap((cell, column) => (cell.state === 'undecided' ? [{ cell, column }] : []));
  const isDecided = open.some(({ column }) => state.decided.value.has(cellKey(at, column)));
  const pasted = open.map(({ cell }) => cell.pasted.trim()).filter(text => text !== '').join(' ');
  return (
    <li class={isDecided ? 'box' : 'box box--open'}>
      <p class="box__head"><span class="box__name">{rowPlace(at + 1, row.cells[0]?.state === 'undecided' ? '' : row.cells[0]?.text ?? '')}</span> <span class={isDecided ? 'badge badge--done' : 'badge badge--open'}>{isDecided ? decidedBadge : states.undecided}</span></p>
      <p class="box__why">{[...new Set(open.map(({ cell }) => words.value.say(cell.reason)))].join('\n')}</p>
      {pasted !== '' && <p>{pastedAs(pasted)}</p>}
      <div class="fields">
        {open.map(({ cell, column }) => (
          <label key={column} class="field"><span class="field__label">{headers[column] || columnName(column + 1)}</span>
            <input class="input" type="text" defaultValue={state.decided.peek().get(cellKey(at, column)) ?? cell.text} autocomplete="off" spellcheck={false} onChange={event => decide(state, at, column, event.currentTarget.value.trim())} /></label>
        ))}
      </div>
    </li>
  );
}
