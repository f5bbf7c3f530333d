import { nativeFormula, type ConversionContext } from '../../../src/domain/conversion';
import { columnLetters } from '../../../src/domain/table/address';

const cells: Readonly<Record<string, string | number | boolean>> = {
  B3: 93, B10: 70, C10: 80, D10: 120, B11: '〔70〕', C11: '〔150〕', B14: '70万人', C14: '800000人', D14: '—', B15: '5%', C15: '6%', B16: 70, C16: 0, D16: 90, B17: 2021, C17: 2022, D17: 2023, B18: 2020, C18: 2022, D18: 2025,
  A20: 1, A21: 2, A22: 3, B19: '1∶4∶5', C19: '2∶3∶5', C20: '1∶4', B20: '期间累计', C21: '累计', B22: 100, C22: '100人', B23: 60, C23: 40, B24: 1900, C24: 2100, B25: 1899, C25: 1900, B27: 2100, C27: 2101, B26: '〔70〕万人', C26: '〔90〕人', F1: 2023, F2: '2030年', B30: 2, B31: -1, C31: 4, B40: 1, C40: 4, D40: 5, B42: '是', B43: 5, C43: '8', B44: 2021, C44: '2022',
};
const context: ConversionContext = { cellsOf: ({ row, column, rows, columns }) => Array.from({ length: rows }, (_r, down) => Array.from({ length: columns }, (_c, across) => cells[columnLetters(column + across) + String(row + down + 1)] ?? '')) };

const formulaOf = (formula: string): string => {
  const conversion = nativeFormula(formula, context);
  return conversion.kind === 'formula' ? conversion.formula : `值：${conversion.reason}`;
};

/** A text among the cells, which SUM would skip in silence, makes the whole #N/A. */
const numbersIn = (range: string): string => `COUNT(${range})+COUNTBLANK(${range})+COUNTIF(${range},"—")=ROWS(${range})*COLUMNS(${range})`;
/** 0 is a year to come, and one point is no line. */
const line = (range: string, ...more: readonly string[]): string => ['=IF(AND(' + numbersIn(range), `COUNT(${range})>1`, `COUNTIF(${range},0)=0`, ...more].join(',');
/** The years not yet over, times the middle of what the line says for them. */
const rest = (range: string, last: string, end: number, years: string): string => `SUM(${range})+(${end}-${last})*FORECAST((${last}+${end + 1})/2,${range},${years})`;
/** Part k of 1∶4∶5 in a cell. */
const part = (cell: string, at: number): string => `VALUE(TRIM(MID(SUBSTITUTE(${cell},"∶",REPT(" ",99)),${at * 99 - 98},99)))`;
const parts = (cell: string): string => `(${[1, 2, 3].map(at => part(cell, at)).join('+')})`;
const threeParts = (cell: string): string => `LEN(${cell})-LEN(SUBSTITUTE(${cell},"∶",""))=2`;
const half = (range: string): string => `ISNUMBER(${range})*0.5*10^-((LEN(${range})-FIND(".",${range}&"."))*(FIND(".",${range}&".")<=LEN(${range})))`;

