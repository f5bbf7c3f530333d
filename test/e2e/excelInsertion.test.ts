import { openRoom, type OpenedRoom } from './excelRoom';
import { difference, stateOf } from './workbookState';

let room: OpenedRoom;
beforeAll(async () => { room = await openRoom(); });
beforeEach(() => room.reset());
afterAll(() => room.close());

const lay = (template: string, variant: string, target: 'newSheet' | 'selection') =>
  room.pane.evaluate(asked => window.room.lay(asked.template, asked.variant, asked.target), { template, variant, target });

const read = () => room.pane.evaluate(() => window.room.port.readWorkbook());

describe('a table on a sheet of its own', () => {
  test('stands as printed: notation as text, figures as numbers with their decimals, live formulas', async () => {
    expect(await lay('panel-2', 'fill', 'newSheet')).toEqual({ state: 'done', message: '已插入“专栏2”，在工作表“专栏2”。', place: { sheet: '专栏2', row: 5, column: 5 }, undoable: true });
    const { snapshot, activeSheet } = await read();
    expect(activeSheet).toBe('专栏2');
    expect(await room.selection()).toBe('F6');
    const [table] = snapshot.tables;
    expect(table).toMatchObject({ plan: 'hubei-14th', panel: 'panel-2', variant: 'fill', defects: [] });
    const sheet = snapshot.sheets.find(one => one.name === '专栏2');
    const cell = (row: number, column: number) => [sheet?.formulas[row]?.[column], sheet?.numberFormats[row]?.[column]];
    expect(cell(5, 1)).toEqual(['〔350〕', '@']);
    expect(cell(11, 2)).toEqual([90.67, '0.00']);
    expect(String(cell(5, 6)[0])).toMatch(/^=IF\(.*HB\.COMPLETION\(/);
  });

  test('print set-up, frozen header, prompts without a refusing rule', async () => {
    await lay('panel-2', 'fill', 'newSheet');
    const found = await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('专栏2');
      const [page, titles, frozen, input] = [sheet.pageLayout, sheet.pageLayout.getPrintTitleRows(), sheet.freezePanes.getLocationOrNullObject(), sheet.getRange('F6')];
      page.load('orientation,paperSize,centerHorizontally,zoom');
      titles.load('address');
      frozen.load('address');
      input.dataValidation.load('type,prompt');
      await context.sync();
      return { paper: page.paperSize, centred: page.centerHorizontally, zoom: page.zoom, titles: titles.address, frozen: frozen.address, type: input.dataValidation.type, prompt: input.dataValidation.prompt };
    });
    expect(found).toMatchObject({ paper: 'A4', centred: true, zoom: { horizontalFitToPages: 1 }, type: 'None', prompt: { showPrompt: true } });
    expect(found.titles).toMatch(/!(\$?A)?\$?4:/);
    expect(found.frozen).toMatch(/4$/);
    expect(found.prompt.message).not.toBe('');
  });

  test('where Excel refuses the print set-up, the table stands without it, and it is said', async () => {
    const outcome = await room.pane.evaluate(async () => {
      const set = Object.getOwnPropertyDescriptor(Excel.PageLayout.prototype, 'paperSize');
      // The client library sends what is written here; Excel without a printer answers with an error at this place.
      Object.defineProperty(Excel.PageLayout.prototype, 'paperSize', { configurable: true, set() {
        throw Object.assign(new Error('no printer'), { code: 'GeneralException', debugInfo: { errorLocation: 'PageLayout.paperSize' } });
      } });
      const done = await window.room.lay('panel-2', 'fill', 'newSheet');
      if (set) Object.defineProperty(Excel.PageLayout.prototype, 'paperSize', set);
      return done;
    });
    expect(outcome).toMatchObject({ state: 'done', message: '已插入“专栏2”，在工作表“专栏2”。打印设置没有写入（这台电脑可能没有安装打印机），打印前请在“页面布局”中设置。' });
    expect(await room.sheetNames()).toEqual(['Sheet1', '专栏2']);
    expect((await read()).snapshot.tables).toHaveLength(1);
  });

  test('every table costs two requests, whatever its size', async () => {
    const all = await room.pane.evaluate(() => window.room.templates.flatMap(({ id, variants }) => variants.map(variant => [id, variant.id] as const)));
    expect(all.length).toBeGreaterThanOrEqual(5);
    for (const [template, variant] of all) {
      await room.requests();
      expect(await lay(template, variant, 'newSheet')).toMatchObject({ state: 'done' });
      expect([template, variant, await room.requests()]).toEqual([template, variant, 2]);
    }
    const { snapshot } = await read();
    expect(snapshot.tables.map(table => table.defects)).toEqual(snapshot.tables.map(() => []));
    expect(snapshot.tables).toHaveLength(all.length);
  }, 300_000);

  test('a name already taken gets a number', async () => {
    for (const sheet of ['专栏2', '专栏2 (2)', '专栏2 (3)']) expect(await lay('panel-2', 'fill', 'newSheet')).toMatchObject({ place: { sheet } });
    expect((await read()).snapshot.tables).toHaveLength(3);
  });

  test('a workbook whose structure is protected: nothing is done, and what to do', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await stateOf(room);
    expect(await lay('panel-2', 'fill', 'newSheet')).toEqual({ state: 'unchanged', message: '插入表格没有完成，工作簿保持原样。工作表或工作簿受保护：请先在“审阅”中撤销保护，再试一次。' });
    const asRecord = await room.pane.evaluate(() => {
      const template = window.room.templates.find(one => one.id === 'panel-2');
      const plan = template && window.room.planById(template.plan);
      if (!template || !plan) throw new Error('no template');
      return window.room.port.putRecord(origin => template.build(plan, 'fill', origin), undefined, 'stay');
    });
    expect(asRecord).toEqual({ state: 'unchanged', message: '写入工作表没有完成，工作簿保持原样。工作表或工作簿受保护：请先在“审阅”中撤销保护，再试一次。' });
    expect(difference(await stateOf(room), before)).toBe('');
  });
});

