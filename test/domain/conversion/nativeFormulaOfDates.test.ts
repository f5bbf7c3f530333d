import { nativeFormula, type ConversionContext } from '../../../src/domain/conversion';
import { columnLetters } from '../../../src/domain/table/address';

const cells: Readonly<Record<string, string | number | boolean>> = {
  B2: 270, C2: '〔350〕', D2: '〔442〕', B3: 93, C3: 95, D3: 91, B4: 4.24, C4: '＜5', D4: '—', C5: '5—5.5%', C6: '1∶4∶5', B7: '3500000人', C7: '350万人', C9: '12,69',
  B10: 70, C10: 80, D10: 120, B11: '〔70〕', C11: '〔150〕', B12: true, B13: 70, C13: '／', D13: 120, E13: '〔1〕',
  F1: 2023, F2: '2023年6月', F3: 45107, F5: '2023年', F6: 202306, F7: 20230630, H1: '越低越好', AB3: 5, BA3: 6,
};
/** Column letters go over Z, which a wrong reading of a reference would not survive. */
const context: ConversionContext = {
  cellsOf: ({ row, column, rows, columns }) => Array.from({ length: rows }, (_r, down) => Array.from({ length: columns }, (_c, across) => cells[columnLetters(column + across) + String(row + down + 1)] ?? '')),
  planItem: (indicator, item) => (indicator === '失业率' ? (item === '基数' ? 4.2 : '＜5') : undefined),
};

