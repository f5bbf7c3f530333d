import type { LeftOut } from '../../../domain/planBuilding';
import { words } from '../../language';
import { Disclosure } from '../../parts/Disclosure';
import type { Session } from '../../session/session';
import { showPlace } from '../audit/auditState';
import { placeName } from '../audit/auditWords';
import { plansWords } from './plansWords';

/** Rows and columns of the table that the plan does not take over, and why. */
export function LeftOutList({ session, leftOut }: { readonly session: Session; readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <Disclosure label={plansWords.value.leftOutHeading(leftOut.length)}>
      <ul class="plain lines">
        {leftOut.map(({ place, written, reason }) => (
          <li key={placeName(place)}><button class="place-link" type="button" onClick={() => void showPlace(session, place)}>{placeName(place)}</button> {written}<p class="field__help">{words.value.say(reason)}</p></li>
        ))}
      </ul>
    </Disclosure>
  );
}
