import type { FoundTable } from '../../../domain/recognition/foundTable';
import type { Binding, RowBinding } from '../../../domain/recognition/binding';
import { plans } from '../../../plans';
import { words } from '../../language';
import type { Session } from '../../session/session';
import { showPlace } from '../audit/auditState';
import { indicatorName } from '../audit/auditWords';
import { useGrowingCount } from '../audit/useGrowingCount';
import { recognitionWords } from './recognitionWords';

interface RowListProps { readonly session: Session; readonly table: FoundTable; readonly binding: Binding }

/** What each row of a table is taken for: the indicator it speaks of, or why it speaks of none. */
export function RowList({ session, table, binding }: RowListProps) {
  const rows = table.rows.filter(row => row.kind === 'indicator');
  const count = useGrowingCount(rows.length);
  const bound = new Map(binding.rows.map(row => [row.row, row]));
  const column = table.columns.find(({ role }) => role === 'name')?.column ?? table.area.column;
  const { rowName, hidden } = recognitionWords.value;
  return (
    <ul class="plain lines">
      {rows.slice(0, count).map(row => (
        <li key={row.row}>
          <button class="place-link" type="button" onClick={() => void showPlace(session, { sheet: table.sheet, row: row.row, column })}>{rowName(row.row + 1)}</button>
          {row.isHidden && <> <span class="badge">{hidden}</span></>} {row.name}
          <p class="field__help">{boundTo(bound.get(row.row))}</p>
        </li>
      ))}
    </ul>
  );
}

function boundTo(row: RowBinding | undefined): string {
  if (row?.kind === 'sure') return recognitionWords.value.boundTo(indicatorName(plans(), row.indicator), words.value.say(row.reason));
  return row?.kind === 'none' ? words.value.say(row.reason) : recognitionWords.value.unbound;
}