/** 预测: the line through the years given, or through 2021 onwards, read at the end of the period. */
test.each([
  ['=HB.FORECAST(B10:D10)', `${line('B10:D10')}),FORECAST(2025,B10:D10,{2021,2022,2023}),NA())`],
  ['=HB.FORECAST(B10:F10)', `${line('B10:F10')}),FORECAST(2025,B10:F10,{2021,2022,2023,2024,2025}),NA())`],
  ['=HB.FORECAST(A20:A22)', `${line('A20:A22')}),FORECAST(2025,A20:A22,{2021;2022;2023}),NA())`],
  ['=HB.FORECAST(B10:D10,B18:D18)', `${line('B10:D10')}),FORECAST(2025,B10:D10,B18:D18),NA())`],
  ['=HB.FORECAST(B10:C10,B24:C24)', `${line('B10:C10')}),FORECAST(2025,B10:C10,B24:C24),NA())`],
  ['=HB.FORECAST(B10:D10,{2021,2022,2023},2030)', `${line('B10:D10')}),FORECAST(2030,B10:D10,{2021,2022,2023}),NA())`],
  ['=HB.FORECAST(B10:D10,,F1)', `${line('B10:D10', 'F1=2023')}),FORECAST(2023,B10:D10,{2021,2022,2023}),NA())`],
  ['=HB.FORECAST(B10:D10,,F2," 数值 ")', `${line('B10:D10', 'F2="2030年"')}),FORECAST(2030,B10:D10,{2021,2022,2023}),NA())`],
  ['=HB.FORECAST(B10:D10,,,"累计")', `${line('B10:D10', 'MATCH(9E+307,B10:D10)=COUNT(B10:D10)', '(2020+COUNT(B10:D10))<=2025')}),${rest('B10:D10', '(2020+COUNT(B10:D10))', 2025, '{2021,2022,2023}')},NA())`],
  ['=HB.FORECAST(B10:E10,,,C21)', `${line('B10:E10', 'C21="累计"', 'MATCH(9E+307,B10:E10)=COUNT(B10:E10)', '(2020+COUNT(B10:E10))<=2025')}),${rest('B10:E10', '(2020+COUNT(B10:E10))', 2025, '{2021,2022,2023,2024}')},NA())`],
  ['=HB.FORECAST(C10:D10,C17:D17,2024,"规划期累计")', `${line('C10:D10', 'MATCH(9E+307,C10:D10)=COUNT(C10:D10)', 'INDEX(C17:D17,COUNT(C10:D10))<=2024')}),${rest('C10:D10', 'INDEX(C17:D17,COUNT(C10:D10))', 2024, 'C17:D17')},NA())`],
])('%s', (formula, expected) => { expect(formulaOf(formula)).toBe(expected); });

const shape = '值：参数的行列数不能对应，原公式的结果是错误值。';
const mixed = '值：各年的数写法不一，普通公式不能逐格判断。';

test.each([
  // A block, years of another shape or number, years that are none.
  ['=HB.FORECAST(A20:B22)', shape], ['=HB.FORECAST(70)', shape], ['=HB.FORECAST(B10:D10,B17:C17)', shape], ['=HB.FORECAST(B10:D10,A20:A22)', shape], ['=HB.FORECAST(B10:D10,B10:D10)', shape], ['=HB.FORECAST(B10:D10,YEAR(A1:C1))', shape],
  ['=HB.FORECAST(B10:C10,B25:C25)', shape], ['=HB.FORECAST(B10:C10,B27:C27)', shape], ['=HB.FORECAST(B10:C10,B44:C44)', shape],
  // 0 or 〔〕 among the years; a gap, or a year left out, where the rest has to be added.
  ['=HB.FORECAST(B16:D16)', mixed], ['=HB.FORECAST(B11:C11)', mixed], ['=HB.FORECAST(B14:D14)', mixed], ['=HB.FORECAST(B10:D10,B18:D18,,"累计")', mixed], ['=HB.FORECAST(A10:D10,,,"累计")', mixed],
  ['=HB.FORECAST(B10:D10,,,"什么")', '值：“什么”的写法不能由普通公式读出。'], ['=HB.FORECAST(B10:D10,,,B20)', '值：“期间累计”的写法不能由普通公式读出。'],
  ['=HB.FORECAST(B10:D10,,"上")', '值：有一格读不出来：“上”看不出是哪一天。请写年份 2023、年月 202306 或“2023年6月”、日期 20230630。'],
  // 合计 of percentages, of 〔〕 in several units, of one 〔〕, of a constant, of 〔〕 beside plain figures.
  ['=HB.TOTAL(B15:C15)', mixed], ['=HB.TOTAL(B26:C26)', mixed], ['=HB.TOTAL(B11)', mixed], ['=HB.TOTAL(5)', mixed], ['=HB.TOTAL(B10:B11)', mixed],
])('%s stays a value', (formula, reason) => { expect(formulaOf(formula)).toBe(reason); });

test.each([
  ['=HB.TOTAL(B14:D14)', '=IF(AND(RIGHT(B14,2)="万人",RIGHT(C14,1)="人",D14="—"),ROUND(VALUE(SUBSTITUTE(B14,"万人",""))+(VALUE(SUBSTITUTE(C14,"人",""))/10000),9),NA())'],
  ['=HB.TOTAL(C14:E14)', '=IF(AND(RIGHT(C14,1)="人",D14="—",E14=""),ROUND(VALUE(SUBSTITUTE(C14,"人","")),9),NA())'],
  ['=HB.TOTAL(B10:D10)', `=IF(AND(${numbersIn('B10:D10')},COUNT(B10:D10)>0),ROUND(SUM(B10:D10),9),NA())`],
])('%s in the first unit there is', (formula, expected) => { expect(formulaOf(formula)).toBe(expected); });

