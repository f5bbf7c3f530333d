import { allCalls, holdsHb } from '../../../src/domain/conversion/calls';
import { repairFormula } from '../../../src/domain/conversion/repairFormula';
import { formulaTokens } from '../../../src/domain/conversion/tokens';

const formulas = [
  '=IF(A1="HB.X(",\'专栏2 (2)\'!B3:C$4,HB.PROGRESS(Sheet1!$B$2,"〔350〕",,{1,2;3,4}))',
  '=SUM(表1[[#This Row],[完成数\'[万\']]])+[2]!_xldudf_HB_TOTAL(C2)*1.5E-3-#N/A',
  '="it""s"&\'it\'\'s\'!A1&合计数%',
];

test.each(formulas)('pieces joined are the formula again: %s', formula => {
  expect(formulaTokens(formula).map(token => token.text).join('')).toBe(formula);
});

test.each([
  ['=_xldudf_HB_PROGRESS(B2,C2)', '=HB.PROGRESS(B2,C2)'],
  ['=IF([2]!_xldudf_HB_ATTAINED(B2,C2),"_xldudf_HB_X(",1)', '=IF(HB.ATTAINED(B2,C2),"_xldudf_HB_X(",1)'],
  ["='C:\\旧 的\\工具''包.xla'!_xldudf_HB_TOTAL(B2:B4)+1", '=HB.TOTAL(B2:B4)+1'],
  ["='C:\\x.xlam'!HB.TOTAL(B2:B4)", '=HB.TOTAL(B2:B4)'],
  ['=FUNCRES.XLAM!_xldudf_HB_TOTAL(B2)', '=HB.TOTAL(B2)'],
  ['=[1]分析.xla!_xldudf_HB_TOTAL(B2)', '=HB.TOTAL(B2)'],
  ['=_xlfn._xldudf_HB_PROGRESS(_xldudf_HB_TOTAL(B2:B4),HB.PLAN("就业"))', '=HB.PROGRESS(HB.TOTAL(B2:B4),HB.PLAN("就业"))'],
  ['=_xldudf_hb_progress (B2,C2)', '=HB.PROGRESS (B2,C2)'],
])('repairs %s', (broken, whole) => {
  expect(repairFormula(broken)).toBe(whole);
  expect(repairFormula(whole)).toBeUndefined();
});

test.each(['=HB.PROGRESS(B2,C2)', '=hb.progress(B2,C2)', '="_xldudf_HB_X(1)"', "='_xldudf_HB_表'!A1", '=_xldudf_OTHER_X(1)', '=HB.PROGRESS'])('leaves %s alone', formula => {
  expect(repairFormula(formula)).toBeUndefined();
});

test('finds calls at any depth, and none in texts, sheets and other names', () => {
  expect(allCalls('=IF(hb.progress(HB.TOTAL(B2:B4),C2)>1,"HB.X(1)",HBX(1)+SHB.X(2))').map(call => call.id)).toEqual(['PROGRESS', 'TOTAL']);
  expect(holdsHb('="HB.PROGRESS(1,2)"')).toBe(false);
  expect(allCalls("=HB.PROGRESS( 'a,b'!B2 ,\"x,)\",,{1,2})")[0]?.arguments.map(argument => argument.text)).toEqual(["'a,b'!B2", '"x,)"', '', '{1,2}']);
  expect(allCalls('=HB.PROGRESS(B2,C2')).toEqual([]);
});
