import type { UnreadableTable } from '../../../domain/recognition/foundTable';
import { words } from '../../language';
import type { Session } from '../../session/session';
import { showPlace } from '../audit/auditState';
import { areaName } from './areaName';
import { recognitionWords } from './recognitionWords';

/** Areas that look like tables and were not read, each with its reason; a click leads there. */
export function UnreadableList({ session, unreadable }: { readonly session: Session; readonly unreadable: readonly UnreadableTable[] }) {
  if (unreadable.length === 0) return null;
  return (
    <section aria-labelledby="unreadable-heading">
      <h3 id="unreadable-heading" class="heading">{recognitionWords.value.unreadable(unreadable.length)}</h3>
      <p class="note">{recognitionWords.value.unreadableHelp}</p>
      <ul class="plain lines">
        {unreadable.map(({ sheet, area, reason }) => (
          <li key={`${sheet} ${area.row} ${area.column}`}>
            <button class="place-link" type="button" onClick={() => void showPlace(session, { sheet, row: area.row, column: area.column })}>{areaName(sheet, area)}</button>
            <p>{words.value.say(reason)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
