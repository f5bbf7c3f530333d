import { whenExcelReady } from '../../src/excel/ready';

const officeOf = (supported: readonly string[], host: string | null): unknown => ({
  HostType: { Excel: 'Excel' },
  onReady: (ready: (info: { host: string | null }) => void) => { ready({ host }); return Promise.resolve(); },
  context: { requirements: { isSetSupported: (set: string, version: string) => supported.includes(`${set} ${version}`) } },
});

/** Excel 2019 with WebView2 passed the test of the browser engine and then failed at the first table, with no word why. */
describe('an Excel without the objects the add-in needs', () => {
  afterEach(() => { Reflect.deleteProperty(globalThis, 'Office'); });
  test.each([
    [['SharedRuntime 1.1', 'ExcelApi 1.13'], 'Excel', 'excel'],
    [['ExcelApi 1.13'], 'Excel', 'tooOld'],
    [['SharedRuntime 1.1', 'ExcelApi 1.12'], 'Excel', 'tooOld'],
    [['SharedRuntime 1.1'], 'Excel', 'tooOld'],
    [[], null, 'outside'],
  ])('%j in %s is %s', async (supported, host, expected) => {
    Reflect.set(globalThis, 'Office', officeOf(supported, host));
    await expect(whenExcelReady(() => undefined)).resolves.toBe(expected);
  });
});
