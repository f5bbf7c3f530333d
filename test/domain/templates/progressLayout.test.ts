import { progressColumns } from '../../../src/domain/templates/progressColumns';
import { actual, all, base, formulas, plan, tableOf, target, year } from './ownTable';

const participation = 'basic-pension-participation-rate';
const insured = 'unemployment-insurance-participants';

describe('the columns beside a table', () => {
  test('stand right of it, as high as it is, with its header rows and the widths of our own tables', () => {
    const table = tableOf([base, target, actual], [['', ['', '', '']], [participation, [90.67, 95, 93]], [insured, [651, 680, 660]]]);
    expect(progressColumns({ table, plan, which: ['status', 'completionRate'], headerRows: 2 })).toStrictEqual({
      layout: {
        plan: 'hubei-14th', panel: 'panel-2', template: 'adopted', variant: 'own', sheetName: '表', origin: { row: 3, column: 6 },
        cells: [
          [{ value: '完成率', look: 'header' }, { value: '状态', look: 'header' }],
          [{ value: '', look: 'header' }, { value: '', look: 'header' }],
          [{ value: '=IF(OR(COUNTA(F6)=0,COUNTA(E6)=0),"",IFNA(HB.COMPLETION(F6,E6,1),"—"))', look: 'computed', numberFormat: '0.0%' }, { value: '=IF(OR(COUNTA(F6)=0,COUNTA(D6)=0,COUNTA(E6)=0),"",HB.STATUS(F6,E6,D6,,2021,2025,1))', look: 'computed' }],
          [{ value: '=IF(OR(COUNTA(F7)=0,COUNTA(E7)=0),"",IFNA(HB.COMPLETION(F7,E7,1),"—"))', look: 'computed', numberFormat: '0.0%' }, { value: '=IF(OR(COUNTA(F7)=0,COUNTA(D7)=0,COUNTA(E7)=0),"",HB.STATUS(F7,E7,D7,,2021,2025,1))', look: 'computed' }],
        ],
        columnWidths: [10, 18], rowHeights: [0, 0, 0, 0], merges: [{ row: 3, column: 6, rows: 2, columns: 1 }, { row: 3, column: 7, rows: 2, columns: 1 }],
        prompts: [], frame: { row: 3, column: 6, rows: 4, columns: 2 }, headerRows: { first: 3, count: 2 }, print: { orientation: 'portrait' },
      },
    });
  });

  test.each([[0, 1], [1, 1], [2, 1], [5, 1]])('a header said to have %d rows never reaches the first indicator', (headerRows, expected) => {
    const built = progressColumns({ table: tableOf([base, target, actual], [[participation, [90.67, 95, 93]], [insured, [651, 680, 660]]]), plan, which: all, headerRows });
    expect(built).toMatchObject({ layout: { headerRows: { first: 3, count: expected }, merges: [], columnWidths: [10, 10, 18] } });
  });
});

describe('what the formulas point to', () => {
  test('years are read in the order of the sheet, whatever the order they were found in', () => {
    const table = tableOf([base, target, year(2022, 6), year(2021, 5)], [[insured, [651, 680, 662, 660]]]);
    expect(formulas(table, ['completionRate', 'status'])[1]).toEqual([
      '=IF(OR(COUNTA(F5:G5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5:G5,E5,1),"—"))',
      '=IF(OR(COUNTA(F5:G5)=0,COUNTA(D5)=0,COUNTA(E5)=0),"",HB.STATUS(F5:G5,E5,D5,IF(COUNTA(G5)>0,2022,IF(COUNTA(F5)>0,2021,"")),2021,2025,1))',
    ]);
  });

  test('a table without a base has none to wait for', () => {
    const [, line] = formulas(tableOf([target, { ...actual, column: 27 }], [[participation, [95, 93]]]), ['progress', 'status']);
    expect(line).toEqual(['=IF(OR(COUNTA(AB5)=0,COUNTA(E5)=0),"",IFNA(HB.PROGRESS(AB5,E5,,1),"—"))', '=IF(OR(COUNTA(AB5)=0,COUNTA(E5)=0),"",HB.STATUS(AB5,E5,,,2021,2025,1))']);
  });

  test('of two columns of 完成数 the first counts, and years before either', () => {
    const second = { ...actual, column: 6 };
    expect(formulas(tableOf([base, target, actual, second], [[participation, [90.67, 95, 93, 94]]]), ['completionRate'])[1]).toEqual(['=IF(OR(COUNTA(F5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5,E5,1),"—"))']);
    expect(formulas(tableOf([base, target, actual, year(2021, 6)], [[participation, [90.67, 95, 93, 94]]]), ['completionRate'])[1]).toEqual(['=IF(OR(COUNTA(G5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(G5,E5,1),"—"))']);
  });

  test('one year says until when by itself', () => {
    expect(formulas(tableOf([base, target, year(2023, 5)], [[participation, [90.67, 95, 93]]]), ['status'])[1]).toEqual(['=IF(OR(COUNTA(F5)=0,COUNTA(D5)=0,COUNTA(E5)=0),"",HB.STATUS(F5,E5,D5,2023,2021,2025,1))']);
  });

  test('截至期 of the table is asked whether it is filled in', () => {
    const table = tableOf([base, target, actual], [[participation, [90.67, 95, 93]]], { asOf: { row: 1, column: 27 } });
    expect(formulas(table, ['status'])[1]).toEqual(['=IF(OR(COUNTA(F5)=0,COUNTA(D5)=0,COUNTA(E5)=0),"",HB.STATUS(F5,E5,D5,IF($AB$2="","",$AB$2),2021,2025,1))']);
  });
});

