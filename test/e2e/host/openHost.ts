import type { Frame } from 'playwright-core';
import { openWorkbench, type Opened } from '../browser/launch';

/** An empty workbench; the snippets of a test run in its pane's frame, in Microsoft's own client library. */
export const openHost = (): Promise<Opened> => openWorkbench({ search: '?sample=none' });

/** Closes it; nothing foreign may have been asked for and no error left uncaught. */
export async function closeHost(opened: Opened): Promise<void> {
  const { foreignRequests, pageErrors } = opened;
  await opened.close();
  expect({ foreignRequests, pageErrors }).toEqual({ foreignRequests: [], pageErrors: [] });
}

/** Runs a batch of Office.js that must be refused, and gives Excel's code and message. */
export function refusal(pane: Frame, batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<{ code: string; message: string }> {
  return pane.evaluate(async source => {
    try {
      await Excel.run(new Function(`return (${source})`)() as (context: Excel.RequestContext) => Promise<unknown>);
    } catch (error) {
      const { code, message } = error as OfficeExtension.Error;
      return { code, message };
    }
    return { code: 'none', message: 'the batch was not refused' };
  }, batch.toString());
}
