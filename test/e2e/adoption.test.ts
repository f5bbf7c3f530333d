import type { AdoptedTable } from '../../src/excel/adoption/adoptionPort';
import { adoptFirst, edit, findings, foreignPlace, insertRows, recognise, unadopt, undo } from './adoption/steps';
import { everythingOf } from './adoption/everythingOf';
import { writeForeignTable } from './adoption/foreignTable';
import { openRoom, type OpenedRoom } from './excelRoom';
import { difference } from './workbookState';

let room: OpenedRoom;
let before = '';
beforeAll(async () => { room = await openRoom(); });
beforeEach(async () => {
  await room.reset();
  await writeForeignTable(room);
  before = await everythingOf(room);
});
afterAll(() => room.close());

const adoptedOf = (): Promise<readonly AdoptedTable[]> => room.pane.evaluate(async () => (await window.room.port.adoption.readSheets('workbook')).adopted);
const adopted: AdoptedTable = { ...foreignPlace, plan: 'hubei-14th', panel: 'panel-2', hasProgress: false };

describe('识别', () => {
  test('reads merges and hidden lines, changes nothing, in three requests', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('9:9').rowHidden = true;
      sheet.getRange('E:E').columnHidden = true;
      await context.sync();
    });
    const hidden = await everythingOf(room);
    const read = await room.pane.evaluate(() => window.room.port.adoption.readSheets('sheet'));
    expect(await room.requests()).toBe(3);
    expect(read).toMatchObject({ activeSheet: 'Sheet1', leftOut: [], adopted: [], answers: [] });
    const [sheet] = read.sheets;
    expect(sheet).toMatchObject({ name: 'Sheet1', row: 0, column: 0, hiddenRows: [8], hiddenColumns: [4] });
    expect(sheet?.merges).toEqual(expect.arrayContaining([{ row: 3, column: 2, rows: 1, columns: 8 }, { row: 4, column: 7, rows: 1, columns: 3 }, { row: 4, column: 2, rows: 2, columns: 1 }]));
    expect(sheet?.merges).toHaveLength(8);
    expect(sheet?.values[4]?.slice(2, 8)).toEqual(['序号', '主 要 指 标', '计量单位', '2020年基数', '2025年目标值', '完成情况']);
    expect(difference(await everythingOf(room), hidden)).toBe('');
  });

  test('a sheet with more merged cells than Excel tells at once is read, adopted and audited all the same', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('M1:N600').merge(true);
      await context.sync();
    });
    const [found] = await recognise(room);
    expect(found?.table).toMatchObject({ ...foreignPlace, headerRows: 2 });
    expect(await adoptFirst(room)).toMatchObject({ state: 'done' });
    const { tables } = await room.pane.evaluate(async () => (await window.room.port.readWorkbook()).snapshot);
    expect(tables).toMatchObject([{ plan: 'hubei-14th', rows: { length: 6 } }]);
  });

  test('finds the table and the plan it speaks of', async () => {
    const [found, ...others] = await recognise(room);
    expect(others).toEqual([]);
    expect(found?.table).toMatchObject({ ...foreignPlace, headerRows: 2 });
    expect(found?.binding).toMatchObject({ plan: 'hubei-14th', panel: 'panel-2', questions: [] });
    expect(found?.binding.rows.filter(row => row.kind === 'sure')).toHaveLength(6);
  });

  test('hidden and very hidden sheets are left out; the sheet in front alone when asked', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      for (const [name, visibility] of [['藏', 'Hidden'], ['深藏', 'VeryHidden'], ['另表', 'Visible']] as const) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange('A1').values = [[name]];
        sheet.visibility = visibility;
      }
      await context.sync();
    });
    const names = (scope: 'sheet' | 'workbook'): Promise<string[]> => room.pane.evaluate(async asked => (await window.room.port.adoption.readSheets(asked)).sheets.map(sheet => sheet.name), scope);
    expect(await names('workbook')).toEqual(['Sheet1', '另表']);
    expect(await names('sheet')).toEqual(['Sheet1']);
  });

  test('a sheet of very many rows is read down to row 3000, and says so', async () => {
    await edit(room, 'Sheet1', 'A4000', '远处');
    await room.requests();
    const read = await room.pane.evaluate(async () => { const { sheets, leftOut } = await window.room.port.adoption.readSheets('sheet'); return { rows: sheets[0]?.values.length, leftOut }; });
    expect(read).toEqual({ rows: 3000, leftOut: ['工作表“Sheet1”很大，只读了前 3000 行、前 200 列；在这之外的表没有识别。'] });
    expect(await room.requests()).toBe(3);
  });
});

