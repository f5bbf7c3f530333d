import type { PasteProposal, ProposedRow } from '../../../domain/pasteRepair';
import { cellKey } from './cellKey';
import { pasteWords } from './pasteWords';

interface ProposedTableProps { readonly proposal: PasteProposal; readonly decided: ReadonlyMap<string, string> }

/** The table as it would be written; changed cells say so in a word. Wider than the pane, it scrolls by itself. */
export function ProposedTable({ proposal, decided }: ProposedTableProps) {
  return (
    <div class="proposed" tabIndex={0} role="region" aria-labelledby="proposed-heading">
      <table>
        <tbody>{proposal.rows.map((row, at) => <ProposedLine key={at} row={row} at={at} columns={proposal.columns} decided={decided} />)}</tbody>
      </table>
    </div>
  );
}

function ProposedLine({ row, at, columns, decided }: { readonly row: ProposedRow; readonly at: number; readonly columns: number; readonly decided: ReadonlyMap<string, string> }) {
  if (row.kind === 'title' || row.kind === 'group' || row.kind === 'note') {
    return <tr><th scope="row" class="proposed__head">{at + 1}</th><td colSpan={columns} class={`proposed__${row.kind}`}>{cellText(row, at, 0, decided)}</td></tr>;
  }
  return (
    <tr><th scope="row" class="proposed__head">{at + 1}</th>
      {Array.from({ length: columns }, (_, column) => <td key={column} class={`proposed__${row.kind}`}>{cellText(row, at, column, decided)}</td>)}</tr>
  );
}

function cellText(row: ProposedRow, at: number, column: number, decided: ReadonlyMap<string, string>) {
  const cell = row.cells[column];
  const given = decided.get(cellKey(at, column));
  const state = pasteWords.value.states[given === undefined ? cell?.state ?? 'unchanged' : 'unchanged'];
  return <>{given ?? cell?.text ?? ''}{state !== '' && <> <span class={cell?.state === 'undecided' ? 'badge badge--open' : 'badge'}>{state}</span></>}</>;
}
