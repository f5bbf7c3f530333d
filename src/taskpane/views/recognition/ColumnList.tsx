import { useId } from 'preact/hooks';
import type { FoundColumn, FoundColumnRole } from '../../../domain/recognition/foundTable';
import { columnLetters } from '../../../domain/table/address';
import { words } from '../../language';
import { recognitionWords } from './recognitionWords';

interface ColumnListProps { readonly columns: readonly FoundColumn[]; readonly onAnswer: (key: string, answer: string) => void }

const roles: Readonly<Record<FoundColumnRole, true>> = {
  name: true, number: true, unit: true, group: true, attribute: true, base: true, previousTarget: true, target: true, actual: true, yearActual: true,
  planPeriodCumulative: true, annualAverage: true, change: true, measure: true, remark: true, spacer: true, unknown: true,
};
const isRole = (text: string): text is FoundColumnRole => Object.hasOwn(roles, text);

/** A figure keeps the year its header names, whatever it is called. */
const dated: readonly string[] = ['base', 'previousTarget', 'target', 'actual', 'yearActual', 'planPeriodCumulative'] satisfies readonly FoundColumnRole[];
const roleAnswer = ({ year }: FoundColumn, role: string): string => (year !== undefined && dated.includes(role) ? `${role} ${year}` : role);

/** Every column with the role it was given and why; another role can be chosen. */
export function ColumnList({ columns, onAnswer }: ColumnListProps) {
  return <ul class="plain lines">{columns.map(column => <ColumnLine key={column.column} column={column} onAnswer={onAnswer} />)}</ul>;
}

function ColumnLine({ column, onAnswer }: { readonly column: FoundColumn; readonly onAnswer: ColumnListProps['onAnswer'] }) {
  const id = useId();
  const { columnRole, noHeader, columnUnsure, hidden, roles: names, roleOfYear } = recognitionWords.value;
  const header = column.headers.map(line => line.replace(/\s+/g, '')).filter((line, at, all) => line !== '' && line !== all[at - 1]).join(' / ');
  return (
    <li>
      <label class="field">
        <span class="field__label">{columnRole(columnLetters(column.column), header === '' ? noHeader : header)}
          {!column.isSure && <> <span class="badge badge--open">{columnUnsure}</span></>}{column.isHidden && <> <span class="badge">{hidden}</span></>}</span>
        <select class="select" value={column.role} aria-describedby={id} onChange={event => onAnswer(column.key, roleAnswer(column, event.currentTarget.value))}>
          {Object.keys(roles).filter(isRole).map(role => <option key={role} value={role}>{column.role === role && column.year !== undefined ? roleOfYear(names[role], column.year) : names[role]}</option>)}
        </select>
      </label>
      <p id={id} class="field__help">{words.value.say(column.reason)}</p>
    </li>
  );
}