/** 状态, 序时 and series, for every way a date, a year or a cell of a series may be written. That they calculate alike is tested in a workbook. */
test.each([
  ['=HB.STATUS(B3,C3)', '=IF(COUNT(B3,C3)=2,IF(B3>=C3,"已完成",IF(C3=0,"无法评估","推进中")),IF(OR(B3="",B3="—",C3="",C3="—"),"无法评估",NA()))'],
  ['=HB.STATUS(B3,C3,D3,F1)', '=IF(AND(COUNT(B3,C3,D3)=3,F1>=1900,F1<=2100),IF(C3<=D3,IF(B3>=C3,"达标","未达标"),IF(B3>=C3,"已完成",IF(ROUND(B3-D3,9)/ROUND(C3-D3,9)<0,"低于基数",IF(ROUND(ROUND(B3-D3,9)/ROUND(C3-D3,9)-MIN(1,MAX(0,(F1-2020)/5)),12)>=0,"达到序时进度","滞后于序时进度")))),IF(OR(B3="",B3="—",C3="",C3="—"),"无法评估",NA()))'],
  ['=HB.STATUS(B3,C3,D3)', '=IF(COUNT(B3,C3,D3)=3,IF(C3<=D3,IF(B3>=C3,"达标","未达标"),IF(B3>=C3,"已完成",IF(ROUND(B3-D3,9)/ROUND(C3-D3,9)<0,"低于基数","推进中"))),IF(OR(B3="",B3="—",C3="",C3="—"),"无法评估",NA()))'],
  ['=HB.STATUS(B4,C4)', '=IF(AND(ISNUMBER(B4),LEFT(C4,1)="＜"),IF(B4<VALUE(SUBSTITUTE(C4,"＜","")),"达标","未达标"),IF(OR(B4="",B4="—",C4="",C4="—"),"无法评估",NA()))'],
  ['=HB.STATUS(B4,C4,D4)', '=IF(AND(ISNUMBER(B4),LEFT(C4,1)="＜",D4="—"),IF(B4<VALUE(SUBSTITUTE(C4,"＜","")),"达标","未达标"),IF(OR(B4="",B4="—",C4="",C4="—"),"无法评估",NA()))'],
  ['=HB.STATUS(B2,C2,,F2)', '=IF(AND(ISNUMBER(B2),LEFT(C2,1)="〔",RIGHT(C2,1)="〕",MID(F2,5,1)="年",RIGHT(F2,1)="月"),IF(B2>=VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),"已完成",IF(VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔",""))=0,"无法评估",IF(ROUND(B2/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔",""))-MIN(1,MAX(0,((VALUE(LEFT(F2,4))-2021)*12+VALUE(SUBSTITUTE(MID(F2,6,3),"月","")))/60)),12)>=0,"达到序时进度","滞后于序时进度"))),IF(OR(B2="",B2="—",C2="",C2="—"),"无法评估",NA()))'],
  ['=HB.STATUS(93,95)', '=IF(93>=95,"已完成",IF(95=0,"无法评估","推进中"))'],
  ['=HB.STATUS(B3,C3,D3,F1,,,H1)', '=IF(AND(COUNT(B3,C3,D3)=3,H1="越低越好",F1>=1900,F1<=2100),IF(C3>=D3,IF(B3<=C3,"达标","未达标"),IF(B3<=C3,"已完成",IF(ROUND(B3-D3,9)/ROUND(C3-D3,9)<0,"差于基数",IF(ROUND(ROUND(B3-D3,9)/ROUND(C3-D3,9)-MIN(1,MAX(0,(F1-2020)/5)),12)>=0,"达到序时进度","滞后于序时进度")))),IF(OR(B3="",B3="—",C3="",C3="—"),"无法评估",NA()))'],
  ['=HB.ELAPSED(F1)', '=IF(AND(F1>=1900,F1<=2100),MIN(1,MAX(0,(F1-2020)/5)),NA())'],
  ['=HB.ELAPSED(F5)', '=IF(AND(LEN(F5)=5,RIGHT(F5,1)="年"),MIN(1,MAX(0,(VALUE(LEFT(F5,4))-2020)/5)),NA())'],
  ['=HB.ELAPSED(F3)', '=IF(AND(F3>=2102,F3<=73415),MIN(1,MAX(0,((YEAR(F3)-2021)*12+MONTH(F3)-1+DAY(F3)/DAY(EOMONTH(F3,0)))/60)),NA())'],
  ['=HB.ELAPSED(F6)', '=IF(AND(F6>=190001,F6<=210012),MIN(1,MAX(0,((INT(F6/100)-2021)*12+MOD(F6,100))/60)),NA())'],
  ['=HB.ELAPSED(F7)', '=IF(AND(F7>=19000101,F7<=21001231),MIN(1,MAX(0,((YEAR(DATE(INT(F7/10000),MOD(INT(F7/100),100),MOD(F7,100)))-2021)*12+MONTH(DATE(INT(F7/10000),MOD(INT(F7/100),100),MOD(F7,100)))-1+DAY(DATE(INT(F7/10000),MOD(INT(F7/100),100),MOD(F7,100)))/DAY(EOMONTH(DATE(INT(F7/10000),MOD(INT(F7/100),100),MOD(F7,100)),0)))/60)),NA())'],
  ['=HB.ELAPSED(TODAY())', '=IF(AND(ISNUMBER(TODAY()),TODAY()>=1900,TODAY()<=73415),MIN(1,MAX(0,IF(TODAY()<2101,(TODAY()-2021)*12+12,(YEAR(TODAY())-2021)*12+MONTH(TODAY())-1+DAY(TODAY())/DAY(EOMONTH(TODAY(),0)))/60)),NA())'],
  ['=HB.ELAPSED(YEAR(F3))', '=IF(AND(ISNUMBER(YEAR(F3)),YEAR(F3)>=1900,YEAR(F3)<=73415),MIN(1,MAX(0,IF(YEAR(F3)<2101,(YEAR(F3)-2021)*12+12,(YEAR(YEAR(F3))-2021)*12+MONTH(YEAR(F3))-1+DAY(YEAR(F3))/DAY(EOMONTH(YEAR(F3),0)))/60)),NA())'],
  ['=HB.ELAPSED(F5,2021,2023)', '=IF(AND(LEN(F5)=5,RIGHT(F5,1)="年"),MIN(1,MAX(0,(VALUE(LEFT(F5,4))-2020)/3)),NA())'],
  ['=HB.ELAPSED(F5,"2021年7月","2025年6月")', '=IF(AND(LEN(F5)=5,RIGHT(F5,1)="年"),MIN(1,MAX(0,((VALUE(LEFT(F5,4))-2021)*12+12-6)/48)),NA())'],
  ['=HB.ELAPSED(2023)', '=MIN(1,MAX(0,36/60))'],
  ['=HB.ELAPSED(F5,F1,F2)', '=IF(AND(LEN(F5)=5,RIGHT(F5,1)="年",F1=2023,F2="2023年6月"),MIN(1,MAX(0,((VALUE(LEFT(F5,4))-2023)*12+12)/6)),NA())'],
  ['=HB.PACE(B3,C3,D3,F1)', '=IF(AND(COUNT(B3,C3,D3)=3,F1>=1900,F1<=2100),IF(C3<=D3,NA(),(ROUND(B3-D3,9)/ROUND(C3-D3,9)-MIN(1,MAX(0,(F1-2020)/5)))*100),NA())'],
  ['=HB.PACE(B2,C2,,F1)', '=IF(AND(ISNUMBER(B2),LEFT(C2,1)="〔",RIGHT(C2,1)="〕",F1>=1900,F1<=2100),(B2/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔",""))-MIN(1,MAX(0,(F1-2020)/5)))*100,NA())'],
  ['=HB.REQUIRED(B3,C3,D3,F1)', '=IF(AND(COUNT(B3,C3,D3)=3,F1>=1900,F1<=2100),IF(B3>=C3,0,IF(MAX(0,5-(F1-2020))<=0,NA(),ROUND(C3-B3,9)/(MAX(0,5-(F1-2020))))),NA())'],
  ['=HB.REQUIRED(B2,C2,,F2)', '=IF(AND(ISNUMBER(B2),LEFT(C2,1)="〔",RIGHT(C2,1)="〕",MID(F2,5,1)="年",RIGHT(F2,1)="月"),IF(B2>=VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),0,IF(MAX(0,60-((VALUE(LEFT(F2,4))-2021)*12+VALUE(SUBSTITUTE(MID(F2,6,3),"月",""))))/12<=0,NA(),ROUND(VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔",""))-B2,9)/(MAX(0,60-((VALUE(LEFT(F2,4))-2021)*12+VALUE(SUBSTITUTE(MID(F2,6,3),"月",""))))/12))),NA())'],
  ['=HB.REQUIRED(B4,C5,,F1)', '=IF(AND(ISNUMBER(B4),RIGHT(C5,1)="%",F1>=1900,F1<=2100),IF(AND(B4>=VALUE(LEFT(C5,FIND("—",C5)-1)),B4<=VALUE(SUBSTITUTE(MID(C5,FIND("—",C5)+1,99),"%",""))),0,IF(MAX(0,5-(F1-2020))<=0,NA(),IF(B4<VALUE(LEFT(C5,FIND("—",C5)-1)),ROUND(VALUE(LEFT(C5,FIND("—",C5)-1))-B4,9),ROUND(VALUE(SUBSTITUTE(MID(C5,FIND("—",C5)+1,99),"%",""))-B4,9))/(MAX(0,5-(F1-2020))))),NA())'],
  ['=HB.MILESTONE(C3,D3,F1)', '=IF(AND(COUNT(C3,D3)=2,F1>=1900,F1<=2100),IF(C3<=D3,C3,D3+ROUND(C3-D3,9)*MIN(1,MAX(0,(F1-2020)/5))),NA())'],
  ['=HB.MILESTONE(C3,,F1)', '=IF(AND(ISNUMBER(C3),F1>=1900,F1<=2100),C3*MIN(1,MAX(0,(F1-2020)/5)),NA())'],
  ['=HB.MILESTONE(C4,,F1)', '=IF(AND(LEFT(C4,1)="＜",F1>=1900,F1<=2100),VALUE(SUBSTITUTE(C4,"＜","")),NA())'],
  ['=HB.MARGIN(B4,C4)', '=IF(AND(ISNUMBER(B4),LEFT(C4,1)="＜"),ROUND(VALUE(SUBSTITUTE(C4,"＜",""))-B4,9),NA())'],
  ['=HB.MARGIN(B4,C5)', '=IF(AND(ISNUMBER(B4),RIGHT(C5,1)="%"),MIN(ROUND(B4-VALUE(LEFT(C5,FIND("—",C5)-1)),9),ROUND(VALUE(SUBSTITUTE(MID(C5,FIND("—",C5)+1,99),"%",""))-B4,9)),NA())'],
  ['=HB.MARGIN(B3,C3,H1)', '=IF(AND(COUNT(B3,C3)=2,H1="越低越好"),ROUND(C3-B3,9),NA())'],
  ['=HB.MARGIN(B2,C2)', '=IF(AND(ISNUMBER(B2),LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),ROUND(B2-VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),9),NA())'],
  ['=HB.PROGRESS(AB3,BA3)', '=IF(COUNT(AB3,BA3)=2,AB3/BA3,NA())'],
  ['=HB.PROGRESS($AB$3:AB3,BA3)', '=IF(AND(ISNUMBER(BA3),ISNUMBER($AB$3:AB3)),$AB$3:AB3/BA3,NA())'],
  ['=HB.PROGRESS(B10:D10,C2)', '=IF(AND(COUNT(B10:D10)+COUNTBLANK(B10:D10)+COUNTIF(B10:D10,"—")=ROWS(B10:D10)*COLUMNS(B10:D10),COUNTIF(B10:D10,">0")+COUNTIF(B10:D10,"<0")>0,LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),ROUND(SUM(B10:D10),9)/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())'],
  ['=HB.PROGRESS(B10:D10,C3)', '=IF(AND(ISNUMBER(C3),ISNUMBER(LOOKUP(2,1/((B10:D10<>0)*(B10:D10<>"")),B10:D10))),LOOKUP(2,1/((B10:D10<>0)*(B10:D10<>"")),B10:D10)/C3,NA())'],
  ['=HB.PROGRESS(B11:C11,C2)', '=IF(AND(COUNTIF(B11:C11,"〔*")+COUNTBLANK(B11:C11)+COUNTIF(B11:C11,"—")=ROWS(B11:C11)*COLUMNS(B11:C11),LEFT(LOOKUP(2,1/(LEFT(B11:C11,1)="〔"),B11:C11),1)="〔",RIGHT(LOOKUP(2,1/(LEFT(B11:C11,1)="〔"),B11:C11),1)="〕",LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),VALUE(SUBSTITUTE(SUBSTITUTE(LOOKUP(2,1/(LEFT(B11:C11,1)="〔"),B11:C11),"〕",""),"〔",""))/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())'],
  ['=HB.PROGRESS(B13:D13,C2)', '=IF(AND(COUNT(B13:D13)+COUNTBLANK(B13:D13)+COUNTIF(B13:D13,"—")+COUNTIF(B13:D13,"／")=ROWS(B13:D13)*COLUMNS(B13:D13),COUNTIF(B13:D13,">0")+COUNTIF(B13:D13,"<0")>0,LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),ROUND(SUM(B13:D13),9)/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())'],
  ['=HB.PROGRESS({70,80,120},C2)', '=IF(AND(LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),ROUND(SUM(70,80,120),9)/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())'],
  ['=HB.PROGRESS({70,80,120},C3)', '=IF(ISNUMBER(C3),120/C3,NA())'],
  ['=HB.PROGRESS(B3,C3,A1+1)', '=IF(AND(COUNT(B3,C3)=2,ISNUMBER((A1+1))),IF(C3<=(A1+1),IF(B3>=C3,1,0),ROUND(B3-(A1+1),9)/ROUND(C3-(A1+1),9)),NA())'],
  ['=HB.TOTAL(B13:D13)', '=IF(AND(COUNT(B13:D13)+COUNTBLANK(B13:D13)+COUNTIF(B13:D13,"—")+COUNTIF(B13:D13,"／")=ROWS(B13:D13)*COLUMNS(B13:D13),COUNT(B13:D13)>0),ROUND(SUM(B13:D13),9),NA())'],
  ['=HB.POINTS(B3,D3)', '=IF(COUNT(B3,D3)=2,ROUND(B3-D3,9),NA())'],
  ['=HB.ANNUALGROWTH(B3,D3,5)', '=IF(COUNT(B3,D3)=2,IF(AND(B3>0,D3>0),(B3/D3)^(1/5)-1,SQRT(-1)),NA())'],
  ['=HB.VALUE(C2)', '=IF(AND(LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())'],
  ['=HB.VALUE(C4)', '=IF(LEFT(C4,1)="＜",VALUE(SUBSTITUTE(C4,"＜","")),NA())'],
  ['=HB.VALUE(C7)', '=IF(RIGHT(C7,2)="万人",VALUE(SUBSTITUTE(C7,"万人","")),NA())'],
  ['=HB.BOUND(C3)', '=IF(ISNUMBER(C3),"",IF(OR(C3="",C3="—"),"",NA()))'],
  ['=HB.FIGURE(B3,"",)', '=IF(ISNUMBER(B3),B3&"",NA())'],
  ['=HB.FIGURE(B3,"累计")', '=IF(ISNUMBER(B3),"〔"&B3&"〕",NA())'],
  ['=HB.RESCALE(C7,"万人","人")', '=IF(RIGHT(C7,2)="万人",VALUE(SUBSTITUTE(C7,"万人",""))*10000,NA())'],
  ['=HB.PROGRESS(B3,C3)+HB.YOY(B3,D3)', '=IF(COUNT(B3,C3)=2,B3/C3,NA())+IF(COUNT(B3,D3)=2,ROUND(B3-D3,9)/D3,NA())'],
  ['=HB.PLAN("失业率","基数")*1', '=4.2*1'],
  ['=HB.PROGRESS(HB.VALUE(C2),C3)', '=IF(AND(ISNUMBER(C3),ISNUMBER(IF(AND(LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA()))),IF(AND(LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA())/C3,NA())'],
])('%s', (formula, expected) => {
  expect(nativeFormula(formula, context)).toEqual({ kind: 'formula', formula: expected, notes: formula.includes('PLAN') ? ['HB.PLAN("失业率","基数") 已写成“4.2”，以后规划改动不会跟着变。'] : [] });
});

