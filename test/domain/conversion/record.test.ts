import { addToRecord, contentMark, emptyRecord, holdsHb, isSameContent, readRecord, sendingCheck, withoutCells, readsOtherWorkbook, type ConvertedCell, type SentSheet } from '../../../src/domain/conversion';

const cell: ConvertedCell = { sheetId: '{1}', sheet: '进度', row: 1, column: 4, before: '=HB.PROGRESS(B2,C2)', after: [[0.5]], numberFormat: '0.0%' };
const ids = ['{1}', '{2}'];

test('a record keeps the last conversion of a cell and forgets restored ones', () => {
  const first = addToRecord(emptyRecord, [cell], '2026-11-25T00:00:00Z', ids);
  const second = addToRecord(first, [{ ...cell, after: [['=B2/C2']] }, { ...cell, row: 2 }], '2026-11-26T00:00:00Z', ids);
  expect(second.cells.map(each => [each.row, each.after[0]?.[0], each.at])).toEqual([[1, '=B2/C2', '2026-11-26T00:00:00Z'], [2, 0.5, '2026-11-26T00:00:00Z']]);
  expect(withoutCells(second, [cell]).cells.map(each => each.row)).toEqual([2]);
  expect(readRecord(JSON.stringify(second), holdsHb)).toEqual(second);
});

test.each(['', '{', 'null', '[]', '{"version":2,"cells":[]}', '{"version":1,"cells":{}}'])('a foreign record %s is none', text => {
  expect(readRecord(text, holdsHb)).toBeUndefined();
});

test('entries that are not of the shape are left out', () => {
  const good = { ...cell, at: 'x' };
  const bad = [{ ...good, row: -1 }, { ...good, row: 1.5 }, { ...good, before: 'HB.X(1)' }, { ...good, before: '=CMD(1)' }, { ...good, after: [] }, { ...good, after: [[1], [1, 2]] }, { ...good, after: [[{}]] }, { ...good, sheet: 'x'.repeat(40) }, 7, null];
  expect(readRecord(JSON.stringify({ version: 1, cells: [...bad, good] }), holdsHb)?.cells).toEqual([good]);
});

/** What one entry may hold at the most, and just beyond. */
test.each<[string, object, boolean]>([
  ['first cell of a sheet', { row: 0, column: 0 }, true], ['last cell of a sheet', { row: 1048575, column: 16383 }, true], ['a row too many', { row: 1048576 }, false], ['a column too many', { column: 16384 }, false], ['a row as text', { row: '1' }, false],
  ['a name as long as may be', { sheet: 'x'.repeat(31) }, true], ['a name too long', { sheet: 'x'.repeat(32) }, false], ['a name that is none', { sheet: ['表'] }, false], ['an id as long as may be', { sheetId: 'x'.repeat(100) }, true], ['an id too long', { sheetId: 'x'.repeat(101) }, false],
  ['a time too long', { at: 'x'.repeat(41) }, false], ['a format as long as may be', { numberFormat: '0'.repeat(255) }, true], ['a format too long', { numberFormat: '0'.repeat(256) }, false], ['a formula too long', { before: `=HB.YOY(A1,B1)+${'1'.repeat(8192)}` }, false],
  ['TRUE', { after: [[true]] }, true], ['a text', { after: [['达标'], ['']] }, true], ['a text too long', { after: [['x'.repeat(32768)]] }, false], ['a spill', { after: [[1, 2], [3, 4]] }, true], ['nothing', { after: [[null]] }, false], ['rows without cells', { after: [[], []] }, false], ['one cell of no kind', { after: [[1, {}]] }, false], ['landmarks', { landmarks: { rows: [[1, '就业']], headers: ['进度'] } }, true], ['landmarks of another shape', { landmarks: { rows: [['1', '就业']], headers: [] } }, false], ['landmarks without headers', { landmarks: { rows: [] } }, false], ['text for rows', { after: ['ab', 'cd'] }, false], ['one text', { after: '1' }, false],
])('%s in an entry', (_what, change, isKept) => {
  expect(readRecord(JSON.stringify({ version: 1, cells: [{ ...cell, at: 'x', ...change }] }), holdsHb)?.cells).toHaveLength(isKept ? 1 : 0);
});

test.each(['5', '"文字"', 'true'])('the record %s is none', text => { expect(readRecord(text, holdsHb)).toBeUndefined(); });

test('other cells of a record stay when some are converted again, whether their sheet, row or column is another', () => {
  const others = [{ ...cell, sheetId: '{2}' }, { ...cell, row: 2 }, { ...cell, column: 5 }];
  const record = addToRecord(addToRecord(emptyRecord, [cell, ...others], '昨天', ids), [cell], '今天', ids);
  expect(record.cells.map(({ sheetId, row, column, at }) => [sheetId, row, column, at])).toEqual([['{2}', 1, 4, '昨天'], ['{1}', 2, 4, '昨天'], ['{1}', 1, 5, '昨天'], ['{1}', 1, 4, '今天']]);
});

