import { conflictOf, constancyOf, testable, type Testable } from '../../../src/domain/ownRules/constancy';
import type { OwnRule } from '../../../src/domain/ownRules';
import type { CellValue, WorkbookSnapshot } from '../../../src/domain/table';

const values: CellValue[][] = [[60, 58, 55], [120, 118, 100], [180, 176, 155]];
const workbook: WorkbookSnapshot = { sheets: [{ name: '表', row: 0, column: 0, values, formulas: values, numberFormats: values.map(row => row.map(() => 'General')) }], tables: [] };
const rule = (formula: string, value: CellValue, code = 'Z01'): OwnRule => ({ code, formula, value, severity: 'query', note: '', basis: '', places: [], own: { sheet: '规则', row: 2, column: 1 } });

function ready(formula: string, value: CellValue, code?: string): Testable {
  const found = testable(rule(formula, value, code), workbook);
  if ('untested' in found) throw new Error(found.untested);
  return found;
}
const conflict = (one: readonly [string, CellValue], other: readonly [string, CellValue]) => conflictOf(ready(...one), ready(...other, 'Z02'), workbook);

test('a rule is ready with each of its cells once, at most forty of them', () => {
  expect(ready('=表!A1>=表!B1+表!A1*0', true).cells).toEqual([{ sheet: '表', row: 0, column: 0 }, { sheet: '表', row: 0, column: 1 }]);
  expect(ready('=SUM(表!A1:A60)>0', true).cells).toHaveLength(40);
});

test('a rule without a cell is ready, and always gives the same', () => {
  expect(constancyOf(ready('=1=1', true), workbook)).toBe('公式总得 TRUE，查不出错：把换成现有的其他数、0、负数和空白，试了127种，没有一种得 FALSE。请核对公式。');
});

test.each<[string, CellValue, string]>([
  ['=HB.YOY(表!A1,表!B1)>0', true, '无法自查：公式含HB.YOY。自查只懂比较、加减乘除和 SUM、ABS、ROUND、MAX、MIN、COUNT、COUNTA、IF、AND、OR、NOT；这条规则照常使用，请自己核对公式。'],
  ['=别处!A1>0', true, '无法自查：公式含找不到的工作表“别处”。自查只懂比较、加减乘除和 SUM、ABS、ROUND、MAX、MIN、COUNT、COUNTA、IF、AND、OR、NOT；这条规则照常使用，请自己核对公式。'],
  ['=表!A1>100', true, '无法自查：自查算得的结果与表格里的不同。这条规则照常使用，请自己核对公式。'],
])('%s cannot be tested', (formula, value, untested) => { expect(testable(rule(formula, value), workbook)).toEqual({ untested }); });

test('one figure that tells is enough; errors on the way tell nothing', () => {
  expect(constancyOf(ready('=表!A1<=600', true), workbook)).toBeUndefined();
  // 1/A1 is an error for 0 and blank, and positive or negative otherwise.
  expect(constancyOf(ready('=1/表!A1>0', true), workbook)).toBeUndefined();
});

test('of a constant rule the cells are named and every trial that gave an answer counted', () => {
  // 1 now; 55 58 60 120 180 beside it, 600 30 6 0 −60 61 59 of its own, 1 −1 of the formula’s 0, 0 and blank: 16, alone and alike; 6 factors; 120 draws.
  expect(constancyOf(ready('=表!A1*0=0', true), workbook)).toBe('公式总得 TRUE，查不出错：把A1换成现有的其他数、0、负数和空白，试了159种，没有一种得 FALSE。请核对公式。');
  expect(constancyOf(ready('=表!A1+表!B2<>表!A1+表!B2', false), workbook)).toMatch(/^公式总得 FALSE，怎样填都不符合：把A1等2个单元格换成/);
});

test('two rules that no figures keep together contradict each other', () => {
  expect(conflict(['=表!A1>=100', false], ['=表!A1<=50', false])).toMatch(/^与规则“Z01”自相矛盾：把A1换成现有的其他数，试了\d+种，两条规则从不同时符合。请核对两条公式。$/);
  expect(conflict(['=表!A1>=100', false], ['=AND(表!A1<=50,表!B1>0)', false])).toMatch(/把A1等2个单元格换成/);
  expect(conflict(['=表!A1>表!B1', true], ['=表!B1>=表!A1', false])).toMatch(/自相矛盾/);
  expect(conflict(['=表!A1<=50', false], ['=表!A1>55', true])).toMatch(/自相矛盾/);
});

test.each<[string, readonly [string, CellValue], readonly [string, CellValue]]>([
  ['no shared cell', ['=表!A1>=100', false], ['=表!B1<=0', false]], ['both kept now', ['=表!A1=60', true], ['=表!B1+表!A1=118', true]],
  ['kept together on other figures', ['=表!A1>=70', false], ['=表!A1<=100', true]],
  ['one that seldom holds', ['=表!A1=表!B2+表!C3', false], ['=表!A1<0', false]], ['the other seldom holding', ['=表!A1<0', false], ['=表!A1=表!B2+表!C3', false]],
])('no contradiction: %s', (_why, one, other) => { expect(conflict(one, other)).toBeUndefined(); });
