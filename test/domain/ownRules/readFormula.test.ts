import { cellsOf, numbersOf, type Expression } from '../../../src/domain/ownRules/formula/expression';
import { isBeyond, readFormula } from '../../../src/domain/ownRules/formula/readFormula';
import type { CellPlace } from '../../../src/domain/table/cellReference';

const read = (formula: string): Expression => {
  const reading = readFormula(formula, '规则');
  if (isBeyond(reading)) throw new Error(reading.beyond);
  return reading;
};
const cell = (row: number, column: number, sheet = '规则'): CellPlace => ({ sheet, row, column });

test.each([
  ['=5', [], [5]], ['="5"', [], []], ['=TRUE', [], []], ['=-A1', [cell(0, 0)], []], ['=-5', [], [5]], ['=A1%', [cell(0, 0)], []], ['=60%', [], [60]], ['=A1+B2*3', [cell(0, 0), cell(1, 1)], [3]],
  ['=IF(A1>5,B1,10)', [cell(0, 0), cell(0, 1)], [5, 10]], ['=A1=A1', [cell(0, 0), cell(0, 0)], []], ['=SUM(表!A2:B3)', [cell(1, 0, '表'), cell(1, 1, '表'), cell(2, 0, '表'), cell(2, 1, '表')], []],
])('%s names these cells and numbers', (formula, cells, numbers) => {
  expect(cellsOf(read(formula))).toEqual(cells);
  expect(numbersOf(read(formula))).toEqual(numbers);
});

const range = (place: CellPlace) => ({ kind: 'range', place, rows: 1, columns: 1 });

test.each([
  ['=TRUE', { kind: 'value', value: true }], ['=false', { kind: 'value', value: false }], ['="是""否"', { kind: 'value', value: '是"否' }], ["='一''二'!A1", range(cell(0, 0, "一'二"))], ['=(A1)', range(cell(0, 0))],
  ['=+A1', { kind: 'sign', isNegative: false, operand: range(cell(0, 0)) }], ['=-A1', { kind: 'sign', isNegative: true, operand: range(cell(0, 0)) }], ['=A1%', { kind: 'percent', operand: range(cell(0, 0)) }],
  ['=1=2', { kind: 'binary', operator: '=', left: { kind: 'value', value: 1 }, right: { kind: 'value', value: 2 } }], ['=SUM(B3:A2)', { kind: 'call', name: 'SUM', parts: [{ kind: 'range', place: cell(1, 0), rows: 2, columns: 2 }] }],
])('%s is read as it stands', (formula, expected) => { expect(read(formula)).toEqual(expected); });

test.each([
  ['=TRUES', 'TRUES'], ['=UNTRUE', 'UNTRUE'], ['=A1< >5', '>'], ['=A1:B', 'B'], ['=A1:', '没写完的部分'], ['=A1:"x"', '"x"'], ['=表!', '没写完的部分'], ['=表!5', '5'], ['=表', '表'], ['=', '没写完的部分'], ['=)', ')'], ['=*5', '*'],
  ['=((A1', '没写完的部分'], ['=(A1;', ';'], ['=(表1[数]', '表1'], ['=SUM(A1;B1)', ';'], ['=SUM(A1', '没写完的部分'], ['=SUM()', 'SUM'], ['=ABS(A1,B1)', 'ABS'], ['=ROUND(A1)', 'ROUND'], ['=ROUND(A1,1,2)', 'ROUND'], ['=IF(A1,1,2,3)', 'IF'],
  ['=A1=5=', '没写完的部分'], ['=A1:B2', '直接参加运算的区域，或太大的区域'], ['=-A1:B2', '直接参加运算的区域，或太大的区域'], ['=A1:B2%', '直接参加运算的区域，或太大的区域'], ['=5>A1:B2', '直接参加运算的区域，或太大的区域'], ['=ISBLANK(C3:A1)', '直接参加运算的区域，或太大的区域'], ['=SUM(A1:A2001)', '直接参加运算的区域，或太大的区域'], ['A1==5', '='],
])('%s is beyond, named %s', (formula, beyond) => { expect(readFormula(formula, '规则')).toEqual({ beyond }); });

test('a range of 2000 cells is read', () => { expect(cellsOf(read('=SUM(A1:A2000)'))).toHaveLength(2000); });
