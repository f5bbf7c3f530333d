import type { PaneAssociations } from '../office/associations';

const longestWait = 10_000;
const pause = 25;

/** What the add-in's bundles associated on the page that is in the frame right now; undefined while it loads. */
export const associationsOf = (frame: HTMLIFrameElement): PaneAssociations | undefined => frame.contentWindow?.__workbench;

/** Waits until every function is associated: true, or false when the pane does not associate them all in time. */
export async function areAssociated(frame: HTMLIFrameElement, ids: readonly string[]): Promise<boolean> {
  const end = performance.now() + longestWait;
  while (performance.now() < end) {
    const functions = associationsOf(frame)?.functions;
    if (functions && ids.every(id => functions.has(id))) return true;
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  return false;
}
