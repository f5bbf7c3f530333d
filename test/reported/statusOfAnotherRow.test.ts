/** Reported: a figure cut and pasted elsewhere took the 状态 of its row along, and the formula was believed because it was a formula. */
import { messages, outcomes, sample } from '../domain/rules/sample';

const rule = 'recorded-status-differs';
const insured = 'unemployment-insurance-participants';
const shown = (value: string, formula: string) => sample('panel-2').put(insured, 'actual', 640).put(insured, 'status', { value, formula });

test.each([
  '=HB.STATUS(F24,D13,C13,$C$3,2021,2025,1)',
  '=IF(OR(COUNTA(F24)=0,COUNTA(C24)=0,COUNTA(D24)=0),"",HB.STATUS(F24,D24,C24,IF($C$3="","",$C$3),2021,2025,1))',
  "=HB.STATUS('别处'!F13,D13,C13)",
  '=HB.STATUS(K13,D13,C13,$C$3,2021,2025,1)',
])('%s', formula => {
  expect(messages(rule, shown('已完成', formula))).toEqual(['第7行 失业保险参保人数 状态“已完成”（H13）与重新判断的“低于基数”不符。请恢复公式，或核对完成数和截至期。']);
});

test('a formula of another row that says what is so is let be, and so is every formula of its own row', () => {
  expect(messages(rule, shown('低于基数', '=HB.STATUS(F24,D24,C24)'))).toEqual([]);
  expect(outcomes(rule, [shown('已完成', '=HB.STATUS(F13,D13,C13,$C$3,2021,2025,1)')])).toEqual([]);
  expect(outcomes(rule, [shown('已完成', '=IF(F24>D24,"已完成","")')])).toEqual([]);
  expect(outcomes(rule, [shown('已完成', '=HB.STATUS([@完成数],[@目标])'), shown('已完成', '=HB.STATUS(HB.LAST(E13:G13),D13)')])).toEqual([]);
});
