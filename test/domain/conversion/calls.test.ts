import { allCalls, holdsHb, outermostCalls } from '../../../src/domain/conversion/calls';
import { firstModernFunction } from '../../../src/domain/conversion/modernFunctions';
import { isPlainCall } from '../../../src/domain/conversion/plainCall';
import { formulaTokens } from '../../../src/domain/conversion/tokens';

/** Each call as it stands in the formula, its name and its arguments. */
const callsOf = (formula: string): string[] => allCalls(formula).map(call => `${call.isWhole ? '' : '~'}${call.id} | ${formula.slice(call.start, call.end)} | ${formula.slice(call.start, call.nameEnd)} | ${call.arguments.map(argument => argument.text).join(' ; ')}`);

test.each<[string, string[]]>([
  ['=HB.PROGRESS(B2,C2)', ['PROGRESS | HB.PROGRESS(B2,C2) | HB.PROGRESS | B2 ; C2']], ['=hb.yoy ( B2 , SUM( C2, D2 ) )', ['YOY | hb.yoy ( B2 , SUM( C2, D2 ) ) | hb.yoy | B2 ; SUM( C2, D2 )']],
  ['=HB.PLAN()', ['PLAN | HB.PLAN() | HB.PLAN | ']], ['=HB.PLAN( )', ['PLAN | HB.PLAN( ) | HB.PLAN | ']], ['=HB.MARGIN(,C2)', ['MARGIN | HB.MARGIN(,C2) | HB.MARGIN |  ; C2']], ['=HB.MARGIN(,)', ['MARGIN | HB.MARGIN(,) | HB.MARGIN |  ; ']], ['=HB.TOTAL({1,2;3,4},"a,)")', ['TOTAL | HB.TOTAL({1,2;3,4},"a,)") | HB.TOTAL | {1,2;3,4} ; "a,)"']],
  ['=1+HB.VALUE(HB.PLAN("失业率"))*2', ['VALUE | HB.VALUE(HB.PLAN("失业率")) | HB.VALUE | HB.PLAN("失业率")', 'PLAN | HB.PLAN("失业率") | HB.PLAN | "失业率"']],
  ['=_xldudf_HB_PROGRESS(B2)', ['~PROGRESS | _xldudf_HB_PROGRESS(B2) | _xldudf_HB_PROGRESS | B2']], ['=_xlfn._xldudf_HB.PROGRESS(B2)', ['~PROGRESS | _xlfn._xldudf_HB.PROGRESS(B2) | _xlfn._xldudf_HB.PROGRESS | B2']],
  ['=[2]!HB.YOY(A1)', ['~YOY | [2]!HB.YOY(A1) | [2]!HB.YOY | A1']], ["=1+'C:\\加载项.xla'!HB.YOY(A1)", ["~YOY | 'C:\\加载项.xla'!HB.YOY(A1) | 'C:\\加载项.xla'!HB.YOY | A1"]], ['=Book.xla!HB.YOY(A1)', ['~YOY | Book.xla!HB.YOY(A1) | Book.xla!HB.YOY | A1']], ['=[2]Book!HB.YOY(A1)', ['~YOY | [2]Book!HB.YOY(A1) | [2]Book!HB.YOY | A1']],
  ['=HB.YOY', []], ['=HB.YOY+(A1)', []], ['=HB.YOY(A1', []], ['="HB.YOY(A1)"', []], ['=AHB.YOY(A1)', []], ['=HB.1X(A1)', []], ['=HBYOY(A1)', []], ['', []],
  ['=HB.YOY(A1)+HB.YOY(', ['YOY | HB.YOY(A1) | HB.YOY | A1']],
])('%s', (formula, expected) => {
  expect(callsOf(formula)).toEqual(expected);
  expect(holdsHb(formula)).toBe(expected.length > 0);
});

test('the outermost calls are those in no other', () => {
  expect(outermostCalls(formulaTokens('=HB.VALUE(HB.PLAN("甲"))+SUM(HB.YOY(A1,HB.VALUE(B1)))')).map(call => call.id)).toEqual(['VALUE', 'YOY']);
});

test.each<[string, string | undefined]>([
  ['=XLOOKUP(A1,B:B,C:C)', 'XLOOKUP'], ['=_xlfn.TEXTJOIN(",",TRUE,A1)', '_xlfn.TEXTJOIN'], ['=_xlfn._xlws.FILTER(A1:A3,B1:B3)', '_xlfn._xlws.FILTER'], ['=SUM(let(x,1,x))', 'let'], ['=IF(SWITCH(A1,1,2),IFS(A1,2))', 'SWITCH'], ['=SORT+1', undefined], ['="LET(1)"', undefined], ['=SUM(A1)', undefined], ['=IFERROR(A1,0)', undefined],
])('%s uses the new function %s', (formula, name) => { expect(firstModernFunction(formulaTokens(formula))).toBe(name); });

test.each<[string, boolean]>([['SUM(B2:B4)', true], ['合计数', true], ['TODAY()', true], ['IF(A1>0,SUM(B1,C1),(2))', true], ['A1+1', false], ['SUM(A1)+SUM(B1)', false], ['SUM(A1)+1', false], ['(A1)', false], ['-A1', false], ['5', false], ['A1 B1', false], ['', false], ['1+SUM(A1)', false]])('%s needs no brackets beside an operator: %s', (expression, isPlain) => { expect(isPlainCall(expression)).toBe(isPlain); });
