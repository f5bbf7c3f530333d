import { foreignText, layRecord, recordArea, textCell } from '../../../src/domain/templates/recordSheet';
import type { RecordDesign } from '../../../src/domain/templates/recordSheet';

const design: RecordDesign = {
  id: 'results', sheetName: '审核结果', title: '审核结果', captions: ['第一行', '第二行'], columns: [{ header: '指标', width: 26 }, { header: '说明', width: 30 }],
  rows: [[textCell('就业'), textCell('属实')], [textCell('社保'), textCell('', 'printed')]], orientation: 'landscape',
};

test('what somebody wrote is text, never a formula', () => {
  expect(['=1+1', '==A1', '1=1', ''].map(foreignText)).toEqual(['＝1+1', '＝=A1', '1=1', '']);
  expect(textCell('=1+1')).toEqual({ value: '＝1+1', look: 'name', numberFormat: '@' });
  expect(textCell('甲', 'printed')).toMatchObject({ look: 'printed' });
});

test('title, captions, header, rows, from the top', () => {
  const layout = layRecord(design);
  expect(layout.cells.map(row => row.map(cell => cell.value))).toEqual([['审核结果', ''], ['第一行', ''], ['第二行', ''], ['指标', '说明'], ['就业', '属实'], ['社保', '']]);
  expect(layout.cells.map(row => row[0]?.look)).toEqual(['title', 'caption', 'caption', 'header', 'name', 'name']);
  expect(layout).toMatchObject({ plan: 'audit', panel: 'results', template: 'record', variant: 'full', sheetName: '审核结果', columnWidths: [26, 30], frame: { row: 3, column: 0, rows: 3, columns: 2 }, headerRows: { first: 3, count: 1 }, print: { orientation: 'landscape' } });
});

test('rows are as high as their longest text in its own column', () => {
  expect(layRecord({ ...design, rows: [[textCell('一二三四五六七八九十一二三'), textCell('一二三四五六七八九十一二三')]] }).rowHeights).toEqual([32, 20, 20, 20, 35]);
});

test('elsewhere on the sheet frame and header move along', () => {
  expect(layRecord(design, { row: 10, column: 4 })).toMatchObject({ origin: { row: 10, column: 4 }, frame: { row: 13, column: 4, rows: 3, columns: 2 }, headerRows: { first: 13, count: 1 } });
});

test('a record that is there already reaches from its title to its last row', () => {
  const sheet = { name: '审核结果', row: 0, column: 0, values: [], formulas: [], numberFormats: [] };
  expect(recordArea({ sheet, header: 5, column: 1, rows: [6, 7, 8] }, design)).toEqual({ row: 2, column: 1, rows: 7, columns: 2 });
  // Rows above the header were deleted by hand.
  expect(recordArea({ sheet, header: 1, column: 0, rows: [] }, design)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
});
