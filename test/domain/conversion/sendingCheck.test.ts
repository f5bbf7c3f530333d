import { sendingCheck } from '../../../src/domain/conversion';
import { readsOtherWorkbook } from '../../../src/domain/conversion/sendingCheck';
import type { SentSheet } from '../../../src/domain/conversion';

type Cell = readonly [value: string | number, formula?: string];
const sheet = (rows: readonly (readonly Cell[])[], more: Partial<SentSheet> = {}): SentSheet => ({
  name: '表', isHidden: false, row: 0, column: 0, hiddenRows: [], values: rows.map(row => row.map(([value]) => value)), formulas: rows.map(row => row.map(([value, formula]) => formula ?? value)), ...more,
});

test.each<readonly [string, Cell, readonly (readonly [string, string])[]]>([
  ['a number', [12], []],
  ['an ordinary formula', [12, '=SUM(A1:A3)'], []],
  ['an HB formula', [0.5, '=HB.PROGRESS(A1,B1)'], [['hbFormula', '=HB.PROGRESS(A1,B1)']]],
  ['an HB formula that fails is two things', ['#N/A', '=HB.PROGRESS(A1,B1)'], [['errorValue', '#N/A'], ['hbFormula', '=HB.PROGRESS(A1,B1)']]],
  ['an HB formula still at work', ['#BUSY!', '=HB.PROGRESS(A1,B1)'], [['hbFormula', '=HB.PROGRESS(A1,B1)']]],
  ['waiting for data', ['#GETTING_DATA', '=HB.PROGRESS(A1,B1)'], [['hbFormula', '=HB.PROGRESS(A1,B1)']]],
  ['a name nobody knows', ['#NAME?', '=HB.PROGRESS(A1,B1)'], [['unknownName', '=HB.PROGRESS(A1,B1)']]],
  ['an error', ['#DIV/0!', '=1/0'], [['errorValue', '#DIV/0!']]],
  ['an error typed', ['#REF!'], [['errorValue', '#REF!']]],
  ['a text that begins like an error', ['#N/A 待核'], []],
  ['a text that ends like one', ['见 #N/A'], []],
  ['another workbook', [12, "='[去年.xlsx]表'!A1"], [['externalLink', "='[去年.xlsx]表'!A1"]]],
  ['another workbook that fails is named as such', ['#REF!', '=[1]表!A1'], [['externalLink', '=[1]表!A1']]],
  ['HB as a text is no formula', ['HB.PROGRESS(A1,B1)'], []],
])('%s', (_name, cell, expected) => {
  expect(sendingCheck([sheet([[cell]])]).map(({ trouble, detail }) => [trouble, detail])).toEqual(expected);
});

test.each([
  ["='D:\\数据\\[去年.xlsx]表'!A1", true], ['=[2]表!A1+1', true], ["='去年.xlsx'!合计", true], ["='去年.xls'!合计", true], ["='去年.XLSM'!合计", true], ["='[去年.xlsx]表'!A1:B2", true],
  ['=表1[完成数]', false], ['=SUM(表1[[完成数]:[目标]])', false], ["='二〇二三年'!A1", false], ['=Sheet1!A1', false], ['="[1]表!A1"', false], ["='年.xlsx 说明'!A1", false], ['=A1', false], ['', false],
])('%s reads another workbook: %s', (formula, expected) => {
  expect(readsOtherWorkbook(formula)).toBe(expected);
});

test('one finding a kind and sheet: its first place on the sheet and how many', () => {
  const sheets = [sheet([[[1], [0.5, '=HB.VALUE(A1)']], [[0.5, '=HB.VALUE(A2)'], ['#N/A', '=NA()']]], { name: '甲', row: 4, column: 2 }), sheet([[[0.5, '=HB.VALUE(A1)']]], { name: '乙' })];
  expect(sendingCheck(sheets)).toEqual([
    { trouble: 'errorValue', sheet: '甲', row: 5, column: 3, count: 1, detail: '#N/A' },
    { trouble: 'hbFormula', sheet: '甲', row: 4, column: 3, count: 2, detail: '=HB.VALUE(A1)' },
    { trouble: 'hbFormula', sheet: '乙', row: 0, column: 0, count: 1, detail: '=HB.VALUE(A1)' },
  ]);
});

test('what is hidden and what is marked, after what breaks', () => {
  const hidden = sheet([[['#NAME?', '=HB.VALUE(A1)']]], { isHidden: true, hiddenRows: [7, 9], marks: { row: 3, column: 4, count: 5 } });
  expect(sendingCheck([hidden])).toEqual([
    { trouble: 'unknownName', sheet: '表', row: 0, column: 0, count: 1, detail: '=HB.VALUE(A1)' },
    { trouble: 'auditMark', sheet: '表', row: 3, column: 4, count: 5, detail: '' },
    { trouble: 'hiddenSheet', sheet: '表', row: 0, column: 0, count: 1, detail: '' },
    { trouble: 'hiddenRow', sheet: '表', row: 7, column: 0, count: 2, detail: '' },
  ]);
  expect(sendingCheck([sheet([])])).toEqual([]);
});