test('a file opened again gives its sheets other ids: a sheet unknown by its id goes by its name, one known by it does not', () => {
  const earlier = addToRecord(emptyRecord, [cell], '昨天', ids);
  const reopened = { ...cell, sheetId: '{7}' };
  expect(addToRecord(earlier, [reopened], '今天', ['{7}']).cells.map(({ sheetId, at }) => [sheetId, at])).toEqual([['{7}', '今天']]);
  expect(addToRecord(earlier, [reopened], '今天', ['{1}', '{7}']).cells.map(({ sheetId }) => sheetId)).toEqual(['{1}', '{7}']);
  expect(addToRecord(earlier, [{ ...reopened, sheet: '另一表' }], '今天', ['{7}']).cells.map(({ sheetId }) => sheetId)).toEqual(['{1}', '{7}']);
});

test.each<[unknown, string | number | boolean, boolean]>([
  [5, 5, true], [5, 6, false], [5, '5', false], ['5', 5, false], [Infinity, Infinity, true], [undefined, '', true], [null, '', true], [true, true, true], [false, '', false], ['达标', '达标', true], ['', '达标', false], [5, '=~abc.41', false], [true, 1, false],
])('%j now against %j left', (now, left, isSame) => { expect(isSameContent(now as never, left)).toBe(isSame); });

test('up to forty characters a formula is kept as it is, longer ones as a mark, texts always as they are', () => {
  const [forty, more] = [`=${'A'.repeat(39)}`, `=${'A'.repeat(40)}`];
  expect(contentMark(forty)).toBe(forty);
  expect(contentMark(more)).toMatch(/^=~[0-9a-z]+\.41$/);
  expect(contentMark('文'.repeat(60))).toBe('文'.repeat(60));
  expect(contentMark(`=${'A'.repeat(38)}=B`)).toMatch(/^=~/);
});

test('contents are compared as a file keeps them', () => {
  expect(isSameContent(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameContent('', '')).toBe(true);
  expect(isSameContent(0, '')).toBe(false);
  expect(isSameContent('=B2/C2', '=B2/C3')).toBe(false);
});

test('a long formula is kept as a mark that any change of it breaks', () => {
  const formula = '=IF(COUNT(B3,C3,D3)=3,IF(C3<=D3,IF(B3>=C3,1,0),ROUND(B3-D3,9)/ROUND(C3-D3,9)),NA())';
  const mark = contentMark(formula);
  expect(String(mark).length).toBeLessThan(24);
  expect(isSameContent(formula, mark)).toBe(true);
  for (let at = 1; at < formula.length; at += 1) expect(isSameContent(`${formula.slice(0, at)}?${formula.slice(at + 1)}`, mark)).toBe(false);
  expect([contentMark('=B2/C2'), contentMark(0.5), contentMark(true)]).toEqual(['=B2/C2', 0.5, true]);
});

const sheet: SentSheet = {
  name: '进度', isHidden: false, row: 2, column: 1, hiddenRows: [7, 9],
  formulas: [['=HB.PROGRESS(B2,C2)', '=_xldudf_HB_TOTAL(A1)', '=1/0'], ["='D:\\[去年.xlsx]表'!A1", '=HB.TOTAL(B2)', '#N/A']],
  values: [[0.5, '#NAME?', '#DIV/0!'], [7, 3, '#N/A']],
};

test('lists what would break, the worst first, with the first place and the number of places', () => {
  expect(sendingCheck([{ ...sheet, hiddenRows: [] }, { ...sheet, name: '底稿', isHidden: true, formulas: [], values: [] }]).map(({ trouble, sheet: name, row, column, count }) => [trouble, name, row, column, count])).toEqual([
    ['unknownName', '进度', 2, 2, 1], ['errorValue', '进度', 2, 3, 2], ['hbFormula', '进度', 2, 1, 2], ['externalLink', '进度', 3, 1, 1], ['hiddenSheet', '底稿', 2, 1, 1], ['hiddenRow', '底稿', 7, 1, 2],
  ]);
  expect(sendingCheck([{ ...sheet, hiddenRows: [], formulas: [['说明', 3]], values: [['说明', 3]] }])).toEqual([]);
});

test.each(['=[2]表!A1', "='[去年.xlsx]表 1'!A1", "='去年.xlsx'!合计", "=SUM('D:\\数据\\[去年.xlsx]表'!A1:B2)"])('%s reads another workbook', formula => {
  expect(readsOtherWorkbook(formula)).toBe(true);
});

test.each(['=表1[完成数]', '=SUM(表1[[#All],[完成数]])', "='专栏2 (2)'!A1", '="[2]表!A1"', '=[@完成数]/Sheet1!A1'])('%s does not', formula => {
  expect(readsOtherWorkbook(formula)).toBe(false);
});
