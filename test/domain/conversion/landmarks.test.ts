import { landmarksOf, rowsNow, withRows } from '../../../src/domain/conversion';
import type { CellValue } from '../../../src/domain/table';
import { sheetOf } from '../explanations/sheets';

const header: readonly CellValue[] = ['指标', '目标', '完成数', '完成率'];
const jobs: readonly CellValue[] = ['1．就业', '〔350〕', '〔270〕', 0.77];
const cover: readonly CellValue[] = ['2．参保率', 95, 93, 0.98];
const title: readonly CellValue[] = ['专栏', '', '截至期：', '2025年'];
const table = (...rows: readonly (readonly CellValue[])[]) => sheetOf('专栏2', [title, header, ...rows]);
const whole = table(jobs, cover);
/** 完成率 of the second row, with 截至期. */
const formula = '=HB.COMPLETION(C4,B4,$D$1)';
const marks = landmarksOf(whole, { row: 3, column: 3 }, formula);
const rewritten = (sheet: ReturnType<typeof table>, column = 3): string | undefined => {
  const rows = rowsNow(marks, sheet, column);
  return rows && withRows(formula, rows);
};

test('names the own row and those looked at by words, never by figures, and the column by its header', () => {
  expect(marks).toEqual({ rows: [[3, '2．参保率'], [0, '专栏']], headers: ['2025年', '完成率'] });
  expect(landmarksOf(sheetOf('表', [['〔350〕', '—', 3]]), { row: 0, column: 2 }, '=HB.TOTAL(A1:B1)')).toEqual({ rows: [[0, '']], headers: [] });
});

test('words that a formula gives name nothing: they will be other words once it is converted', () => {
  const values = [['状态', '已完成', 1]];
  expect(landmarksOf({ ...sheetOf('表', values), formulas: [['=A9', '已完成', 1]] }, { row: 0, column: 2 }, '').rows).toEqual([[0, '已完成']]);
});

test('as it was, and with other figures, it stands where it stood', () => {
  expect(rewritten(whole)).toBe(formula);
  expect(rewritten(table(jobs, ['2．参保率', 96, '', '']))).toBe(formula);
});

test('a row above moves it and its references down, $ too where that row moved; a row taken out moves them up', () => {
  expect(rewritten(table(jobs, ['', '', '', ''], cover))).toBe('=HB.COMPLETION(C5,B5,$D$1)');
  expect(rewritten(sheetOf('专栏2', [['', '', '', ''], title, header, jobs, cover]))).toBe('=HB.COMPLETION(C5,B5,$D$2)');
  expect(rewritten(table(cover))).toBe('=HB.COMPLETION(C3,B3,$D$1)');
  expect(rewritten(table(cover, jobs))).toBe('=HB.COMPLETION(C3,B3,$D$1)');
});

test.each<[string, ReturnType<typeof table>]>([
  ['the row has gone', table(jobs)], ['its name stands twice elsewhere', table(jobs, ['', '', '', ''], cover, cover)], ['a column came before it', sheetOf('专栏2', [title, header, jobs, cover].map(([name = '', ...rest]) => [name, '', ...rest]))],
])('%s: nobody can say where it is', (_what, sheet) => { expect(rewritten(sheet)).toBeUndefined(); });

test('of a range both ends are looked for; a row without a name holds only where nothing moved', () => {
  const total = '=HB.TOTAL(C3:C5)';
  const of = (sheet: ReturnType<typeof table>) => landmarksOf(sheet, { row: 4, column: 3 }, total);
  const named = table(jobs, cover, ['合计', '', '', 3]);
  expect(withRows(total, rowsNow(of(named), table(jobs, ['3．新增', '', '', ''], cover, ['合计', '', '', 3]), 3) ?? new Map())).toBe('=HB.TOTAL(C3:C6)');
  const unnamed = table(['', 1, 2, 3], cover, ['合计', '', '', 3]);
  expect(rowsNow(of(unnamed), unnamed, 3)).toEqual(new Map([[4, 4], [2, 2]]));
  expect(rowsNow(of(unnamed), table(['', '', '', ''], ['', 1, 2, 3], cover, ['合计', '', '', 3]), 3)).toBeUndefined();
});

test('another sheet, a function and a text with a number at the end are no cells of the sheet', () => {
  expect(withRows('=LOG10(C4)+\'别表\'!C4:D4+别表!C4&"C4"', new Map([[3, 8], [9, 1]]))).toBe('=LOG10(C9)+\'别表\'!C4:D4+别表!C4&"C4"');
});
