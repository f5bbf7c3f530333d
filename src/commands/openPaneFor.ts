import { requestPane, type PaneRequest } from './paneRequest';

/** A ribbon command as Office calls it; it owes Office the word that it is done. */
export type RibbonCommand = (event: Office.AddinCommands.Event) => Promise<void>;

/**
 * A ribbon command that opens the pane and has it do the work, where the user sees what would change before anything does.
 * Where Excel may not open the pane by itself the work is done all the same and stands there once it is opened.
 */
export const openPaneFor = (request: PaneRequest): RibbonCommand => async event => {
  requestPane(request);
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.warn('showAsTaskpane was refused', error);
  } finally {
    event.completed();
  }
};
