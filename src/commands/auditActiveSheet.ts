import { requestPane } from './paneRequest';

/**
 * 审核 on the ribbon: opens the pane on 审核 and audits the sheet in front.
 * Where Excel may not open the pane by itself the audit runs all the same and stands there once it is opened.
 */
export async function auditActiveSheet(event: Office.AddinCommands.Event): Promise<void> {
  requestPane('auditActiveSheet');
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.warn('showAsTaskpane was refused', error);
  } finally {
    event.completed();
  }
}
