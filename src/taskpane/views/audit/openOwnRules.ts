import { layOwnRules, ownRulesPlace } from '../../../domain/ownRules';
import type { OperationOutcome } from '../../../excel/port';
import { plans } from '../../../plans';
import { words } from '../../language';
import { perform, report } from '../../session/perform';
import type { Session } from '../../session/session';

/** Shows the sheet 审核规则; the first time it is laid, with examples on the tables that are there. */
async function open({ port }: Session): Promise<OperationOutcome> {
  const { snapshot } = await port.readWorkbook();
  const place = ownRulesPlace(snapshot.sheets);
  if (place) return port.selectPlace(place);
  const layout = layOwnRules(snapshot.tables, plans());
  if (!layout) return { state: 'unchanged', message: words.value.noTableForRules };
  return port.putRecord(() => layout, undefined, 'show');
}

export async function openOwnRules(session: Session): Promise<void> {
  report(session, await perform(session, words.value.openingOwnRules, () => open(session)));
}
