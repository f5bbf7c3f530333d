import type { Opened } from '../browser/launch';
import { closeHost, openHost, refusal } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

const failNext = (way: 'before' | 'midway' | 'after') => opened.page.evaluate(how => window.workbench.failRequest(1, how), way);
const requestCount = () => opened.page.evaluate(() => window.workbench.requests.length);

test('one context.sync() is one request; releasing ranges after Excel.run is none', async () => {
  const before = await requestCount();
  await opened.pane.evaluate(() => Excel.run(async context => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2').load('values');
    await context.sync();
    range.values = [[1, 2], [3, 4]];
    await context.sync();
  }));
  await opened.page.waitForTimeout(50);
  expect(await requestCount()).toBe(before + 2);
  const last = await opened.page.evaluate(() => window.workbench.requests.slice(-2).map(request => request.steps));
  expect(last).toEqual([['load values'], ['Values =']]);
});

test.each([
  ['before', ['', '']],
  ['midway', ['midway', '']],
  ['after', ['after', 'after']],
] as const)('a request failing %s leaves %j done, the next one succeeds', async (way, done) => {
  await failNext(way);
  const read = await opened.pane.evaluate(async word => {
    const batch = (values: string | null) => Excel.run(async context => {
      const [first, second] = ['D1', 'D2'].map(address => context.workbook.worksheets.getFirst().getRange(address).load('values')) as [Excel.Range, Excel.Range];
      if (values !== null) [first.values, second.values] = [[[values]], [[values]]];
      await context.sync();
      return [first.values[0]?.[0], second.values[0]?.[0]] as unknown[];
    });
    const code = await batch(word).then(() => 'none', (error: OfficeExtension.Error) => error.code);
    const seen = await batch(null);
    await batch('');
    return { code, seen };
  }, way);
  expect(read).toEqual({ code: 'GeneralException', seen: done });
});

test('what was done before a refused action stays done', async () => {
  const read = await opened.pane.evaluate(async () => {
    const batch = Excel.run(async context => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('F1').values = [['留下']];
      sheet.getRange('F2').values = [[1, 2]];
      sheet.getRange('F3').values = [['不到']];
      await context.sync();
    });
    const statement = await batch.then(() => 'none', (error: OfficeExtension.Error) => (error.debugInfo as { statement?: string }).statement);
    const values = await Excel.run(async context => {
      const range = context.workbook.worksheets.getFirst().getRange('F1:F3').load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
    return { statement, values };
  });
  expect(read).toEqual({ statement: expect.stringMatching(/^range\d*\.values = /), values: ['留下', '', ''] });
});

test('everything beyond a null object is null, and writing to it does nothing', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
    const range = sheet.getRange('A1').load('values');
    range.values = [[1]];
    sheet.delete();
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  }));
  expect(read).toEqual([true, true]);
});

test('a member the host lacks is named', async () => {
  const answer = await refusal(opened.pane, (context: Excel.RequestContext) => { context.workbook.worksheets.getFirst().charts.load('items'); return context.sync(); });
  expect(answer).toMatchObject({ code: 'ApiNotFound' });
  expect(answer.message).toContain('worksheets.getFirst().charts');
});

test('large sheets: 20,000 values written and 200,000 read in well under a couple of seconds', async () => {
  const took = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('大');
    const block = (rows: number) => Array.from({ length: rows }, (_, row) => Array.from({ length: 20 }, (_unused, column) => row * 20 + column));
    const timed = async (act: () => void) => {
      const start = performance.now();
      act();
      await context.sync();
      return performance.now() - start;
    };
    const write = await timed(() => void (sheet.getRange('A1:T1000').values = block(1000)));
    sheet.getRange('A1001:T10000').values = block(9000);
    await context.sync();
    const used = sheet.getUsedRange(true);
    const read = await timed(() => void used.load('values,formulas,address'));
    return { write, read, address: used.address, last: used.values[9999]?.[19] as number };
  }));
  expect(took).toMatchObject({ address: '大!A1:T10000', last: 179999 });
  expect(took.write).toBeLessThan(2000);
  expect(took.read).toBeLessThan(2000);
});

test('the API level of the address is what isSetSupported tells', async () => {
  const supported = await opened.pane.evaluate(() => ['1.1', '1.20', '1.99'].map(version => Office.context.requirements.isSetSupported('ExcelApi', version)));
  expect(supported).toEqual([true, true, false]);
});
