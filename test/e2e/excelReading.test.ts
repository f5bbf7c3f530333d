import { openRoom, type OpenedRoom } from './excelRoom';

let room: OpenedRoom;
beforeAll(async () => { room = await openRoom(); });
beforeEach(() => room.reset());
afterAll(() => room.close());

/** Fills sheets in the pane with numbers, row by row. */
const fill = (sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[]) =>
  room.pane.evaluate(async list => {
    for (const { name, rows, columns } of list) {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, rows, columns).values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column));
      await context.sync();
    }
  }, sheets);

/** Reads in the pane and gives back only what a test asks, not 200,000 cells. */
const sizes = () => room.pane.evaluate(async () => {
  const { snapshot, activeSheet } = await window.room.port.readWorkbook();
  return { activeSheet, sheets: snapshot.sheets.map(({ name, row, column, values, formulas, numberFormats }) => ({ name, row, column, rows: values.length, columns: values[0]?.length ?? 0, last: values.at(-1)?.at(-1), same: formulas.length === values.length && numberFormats.length === values.length })) };
});

/** Refuses the requests of these numbers from now on, as Excel on the web does where a reply is too large. */
const refuse = (...requests: readonly number[]) => room.pane.evaluate(refused => {
  const { sync } = Excel.RequestContext.prototype;
  let count = 0;
  Excel.RequestContext.prototype.sync = function (this: Excel.RequestContext, value?: unknown) {
    count += 1;
    return refused.includes(count) ? Promise.reject(Object.assign(new Error('The response is too large.'), { code: 'ResponsePayloadSizeLimitExceeded' })) : sync.call(this, value);
  } as typeof sync;
}, requests);

describe('reading a workbook', () => {
  test('200,000 cells on three sheets and two empty ones are two requests', async () => {
    await fill([{ name: '甲', rows: 10_000, columns: 10 }, { name: '乙', rows: 500, columns: 150 }, { name: '丙', rows: 25_000, columns: 1 }]);
    await room.requests();
    const { sheets } = await sizes();
    expect(await room.requests()).toBe(2);
    expect(sheets).toEqual([
      { name: 'Sheet1', row: 0, column: 0, rows: 0, columns: 0, same: true },
      { name: '甲', row: 0, column: 0, rows: 10_000, columns: 10, last: 99_999, same: true },
      { name: '乙', row: 0, column: 0, rows: 500, columns: 150, last: 74_999, same: true },
      { name: '丙', row: 0, column: 0, rows: 25_000, columns: 1, last: 24_999, same: true },
    ]);
  });

  test('what Excel does not give at once comes in blocks of 200,000 cells', async () => {
    await fill([{ name: '甲', rows: 21_000, columns: 20 }]);
    await room.requests();
    await refuse(2);
    const { sheets } = await sizes();
    // The names, the places, and 420,000 cells in three blocks; the refused request never reached the host.
    expect(await room.requests()).toBe(2 + 1 + 3);
    expect(sheets[1]).toEqual({ name: '甲', row: 0, column: 0, rows: 21_000, columns: 20, last: 419_999, same: true });
  });

  test('a block that weighs too much for one reply all the same is read in halves', async () => {
    await fill([{ name: '甲', rows: 1_000, columns: 4 }]);
    await room.requests();
    // Everything at once is refused, then (after the blank cell of Sheet1) the block of 甲, then its first half.
    await refuse(2, 5, 6);
    const { sheets } = await sizes();
    expect(sheets[1]).toEqual({ name: '甲', row: 0, column: 0, rows: 1_000, columns: 4, last: 3_999, same: true });
  });

  test('values, formulas, formats and blanks as they stand, from where they stand; hidden sheets too', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.add('藏');
      const range = sheet.getRange('C4:E5');
      range.numberFormat = [['@', '0.0%', 'General'], ['General', 'General', 'General']];
      range.values = [['007', 0.18, ''], ['=D4*2', true, '=1/0']];
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    const { snapshot } = await room.pane.evaluate(() => window.room.port.readWorkbook());
    expect(snapshot.sheets[1]).toMatchObject({
      name: '藏', row: 3, column: 2,
      values: [['007', 0.18, ''], [0.36, true, '#DIV/0!']], formulas: [['007', 0.18, ''], ['=D4*2', true, '=1/0']],
      numberFormats: [['@', '0.0%', 'General'], ['General', 'General', 'General']],
    });
  });

  test('a request that fails is told in Chinese', async () => {
    await room.fail([1, 'before']);
    await expect(room.pane.evaluate(() => window.room.port.readWorkbook())).rejects.toThrow('读取工作簿没有完成，工作簿保持原样。Excel 报告内部错误');
  });
});

describe('watching edits', () => {
  test('a burst of edits is told once, with the sheets', async () => {
    const told = await room.pane.evaluate(async () => {
      const calls: number[] = [];
      const stop = await window.room.watchEdits(sheets => void calls.push(sheets.length));
      for (const value of [1, 2, 3]) {
        const context = new Excel.RequestContext();
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
        await context.sync();
      }
      await new Promise(resolve => setTimeout(resolve, 1500));
      await stop();
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[4]];
      await context.sync();
      await new Promise(resolve => setTimeout(resolve, 1000));
      return calls;
    });
    expect(told).toEqual([1]);
  });
});