/** Prepares Sheet1 in the pane; `code` is the body of a function of `sheet`. */
const arrange = (steps: { readonly write?: readonly [string, string | number]; readonly merge?: string; readonly table?: string; readonly select: string; readonly protect?: boolean; readonly validate?: string }) =>
  room.pane.evaluate(async ({ write, merge, table, select, protect, validate }) => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    if (write) sheet.getRange(write[0]).values = [[write[1]]];
    if (merge) sheet.getRange(merge).merge();
    if (table) sheet.tables.add(table, true);
    if (validate) sheet.getRange(validate).dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
    sheet.getRange(select).select();
    if (protect) sheet.protection.protect();
    await context.sync();
  }, steps);

describe('a table at the selected cell', () => {
  test('formulas follow the place; the sheet keeps its panes, its page and its wider columns', async () => {
    await arrange({ write: ['A1', '我的内容'], select: 'C5' });
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D:D').format.columnWidth = 300;
      sheet.getRange('C6').format.rowHeight = 90;
      await context.sync();
    });
    await room.requests();
    expect(await lay('panel-2', 'fill', 'selection')).toMatchObject({ state: 'done', message: expect.stringMatching(/在工作表“Sheet1”的 C5:J\d+。$/) as string });
    expect(await room.requests()).toBe(2);
    const kept = await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [wide, high, frozen, rate] = [sheet.getRange('D5'), sheet.getRange('C6'), sheet.freezePanes.getLocationOrNullObject(), sheet.getRange('I10')];
      wide.load('format/columnWidth');
      high.load('format/rowHeight');
      frozen.load('address');
      rate.load('formulas');
      await context.sync();
      return { width: wide.format.columnWidth, height: high.format.rowHeight, frozen: frozen.isNullObject, formula: String(rate.formulas[0]?.[0]) };
    });
    expect(kept).toMatchObject({ width: 300, height: 90, frozen: true });
    expect(kept.formula).toMatch(/H10.*HB\.COMPLETION\(H10,F10/);
    expect((await read()).snapshot.tables[0]).toMatchObject({ area: { row: 4, column: 2 }, defects: [] });
  });

  test.each([
    ['a cell far inside', { write: ['E20', 0], select: 'B3' }, /“Sheet1”的 B3:F28 不是空的（E20 有内容），没有写入/],
    ['a formula that shows nothing', { write: ['F28', '=""'], select: 'B3' }, /F28 有内容/],
    ['merged cells', { merge: 'D5:E6', select: 'B3' }, /有合并单元格，没有写入/],
    ['merged cells that begin outside', { merge: 'A5:C6', select: 'B3' }, /有合并单元格，没有写入/],
    ['the blank rows of an Excel table', { write: ['C2', '甲'], table: 'C2:D9', select: 'B3' }, /中有 Excel 表格，没有写入/],
    ['a data validation', { validate: 'C9', select: 'B3' }, /设有数据验证，没有写入/],
  ] as const)('%s: occupied, nothing is written', async (_name, steps, words) => {
    await arrange(steps);
    const before = await stateOf(room);
    const outcome = await lay('panel-2', 'printed', 'selection');
    expect(outcome).toMatchObject({ state: 'occupied', sheet: 'Sheet1', address: 'B3:F28' });
    expect(outcome.message).toMatch(words);
    expect(outcome.message).toMatch(/插入到新工作表/);
    expect(difference(await stateOf(room), before)).toBe('');
  });

  test('on a sheet with more merged cells than Excel tells at once, a free place is still free', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B513').merge(true);
      await context.sync();
    });
    await arrange({ select: 'D600' });
    expect(await lay('panel-2', 'printed', 'selection')).toMatchObject({ state: 'done' });
  });

  test('content just beside the place is none of it', async () => {
    await arrange({ write: ['G3', 1], select: 'B3' });
    expect(await lay('panel-2', 'printed', 'selection')).toMatchObject({ state: 'done' });
  });

  test('a protected sheet: nothing is written, and what to do', async () => {
    await arrange({ select: 'B3', protect: true });
    const before = await stateOf(room);
    expect(await lay('panel-2', 'printed', 'selection')).toEqual({ state: 'unchanged', message: '工作表“Sheet1”受保护，没有写入。请先在“审阅”中撤销工作表保护，或插入到新工作表。' });
    expect(difference(await stateOf(room), before)).toBe('');
  });

  test('at the right edge of the sheet there is no room', async () => {
    await arrange({ select: 'XFB3' });
    expect(await lay('panel-2', 'printed', 'selection')).toEqual({ state: 'unchanged', message: expect.stringContaining('放不下这张表') as string });
  });
});

test('a table stays known after rows above, a new sheet name, wider columns and a copy of its sheet', async () => {
  await lay('panel-2', 'fill', 'newSheet');
  await room.pane.evaluate(async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('专栏2');
    sheet.getRange('1:3').insert('Down');
    sheet.getRange('C:C').format.columnWidth = 200;
    sheet.name = '省厅 2025';
    sheet.getRange('A12').getEntireRow().rowHidden = true;
    await context.sync();
  });
  const { snapshot } = await read();
  expect(snapshot.tables).toMatchObject([{ sheet: { name: '省厅 2025', hiddenRows: [11] }, area: { row: 3, column: 0 }, defects: [] }]);
  expect(snapshot.tables[0]?.rows).toHaveLength(18);
});