describe('纳入审核', () => {
  test('changes no cell; the audit then finds what is wrong, at its cell', async () => {
    expect(await findings(room)).toEqual([]);
    await recognise(room);
    await room.requests();
    expect(await adoptFirst(room)).toEqual({ state: 'done', message: '已把“Sheet1”的 C5:J14 纳入审核，单元格没有改动。', place: { sheet: 'Sheet1', row: 4, column: 2 }, undoable: true });
    expect(await room.requests()).toBe(3 + 2);
    const cellsOf = (state: string): string => state.split('"names": [')[0] ?? '';
    expect(difference(cellsOf(await everythingOf(room)), cellsOf(before))).toBe('');
    expect(await adoptedOf()).toEqual([adopted]);
    const found = await findings(room);
    expect(found).toContainEqual(expect.stringMatching(/^unreadable-figure I13 第\d行 基本养老保险参保率 2022年（I13）：“92。3”.*是否应为“92.3”/));
    expect(found).toContainEqual(expect.stringMatching(/^part-above-whole I11 .*2022年 61.2 应 ≤ 第\d行 60.1，多 1.1/));
  });

  test('is read again where the table has moved and grown', async () => {
    await adoptFirst(room);
    await insertRows(room, 'Sheet1', '1:2');
    await insertRows(room, 'Sheet1', '12:12');
    expect(await findings(room)).toContainEqual(expect.stringMatching(/^unreadable-figure I16 /));
    expect(await adoptedOf()).toEqual([{ ...adopted, area: { row: 6, column: 2, rows: 11, columns: 8 } }]);
  });

  test('a table that changed since it was recognised: refused, naming the cell; adopted twice: refused', async () => {
    const changed = await room.pane.evaluate(async () => {
      const [first] = await window.room.recognise('sheet');
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('H9').values = [[2.91]];
      await context.sync();
      return first && window.room.port.adoption.adopt({ table: first.table, plan: 'hubei-14th', panel: 'panel-2', answers: [] });
    });
    expect(changed).toEqual({ state: 'unchanged', message: '“Sheet1”的 H9 在识别之后改过，没有纳入审核。请重新识别，再纳入。' });
    await edit(room, 'Sheet1', 'H9', 2.93);
    expect(difference(await everythingOf(room), before)).toBe('');
    await adoptFirst(room);
    expect(await adoptFirst(room)).toEqual({ state: 'unchanged', message: '“Sheet1”的 C5:J14 已经是纳入审核的表，没有再次纳入。' });
  });

  test('answers come back; foreign text in their place is no answer and harms nothing', async () => {
    const given = [{ key: '__proto__', answer: '=1+1' }, { key: 'row|某行', answer: 'none' }];
    await room.pane.evaluate(async answers => {
      const [first] = await window.room.recognise('sheet');
      if (first) await window.room.port.adoption.adopt({ table: first.table, plan: 'hubei-14th', panel: 'panel-2', answers });
    }, given);
    const answersNow = (): Promise<readonly unknown[]> => room.pane.evaluate(async () => (await window.room.port.adoption.readSheets('sheet')).answers);
    expect(await answersNow()).toEqual(given);
    for (const kept of ['{"version":1,"headerRows":"2","answers":[{"key":1}]}', '[', '{"version":1,"headerRows":1,"answers":{"length":1e9},"progress":{"written":{"distinct":[],"cells":[[0]]}}}']) {
      await room.pane.evaluate(async text => {
        const context = new Excel.RequestContext();
        const { settings } = context.workbook;
        settings.load('items/key');
        await context.sync();
        for (const { key } of settings.items) settings.add(key, text);
        await context.sync();
      }, kept);
      expect(await answersNow()).toEqual([]);
      expect(await findings(room)).toContainEqual(expect.stringMatching(/^unreadable-figure I13 /));
    }
    expect(await unadopt(room)).toMatchObject({ state: 'done' });
    expect(difference(await everythingOf(room), before)).toBe('');
  });

  test('undone, it leaves no trace', async () => {
    await adoptFirst(room);
    expect(await undo(room)).toEqual({ state: 'done', message: '已撤销：“Sheet1”的表不再纳入审核。', undoable: false });
    expect(difference(await everythingOf(room), before)).toBe('');
    expect(await undo(room)).toMatchObject({ state: 'unchanged' });
  });
});

describe('取消纳入', () => {
  test('leaves no trace, and can be undone', async () => {
    await adoptFirst(room);
    const whole = await everythingOf(room);
    await room.requests();
    expect(await unadopt(room)).toEqual({ state: 'done', message: '已把“Sheet1”的 C5:J14 取消纳入，工作簿里没有留下痕迹。', undoable: true });
    expect(await room.requests()).toBe(4);
    expect(difference(await everythingOf(room), before)).toBe('');
    expect(await undo(room)).toEqual({ state: 'done', message: '已撤销：“Sheet1”的表重新纳入审核。', undoable: false });
    expect(difference(await everythingOf(room), whole)).toBe('');
  });

  test('undoing it is refused once the table has changed', async () => {
    await adoptFirst(room);
    await unadopt(room);
    await edit(room, 'Sheet1', 'H9', 2.91);
    expect(await undo(room)).toEqual({ state: 'unchanged', message: '“Sheet1”的 H9 在取消纳入之后改过，没有撤销。请重新识别表格，再纳入。' });
  });

  test('a table that is not adopted; a sheet that is not there', async () => {
    expect(await unadopt(room)).toEqual({ state: 'unchanged', message: '“Sheet1”上的这张表没有纳入审核，或已被删除、移走。请重新识别表格。' });
    expect(await unadopt(room, 'removeColumns', { ...foreignPlace, sheet: '没有的表' })).toMatchObject({ state: 'unchanged' });
  });

  test('two tables of one plan: only the one meant is left', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.add('另表');
      await context.sync();
    });
    await adoptFirst(room);
    await writeForeignTable(room, '另表');
    await adoptFirst(room);
    expect(await adoptedOf()).toEqual([adopted, { ...adopted, sheet: '另表' }]);
    await unadopt(room);
    expect(await adoptedOf()).toEqual([{ ...adopted, sheet: '另表' }]);
    expect(await findings(room)).toContainEqual(expect.stringMatching(/^unreadable-figure 另表!I13 /));
  });
});
