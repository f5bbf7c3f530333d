import { idle } from '../../session/perform';
import type { SendingState } from './sendingState';

/** Checks again in the background: where it would say something else, or cannot, what is on show may be out of date. */
export async function compareSending(state: SendingState): Promise<void> {
  await idle(state.session);
  const shown = state.findings.value;
  if (!shown || state.isStale.value) return;
  const now = await state.session.port.conversions.checkSending().catch(() => undefined);
  if (state.findings.value !== shown) return;
  const holds = now !== undefined && 'findings' in now && JSON.stringify(now.findings) === JSON.stringify(shown);
  if (!holds) state.isStale.value = true;
}
