/** Milliseconds after which a page that hears nothing from Office stands outside of it. */
const patience = 8000;

/** Does this page run in Excel? Outside, the client library never answers, answers without a host, or is not there at all. */
export function whenExcelReady(): Promise<'excel' | 'outside'> {
  if (typeof Office === 'undefined') return Promise.resolve('outside');
  return new Promise(resolve => {
    const waiting = setTimeout(() => { resolve('outside'); }, patience);
    void Office.onReady(info => {
      clearTimeout(waiting);
      resolve(info.host === Office.HostType.Excel ? 'excel' : 'outside');
    });
  });
}
