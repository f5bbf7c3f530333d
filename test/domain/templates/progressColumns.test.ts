import { progressColumns } from '../../../src/domain/templates/progressColumns';
import { actual, all, base, formulas, plan, tableOf, target, year } from './ownTable';

describe('progressColumns', () => {
  test('one 完成数: the formulas of our own tables, from the table’s cells', () => {
    expect(formulas(tableOf([base, target, actual], [['basic-pension-participation-rate', [90.67, 95, 93]]]))).toEqual([
      ['完成率', '完成进度', '状态'],
      [
        '=IF(OR(COUNTA(F5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5,E5,1),"—"))',
        '=IF(OR(COUNTA(F5)=0,COUNTA(D5)=0,COUNTA(E5)=0),"",IFNA(HB.PROGRESS(F5,E5,D5,1),"—"))',
        '=IF(OR(COUNTA(F5)=0,COUNTA(D5)=0,COUNTA(E5)=0),"",HB.STATUS(F5,E5,D5,,2021,2025,1))',
      ],
    ]);
  });

  test('a base that is not filled in is no base; nothing waits for it', () => {
    const [, line] = formulas(tableOf([base, target, actual], [['basic-pension-participation-rate', ['', 95, 93]]]), ['progress']);
    expect(line).toEqual(['=IF(OR(COUNTA(F5)=0,COUNTA(E5)=0),"",IFNA(HB.PROGRESS(F5,E5,,1),"—"))']);
  });

  test('years: the last one filled in says until when', () => {
    const columns = [target, year(2021, 5), year(2022, 6), year(2023, 7)];
    const [, line] = formulas(tableOf([base, ...columns], [['unemployment-insurance-participants', [651, 680, 660, 662, '']]]), ['status']);
    expect(line).toEqual(['=IF(OR(COUNTA(F5:H5)=0,COUNTA(D5)=0,COUNTA(E5)=0),"",HB.STATUS(F5:H5,E5,D5,IF(COUNTA(H5)>0,2023,IF(COUNTA(G5)>0,2022,IF(COUNTA(F5)>0,2021,""))),2021,2025,1))']);
  });

  test('截至期 of the table comes before the years', () => {
    const table = tableOf([base, target, year(2021, 5), year(2022, 6)], [['unemployment-insurance-participants', [651, 680, 660, 662]]], { asOf: { row: 1, column: 3 } });
    expect(formulas(table, ['status'])[1]?.[0]).toContain('D5,IF($D$2="","",$D$2),2021,2025,1)');
  });

  test('a five-year total without its 〔〕 is told to be one, so that years are added up', () => {
    const columns = [base, target, year(2021, 5), year(2022, 6)];
    const rows = [['urban-new-employment', ['〔442〕', 350, 93.82, 91.9]], ['subsidised-vocational-training', ['—', '〔250〕', 80, 70]]] as const;
    const [, plain, marked] = formulas(tableOf(columns, rows), ['completionRate']);
    expect(plain).toEqual(['=IF(OR(COUNTA(F5:G5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5:G5,"〔"&E5&"〕",1),"—"))']);
    expect(marked).toEqual(['=IF(OR(COUNTA(F6:G6)=0,COUNTA(E6)=0),"",IFNA(HB.COMPLETION(F6:G6,E6,1),"—"))']);
  });

  test('a single year is no five-year total, unless it says so by 〔〕 or is the first year', () => {
    const of = (number: number): unknown => formulas(tableOf([base, target, year(number, 5)], [['urban-new-employment', ['〔442〕', '〔350〕', 93]]]), ['completionRate'])[1]?.[0];
    expect(of(2023)).toBe('=IF(AND(COUNTA(F5)>0,COUNTIF(F5,"*〔*")=0),"—",IF(OR(COUNTA(F5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5,E5,1),"—")))');
    expect(of(2021)).toBe('=IF(OR(COUNTA(F5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5,E5,1),"—"))');
  });

  test('a verdict instead of a share is —; group rows stay blank; several header rows are merged', () => {
    const table = tableOf([base, target, actual], [['', ['', '', '']], ['registered-urban-unemployment-rate', [3.35, '＜5', 2.9]]]);
    const built = progressColumns({ table: { ...table, area: { ...table.area, row: 2, rows: 4 } }, plan, which: ['completionRate'], headerRows: 2 });
    if ('lack' in built) throw new Error(built.lack);
    expect(built.layout.cells.map(row => [row[0]?.value, row[0]?.look])).toEqual([['完成率', 'header'], ['', 'header'], ['', 'empty'], ['—', 'computed']]);
    expect(built.layout).toMatchObject({ origin: { row: 2, column: 6 }, merges: [{ row: 2, column: 6, rows: 2, columns: 1 }], frame: { row: 2, column: 6, rows: 4, columns: 1 } });
  });

  test.each([
    ['noRows', tableOf([base, target, actual], [['', ['', '', '']]])],
    ['noTarget', tableOf([base, actual], [['basic-pension-participation-rate', [90.67, 93]]])],
    ['noActual', tableOf([base, target], [['basic-pension-participation-rate', [90.67, 95]]])],
    ['yearsApart', tableOf([base, target, year(2021, 5), year(2022, 7)], [['basic-pension-participation-rate', [90.67, 95, 91, '0.5个百分点', 92]]])],
    ['yearsApart', tableOf([base, target, year(2022, 5), year(2021, 6)], [['basic-pension-participation-rate', [90.67, 95, 92, 91]]])],
  ] as const)('%s is said, nothing is built', (lack, table) => {
    expect(progressColumns({ table, plan, which: all, headerRows: 1 })).toEqual({ lack });
  });

  test('a blank column between years does no harm', () => {
    const table = tableOf([base, target, year(2021, 5), year(2022, 7)], [['basic-pension-participation-rate', [90.67, 95, 91, '', 92]]]);
    expect(formulas(table, ['completionRate'])[1]?.[0]).toContain('HB.COMPLETION(F5:H5,E5,1)');
  });
});
