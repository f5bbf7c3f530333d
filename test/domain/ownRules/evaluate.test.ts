import fc from 'fast-check';
import { evaluate } from '../../../src/domain/ownRules/formula/evaluate';
import { blank, cellsOf, isError, type Value } from '../../../src/domain/ownRules/formula/expression';
import { isBeyond, readFormula } from '../../../src/domain/ownRules/formula/readFormula';

/** A1 5, B1 0.1, C1 0.2, D1 blank, E1 文字, F1 "12", G1 TRUE, H1 an error; A2 -3. */
const row: readonly Value[] = [5, 0.1, 0.2, blank, '文字', '12', true, { kind: 'error' }];
const cell = (place: { row: number; column: number }): Value => (place.row === 1 ? -3 : row[place.column] ?? blank);

function result(formula: string): Value | string {
  const reading = readFormula(formula, '规则');
  if (isBeyond(reading)) return `beyond ${reading.beyond}`;
  const value = evaluate(reading, cell);
  return isError(value) ? '#' : value;
}

test.each<[string, Value]>([
  ['=A1>=5', true], ['=A1<>5', false], ['=A1<5', false], ['=B1+C1=0.3', true], ['=0.3-C1-B1=0', true], ['=D1=0', true], ['=D1=""', true], ['=E1>A1', true], ['=G1>E1', true], ['="A"="a"', true], ['="5"=5', false],
  ['=1+2*3', 7], ['=(1+2)*3', 9], ['=-2^2', 4], ['=2^3^2', 64], ['=-A2', 3], ['=50%', 0.5], ['=A1-A1%', 4.95], ['=10/4', 2.5], ['=F1+1', 13], ['=G1+1', 2], ['="a"&A1', 'a5'], ['=2--1', 3], ['=A1&""="5"', true],
  ['=SUM(A1:F1)', 5.3], ['=SUM(A1:G1,F1,TRUE)', 6.3], ['=MAX(A1:F1)', 5], ['=MIN(A1:A2)', -3], ['=ABS(A2)', 3], ['=ABS(F1)', 12], ['=ABS(D1)', 0], ['=ROUND(2.345,2)', 2.35], ['=ROUND(-2.5,0)', -3], ['=ROUND(1250,-2)', 1300], ['=COUNT(A1:G1)', 3], ['=COUNTA(A1:G1)', 6],
  ['=AND(A1>0,A1<=5)', true], ['=OR(D1="",A1>100)', true], ['=NOT(A1>0)', false], ['=AND(G1,1)', true], ['=OR(E1:G1)', true], ['=ISNUMBER(F1)', false], ['=ISBLANK(D1)', true], ['=IF(A1>0,"是","否")', '是'], ['=IF(A1<0,1)', false], ['=IF(A1>0,1,H1)', 1], ['=TRUE', true], ["='规则'!$A$1=规则!A1", true],
])('%s', (formula, expected) => { expect(result(formula)).toBe(expected); });

test.each(['=A1/0', '=E1+1', '=H1>0', '=SUM(A1:H1)', '=AND(E1)', '=OR(D1:F1)', '=IF(E1,1,2)', '=IF(H1,1,2)', '=ROUND(E1,1)', '=ABS("x")', '=ABS(E1)', '=NOT(E1)', '=(-8)^0.5'])('%s is an error', formula => { expect(result(formula)).toBe('#'); });

test.each([
  ['=HB.PROGRESS(A1,B1)', 'HB.PROGRESS'], ['=VLOOKUP(A1,B1:C2,2)', 'VLOOKUP'], ['={1,2}', '{'], ['=合计>5', '合计'], ['=A:A=5', 'A'], ['=A1:B1>5', '直接参加运算的区域，或太大的区域'], ['=ROUND(A1:B1,1)', '直接参加运算的区域，或太大的区域'],
  ['=表1[数]', '表1'], ['=A1 B1', 'B1'], ['=A1+', '没写完的部分'], ['=(A1', '没写完的部分'], ['=IF(A1)', 'IF'], ['=SUM(A1:XFE9)', 'XFE9'], ['=SUM(A1:Z999)', '直接参加运算的区域，或太大的区域'], ['=constructor(1)', 'CONSTRUCTOR'],
])('%s is beyond the self-test: %s', (formula, beyond) => { expect(result(formula)).toBe(`beyond ${beyond}`); });

test('names every cell of its ranges', () => {
  const reading = readFormula("='专栏2'!F6>SUM(B2:C3)", '规则');
  expect(isBeyond(reading) ? [] : cellsOf(reading)).toEqual([{ sheet: '专栏2', row: 5, column: 5 }, ...[[1, 1], [1, 2], [2, 1], [2, 2]].map(([line, column]) => ({ sheet: '规则', row: line, column }))]);
});

test('any text is read or refused, never thrown on', () => {
  fc.assert(fc.property(fc.string(), text => { expect(() => result(`=${text}`)).not.toThrow(); }));
  fc.assert(fc.property(fc.array(fc.constantFrom('A1', '+', '(', ')', ',', 'SUM(', 'IF(', '"', '>', '=', '5', ':', '!', '%', ' '), { maxLength: 12 }), parts => { expect(() => result(`=${parts.join('')}`)).not.toThrow(); }));
});
