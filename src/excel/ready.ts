/** Milliseconds after which a page that hears nothing from Office most likely stands outside of it. */
const patience = 8000;

/** What the add-in asks of Excel: one runtime for pane and functions, and the objects of Excel 2021, merged areas the newest of them. Excel 2016 and 2019 have neither. */
const needed = [['SharedRuntime', '1.1'], ['ExcelApi', '1.13']] as const;

const isNewEnough = (): boolean => needed.every(([set, version]) => Office.context.requirements.isSetSupported(set, version));

/**
 * Does this page run in Excel, and in one new enough? Outside, the client library answers without a host, or never answers:
 * `onSilence` is called once nothing was heard for long, and Excel on a slow network may answer still. Where the library itself
 * did not come, as from a CDN that a closed network does not reach, nobody can tell whether this is Excel.
 */
export function whenExcelReady(onSilence: () => void): Promise<'excel' | 'tooOld' | 'outside' | 'withoutLibrary'> {
  if (typeof Office === 'undefined') return Promise.resolve('withoutLibrary');
  return new Promise(resolve => {
    const waiting = setTimeout(onSilence, patience);
    void Office.onReady(info => {
      clearTimeout(waiting);
      if (info.host !== Office.HostType.Excel) resolve('outside');
      else resolve(isNewEnough() ? 'excel' : 'tooOld');
    });
  });
}