test.each([
  ['=HB.ELAPSED(F1,2026,2021)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=HB.ELAPSED()', '这类目标只判断是否达标，结果恒为 #N/A。'],
  ['=HB.PACE(B4,C4,,F1)', '这类目标只判断是否达标，结果恒为 #N/A。'],
  ['=HB.PACE(B3,C3,D3)', '这类目标只判断是否达标，结果恒为 #N/A。'],
  ['=HB.MILESTONE(C5,,F1)', '这类目标只判断是否达标，结果恒为 #N/A。'],
  ['=HB.PROGRESS(B13:E13,C2)', '各年的数写法不一，普通公式不能逐格判断。'],
  ['=HB.PROGRESS({70,80,0},C3)', '各年的数写法不一，普通公式不能逐格判断。'],
  ['=HB.PROGRESS(B10:D11,C2)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=HB.PROGRESS(B3,C3,C9)', '有一格读不出来：“12,69”的小数点或千分位逗号位置不对。千分位应每三位一组，小数点用“.”，请核对原数后重填。'],
  ['=HB.PROGRESS(B3,C3,D2)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=HB.PROGRESS(B3,)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=HB.TOTAL(B10:E13)', '有一格读不出来：“TRUE”是逻辑值，不是数。请填写数值。'],
  ['=HB.FORECAST(B10:D10,2025)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=HB.ADDSUP(B10:D10,270)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=HB.SHARE(B10,B10:D10)', '参数的行列数不能对应，原公式的结果是错误值。'],
  ['=HB.NOTHING(B3)', 'HB.NOTHING 没有对应的普通公式，已写成当前值。'],
  ['=TEXTJOIN(",",TRUE,HB.VALUE(C2))', '公式里的 TEXTJOIN 是 Excel 2016 没有的函数。'],
])('%s can only become a value', (formula, reason) => {
  expect(nativeFormula(formula, context)).toEqual({ kind: 'value', reason });
});

test('a fault of ours is no reason to write a value', () => {
  expect(() => nativeFormula('=HB.VALUE(B3)', { cellsOf: () => { throw new Error('坏了'); } })).toThrow('坏了');
});

test('a formula longer than Excel takes becomes a value', () => {
  expect(nativeFormula(`=${Array.from({ length: 400 }, () => 'HB.PROGRESS(B3,C3)').join('+')}`, context)).toMatchObject({ kind: 'value' });
  expect(nativeFormula(`=${Array.from({ length: 100 }, () => 'HB.PROGRESS(B3,C3)').join('+')}`, context)).toMatchObject({ kind: 'formula' });
});
