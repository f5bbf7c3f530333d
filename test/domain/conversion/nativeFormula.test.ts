import { nativeFormula, type ConversionContext } from '../../../src/domain/conversion';
import { columnLetters } from '../../../src/domain/table/address';

const cells: Readonly<Record<string, string | number | boolean>> = {
  B2: 270, C2: '〔350〕', D2: '〔442〕', B3: 93, C3: 95, D3: 91, B4: 4.24, C4: '＜5', D4: '—', C5: '5—5.5%', B6: '0.9∶3.8∶5.3', C6: '1∶4∶5', B7: '3500000人', C7: '350万人', C8: '约60', C9: '12,69',
  B10: 70, C10: 80, D10: 120, B11: '〔70〕', C11: '〔150〕', F1: 2023, F2: '2023年6月', F3: 45107, F4: '2023年上半年', H1: '越低越好', B12: true, C12: '与GDP增长同步',
};
const context: ConversionContext = {
  cellsOf: ({ row, column, rows, columns }) => Array.from({ length: rows }, (_r, down) => Array.from({ length: columns }, (_c, across) => cells[columnLetters(column + across) + String(row + down + 1)] ?? '')),
  planItem: (indicator, item) => (indicator === '失业率' ? (item === '基数' ? 4.2 : '＜5') : undefined),
};

const formulaOf = (formula: string): string => {
  const conversion = nativeFormula(formula, context);
  return conversion.kind === 'formula' ? conversion.formula : `值：${conversion.reason}`;
};

test.each([
  ['=HB.PROGRESS(B3,C3)', '=IF(COUNT(B3,C3)=2,B3/C3,NA())'],
  ['=HB.PROGRESS(B3,C3,D3)', '=IF(COUNT(B3,C3,D3)=3,IF(C3<=D3,IF(B3>=C3,1,0),ROUND(B3-D3,9)/ROUND(C3-D3,9)),NA())'],
  ['=HB.PROGRESS(B2,C2,D2)', '=IF(AND(ISNUMBER(B2),LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),B2/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())'],
  ['=HB.PROGRESS(B4,$C$4,D4)', '=IF(AND(ISNUMBER(B4),LEFT($C$4,1)="＜",D4="—"),IF(B4<VALUE(SUBSTITUTE($C$4,"＜","")),1,0),NA())'],
  ['=HB.COMPLETION(B7,C7)', '=IF(AND(RIGHT(B7,1)="人",RIGHT(C7,2)="万人"),(VALUE(SUBSTITUTE(B7,"人",""))/10000)/VALUE(SUBSTITUTE(C7,"万人","")),NA())'],
  ['=HB.ATTAINED(B4,C4)', '=IF(AND(ISNUMBER(B4),LEFT(C4,1)="＜"),B4<VALUE(SUBSTITUTE(C4,"＜","")),NA())'],
  ['=HB.ATTAINED(B3,C3,H1)', '=IF(AND(COUNT(B3,C3)=2,H1="越低越好"),B3<=C3,NA())'],
  ['=HB.ATTAINED(B3,C8)', '=IF(AND(ISNUMBER(B3),LEFT(C8,1)="约",ISERROR(FIND(".",C8))),ABS(ROUND(B3-VALUE(SUBSTITUTE(C8,"约","")),9))<=0.5,NA())'],
  ['=HB.MARGIN(B3,95)', '=IF(ISNUMBER(B3),ROUND(B3-95,9),NA())'],
  ['=HB.MILESTONE(C2,,F1)', '=IF(AND(LEFT(C2,1)="〔",RIGHT(C2,1)="〕",F1>=1900,F1<=2100),VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔",""))*MIN(1,MAX(0,(F1-2020)/5)),NA())'],
  ['=HB.REQUIRED(B3,C3,,2023)', '=IF(COUNT(B3,C3)=2,IF(B3>=C3,0,IF(MAX(0,60-36)/12<=0,NA(),ROUND(C3-B3,9)/(MAX(0,60-36)/12))),NA())'],
  ['=HB.ELAPSED(F2)', '=IF(AND(MID(F2,5,1)="年",RIGHT(F2,1)="月"),MIN(1,MAX(0,((VALUE(LEFT(F2,4))-2021)*12+VALUE(SUBSTITUTE(MID(F2,6,3),"月","")))/60)),NA())'],
  ['=HB.ELAPSED(F4)', '=IF(F4="2023年上半年",MIN(1,MAX(0,30/60)),NA())'],
  ['=HB.TOTAL(B10:D10)', '=IF(AND(COUNT(B10:D10)+COUNTBLANK(B10:D10)+COUNTIF(B10:D10,"—")=ROWS(B10:D10)*COLUMNS(B10:D10),COUNT(B10:D10)>0),ROUND(SUM(B10:D10),9),NA())'],
  ['=HB.TOTAL(B11:D11)', '=IF(AND(COUNTIF(B11:D11,"〔*")+COUNTBLANK(B11:D11)+COUNTIF(B11:D11,"—")=ROWS(B11:D11)*COLUMNS(B11:D11),LEFT(LOOKUP(2,1/(LEFT(B11:D11,1)="〔"),B11:D11),1)="〔",RIGHT(LOOKUP(2,1/(LEFT(B11:D11,1)="〔"),B11:D11),1)="〕"),VALUE(SUBSTITUTE(SUBSTITUTE(LOOKUP(2,1/(LEFT(B11:D11,1)="〔"),B11:D11),"〕",""),"〔","")),NA())'],
  ['=HB.YOY(B3,D3)', '=IF(COUNT(B3,D3)=2,ROUND(B3-D3,9)/D3,NA())'],
  ['=HB.FIGURE(B3,"累计","万人")', '=IF(ISNUMBER(B3),"〔"&B3&"〕万人",NA())'],
  ['=HB.BOUND(C4)', '=IF(LEFT(C4,1)="＜","＜",NA())'],
  ['=HB.RESCALE(B3,"人","万人")', '=IF(ISNUMBER(B3),B3/10000,NA())'],
  ['=HB.VALUE("18%")', '=18'],
  ['=HB.SHARE({1,4,5},2)', '=4/(1+4+5)'],
  ['=IF(hb.progress( B4 ,C4)>=1,"HB.X(1)",\'专栏2 (2)\'!B3)', '=IF(IF(AND(ISNUMBER(B4),LEFT(C4,1)="＜"),IF(B4<VALUE(SUBSTITUTE(C4,"＜","")),1,0),NA())>=1,"HB.X(1)",\'专栏2 (2)\'!B3)'],
  ["=HB.PROGRESS('专栏2 (2)'!B3,95)", "=IF(ISNUMBER('专栏2 (2)'!B3),'专栏2 (2)'!B3/95,NA())"],
  ['=HB.PROGRESS(A99,C3)', '=IF(COUNT(A99,C3)=2,A99/C3,NA())'],
  ['=HB.PROGRESS(SUM(B3:B4),C3)', '=IF(AND(ISNUMBER(C3),ISNUMBER(SUM(B3:B4))),SUM(B3:B4)/C3,NA())'],
  ['=_xldudf_HB_PROGRESS(B3,C3)', '=IF(COUNT(B3,C3)=2,B3/C3,NA())'],
])('%s', (formula, expected) => {
  expect(formulaOf(formula)).toBe(expected);
});

