import type { Opened } from '../browser/launch';

export const wait = { timeout: 20000 };

/** What a walk through the pane needs of an open workbench. */
export type Walker = Pick<Opened, 'page' | 'pane' | 'clickCell' | 'type' | 'calculated' | 'readSheet'>;

/** One page or state of the pane, and the way there from the station before it. By ids and classes, so that it holds in every language. */
export interface Station {
  /** File name of its picture, and its name in the words of a test. */
  readonly name: string;
  readonly go: (walker: Walker) => Promise<void>;
  /** What one comes here to do: in sight without scrolling on a screen of 1366×768 with Excel around the pane. */
  readonly primary?: string;
}

/** Leaves the page one is on by its own button. */
export const back = async ({ pane }: Walker): Promise<void> => { await pane.locator('#page-back').click(wait); };

/** Opens a tab that is not open. */
export const openTab = async ({ pane }: Walker, view: 'templates' | 'audit' | 'handbook' | 'sending'): Promise<void> => { await pane.locator(`#tab-${view}`).click(wait); };

/** Writes cells as they would have been there already, on a new sheet that comes to the front. */
export async function writeSheet({ pane, calculated }: Walker, name: string, cells: readonly (readonly (string | number)[])[] = []): Promise<void> {
  await pane.evaluate(async ([sheetName, rows]) => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.add(sheetName);
    if (rows.length > 0) sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows.map(row => [...row]);
    sheet.activate();
    await context.sync();
  }, [name, cells] as const);
  await calculated();
}