/** 结构: shares of parts that stand in one cell or in a row of cells. */
test.each([
  ['=HB.SHARE(B19,2)', `=IF(${threeParts('B19')},${part('B19', 2)}/${parts('B19')},NA())`],
  ['=HB.SHARE(B19,B30)', `=IF(AND(ISNUMBER(B30),${threeParts('B19')},B30>=1,B30<=3,INT(B30)=B30),CHOOSE(B30,${[1, 2, 3].map(at => part('B19', at)).join(',')})/${parts('B19')},NA())`],
  ['=HB.SHARE(B40:D40,1)', `=IF(AND(${numbersIn('B40:D40')},MIN(B40:D40)>=0),N(B40)/SUM(B40:D40),NA())`],
  ['=HB.SHARE(B40:D40,SUM(B40))', `=IF(AND(ISNUMBER(SUM(B40)),${numbersIn('B40:D40')},MIN(B40:D40)>=0,SUM(B40)>=1,SUM(B40)<=3,INT(SUM(B40))=SUM(B40)),CHOOSE(SUM(B40),N(B40),N(C40),N(D40))/SUM(B40:D40),NA())`],
  ['=HB.SHARE("1∶4∶5",3)', '=5/(1+4+5)'], ['=HB.SHARE({1,0,5},2)', '=0/(1+0+5)'],
  ['=HB.STRUCTUREGAP(C19,B19)', `=IF(AND(${threeParts('C19')},${threeParts('B19')}),(${[1, 2, 3].map(at => `ABS(${part('C19', at)}/${parts('C19')}-${part('B19', at)}/${parts('B19')})`).join('+')})/2,NA())`],
  ['=HB.STRUCTUREGAP(B40:D40,{1,4,5})', `=IF(AND(${numbersIn('B40:D40')},MIN(B40:D40)>=0),(ABS(N(B40)/SUM(B40:D40)-1/(1+4+5))+ABS(N(C40)/SUM(B40:D40)-4/(1+4+5))+ABS(N(D40)/SUM(B40:D40)-5/(1+4+5)))/2,NA())`],
  ['=HB.ADDSUP(B22,B23:C23)', `=IF(AND(ISNUMBER(B22),COUNT(B23:C23)>0,${numbersIn('B23:C23')}),ABS(ROUND(B22-SUM(B23:C23),9))<=ROUND(SUMPRODUCT(${half('B23:C23')})+${half('B22')},9),NA())`],
])('%s', (formula, expected) => { expect(formulaOf(formula)).toBe(expected); });

test.each([
  ['=HB.SHARE(B19,4)', shape], ['=HB.SHARE(B19,0)', shape], ['=HB.SHARE(B3,1)', shape], ['=HB.SHARE(,1)', shape], ['=HB.SHARE(SUM(B3),1)', shape], ['=HB.SHARE(B31:C31,1)', shape], ['=HB.SHARE(B19,"1∶2")', shape], ['=HB.SHARE({1,"甲"},1)', shape],
  ['=HB.STRUCTUREGAP(B19,C20)', shape], ['=HB.SHARE(B50:N50,1)', '值：比例的项数超过普通公式能逐项写出的数目。'], ['=HB.SHARE(B40:D40,)', '值：HB.SHARE 的结果占多个单元格，旧版 Excel 没有这样的公式，已写成当前值。'],
  ['=HB.ADDSUP(100,B23:C23)', shape], ['=HB.ADDSUP(B22,100)', shape], ['=HB.ADDSUP(B23:C23,B23:C23)', shape], ['=HB.ADDSUP(C22,B23:C23)', mixed], ['=HB.ADDSUP(B22,B43:C43)', mixed],
])('%s stays a value', (formula, reason) => { expect(formulaOf(formula)).toBe(reason); });

test('twelve parts are still written one by one', () => { expect(formulaOf('=HB.SHARE(B50:M50,12)')).toBe(`=IF(AND(${numbersIn('B50:M50')},MIN(B50:M50)>=0),N(M50)/SUM(B50:M50),NA())`); });