test('a plan figure is written into the formula as it is now, and noted', () => {
  expect(nativeFormula('=HB.PROGRESS(B4,HB.PLAN("失业率"),HB.PLAN("失业率","基数"))', context)).toEqual({
    kind: 'formula',
    formula: '=IF(ISNUMBER(B4),IF(5>=4.2,IF(B4<5,1,0),ROUND(B4-4.2,9)/ROUND(5-4.2,9)),NA())',
    notes: ['HB.PLAN("失业率") 已写成“＜5”，以后规划改动不会跟着变。', 'HB.PLAN("失业率","基数") 已写成“4.2”，以后规划改动不会跟着变。'],
  });
});

test.each([
  ['=HB.RUNNING(B10:D10)', 'HB.RUNNING 没有对应的普通公式，已写成当前值。'],
  ['=HB.BALANCE(B10:D10)', 'HB.BALANCE 没有对应的普通公式，已写成当前值。'],
  ['=HB.SHARE(C6)', 'HB.SHARE 的结果占多个单元格，旧版 Excel 没有这样的公式，已写成当前值。'],
  ['=HB.PLAN("失业率")', '规划取数没有对应的普通公式。'],
  ['=HB.PROGRESS(B3,HB.PLAN("不存在"))', '规划取数没有对应的普通公式。'],
  ['=HB.PROGRESS(B3,C12)', '“与GDP增长同步”的写法不能由普通公式读出。'],
  ['=HB.PROGRESS(B3:B4,C3:C4)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=LET(x,HB.PROGRESS(B3,C3),x)', '公式里的 LET 是 Excel 2016 没有的函数。'],
])('%s becomes a value', (formula, reason) => {
  expect(nativeFormula(formula, context)).toEqual({ kind: 'value', reason });
});

test('an unreadable figure says why', () => {
  expect(formulaOf('=HB.PROGRESS(B3,C9)')).toMatch(/^值：有一格读不出来：/);
  expect(formulaOf('=HB.PROGRESS(B12,C3)')).toMatch(/^值：有一格读不出来：/);
});
