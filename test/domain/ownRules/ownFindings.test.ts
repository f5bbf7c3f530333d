import { ownFindings, readOwnRules, withOwnFindings } from '../../../src/domain/ownRules';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../src/domain/table';

const headers = ['编号', '公式', '性质', '说明', '依据', '定位'];
type Line = readonly [code: string, formula: string, value: CellValue, severity?: string, note?: string, basis?: string, place?: string];

/** 审核规则 from C5 of a sheet on, its title above, something else below the title’s row in column A. */
function rulesSheet(...lines: readonly Line[]): SheetSnapshot {
  const rows = lines.map(([code, , value, severity = '核实性', note = '说明', basis = '', place = '']): CellValue[] => [code, value, severity, note, basis, place]);
  const values: CellValue[][] = [['我的规则', '', '', '', '', ''], headers, ...rows];
  const formulas = values.map((row, at) => row.map((value, column) => (column === 1 && at > 1 ? lines[at - 2]?.[1] ?? '' : value)));
  return { name: '规则', row: 4, column: 2, values, formulas, numberFormats: values.map(row => row.map(() => 'General')) };
}

const cells: CellValue[][] = [['指标', '数'], ['甲', 1], ['乙', 2], ['丙', ''], ['丁', 4], ['戊', 5], ['己', 6], ['庚', 7]];
const sheet: SheetSnapshot = { name: '表', row: 0, column: 0, values: cells, formulas: cells, numberFormats: cells.map(row => row.map(() => 'General')) };
const other: SheetSnapshot = { ...sheet, name: '旁', values: [['', 99]], formulas: [['', 99]] };
const table = (more: Partial<TableSnapshot>): TableSnapshot =>
  ({ plan: 'p', panel: 'q', template: 't', variant: 'v', sheet, area: { row: 1, column: 0, rows: 3, columns: 2 }, columns: [], rows: [{ indicator: 'first', row: 1, writtenName: '甲' }, { indicator: 'third', row: 3, writtenName: '丙' }, { indicator: 'beyond', row: 4, writtenName: '丁' }], defects: [], ...more });
const workbook = (...lines: readonly Line[]): WorkbookSnapshot => ({ sheets: [other, sheet, rulesSheet(...lines)], tables: [table({ sheet: other, rows: [{ indicator: 'wrong', row: 1, writtenName: '' }] }), table({})] });
const broken = (...lines: readonly Line[]) => ownFindings(workbook(...lines)).filter(({ rule }) => rule === 'own-rule');

test.each<[string, string, string | undefined]>([
  ['the first row of its table', '=表!B2>5', 'first'], ['a row without an indicator', '=表!B3>5', undefined], ['the last row of its table', '=表!B4>5', 'third'],
  ['the row below its table', '=表!B5>5', undefined], ['the row above it', '=表!B1>5', undefined], ['a sheet without a table there', '=旁!B9>5', undefined],
])('the indicator of %s', (_where, formula, indicator) => {
  const [finding] = broken(['Z01', formula, false]);
  expect(finding).toBeDefined();
  expect(finding?.indicator).toBe(indicator);
  expect(Object.hasOwn(finding ?? {}, 'indicator')).toBe(indicator !== undefined);
});

test('figures are told from the sheet they stand on, at most six, blank ones as 空白', () => {
  expect(broken(['Z01', '=SUM(表!B2:B8)+旁!B1<0', false, '强制性', '合计不对。', '本市办法.'])[0]).toMatchObject({ code: 'Z01', severity: 'error', message: '合计不对（公式得 FALSE；现在的数：1、2、空白、4、5、6）。请核对；依据：本市办法。' });
  expect(broken(['Z01', '=旁!B1<0', false, '提示性', '1.5倍。以内', ''])[0]).toMatchObject({ severity: 'hint', message: '1.5倍。以内（公式得 FALSE；现在的数：99）。请核对。' });
  expect(broken(['Z01', '=没有!B1<0', false])[0]?.message).toBe('说明（公式得 FALSE；现在的数：空白）。请核对。');
});

test('places: what 定位 says first, each cell once though named twice, of two sheets both', () => {
  const [rule] = readOwnRules([rulesSheet(['Z 01', '=表!B2+表!B2>旁!B2', false, ' 核实性 ', '说明', '依据', '表!B4'])]);
  expect(rule).toEqual({
    code: 'Z01', formula: '=表!B2+表!B2>旁!B2', value: false, severity: 'query', note: '说明', basis: '依据', own: { sheet: '规则', row: 6, column: 3 },
    places: [{ sheet: '表', row: 3, column: 1 }, { sheet: '表', row: 1, column: 1 }, { sheet: '旁', row: 1, column: 1 }],
  });
});

test('a row is a rule if it has a code, a formula or a value; the last row counts, other columns alone do not', () => {
  const read = readOwnRules([rulesSheet(['', '', '', '核实性', '只有说明'], ['Z01', '', ''], ['', '=表!B2>5', ''], ['', '', true])]);
  expect(read.map(({ code, formula, value, own }) => [code, formula, value, own.row])).toEqual([['Z01', undefined, '', 7], ['', '=表!B2>5', '', 8], ['', undefined, true, 9]]);
  expect(readOwnRules([rulesSheet()])).toEqual([]);
  expect(readOwnRules([sheet])).toEqual([]);
});

test('a contradiction points at both rules, the later one first, and is found among rules that are sound', () => {
  const found = ownFindings(workbook(['Z01', '=表!B5>=100', false], ['Z02', '=表!B5=表!B5', true], ['Z03', '=表!B5<=50', true]));
  expect(found.map(({ rule, code, places }) => [rule, code, places.map(place => place.row)])).toEqual([
    ['own-rule', 'Z01', [4]], ['own-rule-constant', 'Z02', [7]], ['own-rule-conflict', 'Z03', [8, 6]],
  ]);
  expect(found[2]?.places).toEqual([{ sheet: '规则', row: 8, column: 3 }, { sheet: '规则', row: 6, column: 3 }]);
});

test('rules without trouble leave the findings as they are', () => {
  const findings = ownFindings(workbook(['Z01', '=表!B5>=100', false]));
  const book = workbook(['Z01', '=表!B5<=100', true]);
  expect(ownFindings(book)).toEqual([]);
  expect(withOwnFindings(findings, book)).toBe(findings);
});

test('audited sheets hear their own findings', () => {
  const book = workbook(['Z01', '=表!B5>=100', false], ['Z02', '=旁!B1<0', false]);
  const codes = (sheets?: readonly string[]) => withOwnFindings([], book, sheets).map(({ code }) => code);
  expect([codes(), codes(['表']), codes(['旁']), codes([])]).toEqual([['Z02', 'Z01'], ['Z01'], ['Z02'], []]);
});

test('a code that begins with HB in any letters is ours, one that holds it is not', () => {
  expect(ownFindings(workbook(['hB1', '=表!B5<=100', true])).map(({ rule }) => rule)).toEqual(['own-rule-unusable']);
  expect(ownFindings(workbook(['ZHB1', '=表!B5<=100', true]))).toEqual([]);
});