describe('a five-year total', () => {
  const jobs = 'urban-new-employment';
  test('in one 完成数 without a year is as the table says', () => {
    expect(formulas(tableOf([base, target, actual], [[jobs, ['〔442〕', '〔350〕', '〔93〕']]]), ['completionRate'])[1]).toEqual(['=IF(OR(COUNTA(F5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5,E5,1),"—"))']);
  });
  test('in years that leave one out is no total, unless its figures say so', () => {
    const rateOf = (...years: readonly number[]): unknown => formulas(tableOf([base, target, ...years.map((number, at) => year(number, 5 + at))], [[jobs, ['〔442〕', '〔350〕', ...years.map(() => 90)]]]), ['completionRate'])[1]?.[0];
    const whole = '=IF(OR(COUNTA(F5:G5)=0,COUNTA(E5)=0),"",IFNA(HB.COMPLETION(F5:G5,E5,1),"—"))';
    expect([rateOf(2021, 2022), rateOf(2021, 2023), rateOf(2022, 2023)]).toEqual([whole, ...[1, 2].map(() => `=IF(AND(COUNTA(F5:G5)>0,COUNTIF(F5:G5,"*〔*")=0),"—",${whole.slice(1)})`)]);
  });
  test('with a verdict only keeps its — where a single year is no total', () => {
    const bound = { ...plan, panels: plan.panels.map(panel => ({ ...panel, indicators: panel.indicators.map(one => (one.id === jobs ? { ...one, direction: 'lowerIsBetter' as const, hold: true } : one)) })) };
    const built = progressColumns({ table: tableOf([base, target, year(2023, 5)], [[jobs, ['〔442〕', '〔350〕', 93]]]), plan: bound, which: ['completionRate', 'status'], headerRows: 1 });
    expect(built).toMatchObject({ layout: { cells: [[{}, {}], [{ value: '—' }, { value: '=IF(AND(COUNTA(F5)>0,COUNTIF(F5,"*〔*")=0),"—",IF(OR(COUNTA(F5)=0,COUNTA(D5)=0,COUNTA(E5)=0),"",HB.STATUS(F5,E5,D5,2023,2021,2025,-1)))' }]] } });
  });
});

test.each([
  ['the same year twice', [year(2021, 5), year(2021, 6)], [[participation, [90.67, 95, 91, 92]]]],
  ['figures between the years in some row only', [year(2021, 5), year(2022, 7)], [[participation, [90.67, 95, 91, '', 92]], [insured, [651, 680, 660, '↑', 662]]]],
  ['figures right before the later year', [year(2021, 5), year(2022, 8)], [[participation, [90.67, 95, 91, '', 0.5, 92]]]],
] as const)('%s: the years cannot be read as one row', (_name, years, rows) => {
  expect(progressColumns({ table: tableOf([base, target, ...years], rows), plan, which: all, headerRows: 1 })).toEqual({ lack: 'yearsApart' });
});
