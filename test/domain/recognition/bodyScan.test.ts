import { isFigureColumn, roughEnd, scanBody, type Body } from '../../../src/domain/recognition/bodyScan';
import type { FoundColumn, FoundColumnRole } from '../../../src/domain/recognition';
import type { HeaderBand } from '../../../src/domain/recognition/headerBand';
import { finished } from '../../../src/domain/recognition/steps';
import { viewSheet, type SheetView } from '../../../src/domain/recognition/sheetView';
import type { Area, CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

type Row = readonly CellValue[];
const columnsOf = (...written: readonly (readonly [role: FoundColumnRole, ...headers: string[]])[]): FoundColumn[] => written.map(([role, ...headers], column) => ({ role, column, headers, isHidden: false, key: '', reason: '', isSure: true }));
const columns = columnsOf(['number', '序号'], ['name', '指标'], ['unit', '单位'], ['base', '2020年'], ['target', '2025年目标']);
const header = ['序号', '指标', '单位', '2020年', '2025年目标'];
const band: HeaderBand = { top: 0, bottom: 0, nameColumn: 1, nameColumns: 1, isNamed: true };
const sheet = (rows: readonly Row[], merges: readonly Area[] = []): SheetView => viewSheet(typedSheet([header, ...rows], merges));
const scan = (rows: readonly Row[], merges: readonly Area[] = [], of: readonly FoundColumn[] = columns): Body => finished(scanBody(sheet(rows, merges), band, of, rows.length + 1));
/** The rows of the table by their places below the header, h for a header repeated; then the last row that surely is one, and the notes. */
const read = (...rows: readonly Row[]): string => said(scan(rows));
const said = ({ rows: found, last, notes }: Body): string => [`${found.map(({ row, isHeader }) => `${row}${isHeader ? 'h' : ''}`).join(' ')} → ${last}`, ...notes].join(' | ');
const jobs: Row = [1, '就业', '万人', 10, 12];
const cover: Row = [2, '参保', '万人', 20, 22];
const blank: Row = [''];
const blanks = (count: number): Row[] => Array.from({ length: count }, () => blank);

test('rows say what stands in them', () => {
  expect(scan([jobs, ['', '二、社保'], ['', '　参保 ', '', '', ' '], ['', '', '', 5]]).rows).toEqual([
    { row: 1, isHeader: false, hasFigures: true, firstText: '1', nameText: '就业', isWide: false, unitBetween: '' },
    { row: 2, isHeader: false, hasFigures: false, firstText: '二、社保', nameText: '二、社保', isWide: false, unitBetween: '' },
    { row: 3, isHeader: false, hasFigures: false, firstText: '参保', nameText: '参保', isWide: false, unitBetween: '' },
    { row: 4, isHeader: false, hasFigures: true, firstText: '5', nameText: '', isWide: false, unitBetween: '' },
  ]);
});

test('a text merged over the figures is wide, one merged over the unit is not', () => {
  const wide = (row: Row, merge: Area): unknown => scan([jobs, row, cover], [merge]).rows.map(({ isWide }) => isWide);
  expect(wide(['', '二、社保'], { row: 2, column: 1, rows: 1, columns: 4 })).toEqual([false, true, false]);
  expect(wide(['', '二、社保'], { row: 2, column: 1, rows: 1, columns: 3 })).toEqual([false, true, false]);
  expect(wide(['', '二、社保'], { row: 2, column: 1, rows: 1, columns: 2 })).toEqual([false, false, false]);
  expect(wide(['二、社保'], { row: 2, column: 0, rows: 1, columns: 5 })).toEqual([false, true, false]);
});

test('what stands left or right of the table is not its, nor is the rest of a merged cell', () => {
  const right = columns.map(column => ({ ...column, column: column.column + 1 }));
  const { rows } = scan([['说明', 1, '就业', '万人', 10, 12, '好'], ['说明', 2, '', '个', 5, 6, '好'], ['说明', '', '', '', '', '', '好'], ['', '', '社保']], [{ row: 1, column: 2, rows: 2, columns: 1 }], right);
  expect(rows.map(({ row, firstText, nameText }) => [row, firstText, nameText])).toEqual([[1, '1', '就业'], [2, '2', '']]);
});

test('the rows end before the next header, and so do the notes', () => {
  const until = (end: number, ...rows: readonly Row[]): string => said(finished(scanBody(sheet(rows), band, columns, end)));
  expect([until(2, jobs, cover), until(3, jobs, ['注：含退休。'], ['2.指设区市。']), until(1, jobs)]).toEqual(['1 → 1', '1 → 1 | 注：含退休。', ' → 0']);
});

test('a step a row says how far it is', () => { expect([...scanBody(sheet([jobs, cover, jobs]), band, columns, 4)]).toEqual([0.25, 0.5, 0.75]); });

test('after a gap the attribute shows a row where no column holds units, and words alone do not', () => {
  const after = (last: Row, role: FoundColumnRole): string => said(scan([jobs, blank, last], [], columnsOf(['number', '序号'], ['name', '指标'], [role, ''], ['target', '2025年目标'])));
  expect([after(['', '参保', '约束性'], 'attribute'), after(['', '参保'], 'attribute'), after(['', '参保', '甲'], 'group'), after(['', '参保', '', 5], 'group')]).toEqual(['1 3 → 3', '1 → 1', '1 → 1', '1 3 → 3']);
});

test.each<[string, Row[], string]>([
  ['every row of figures', [jobs, cover], '1 2 → 2'],
  ['no row', [], ' → 0'],
  ['headings between, and one at the end that has nothing below', [['', '一、就业'], jobs, ['', '二、社保']], '1 2 3 → 2'],
  ['an indicator that waits for figures, by its unit', [jobs, ['', '参保', '万人']], '1 2 → 2'],
  ['an indicator that waits for figures, by the unit in its name', [jobs, ['', '参保（万人）']], '1 2 → 2'],
  ['an indicator that waits for figures, by its number', [jobs, ['', '2．参保']], '1 2 → 2'],
  ['a sentence with a number is none', [jobs, ['', '2．含退休人员。']], '1 2 → 1'],
  ['a name of more than thirty characters is none', [jobs, ['', `2．${'参'.repeat(31)}`]], '1 2 → 1'],
  ['a name of thirty characters is one', [jobs, ['', `2．${'参'.repeat(30)}`]], '1 2 → 2'],
  ['the rest of a name in the last row', [['', '劳动人事争议仲裁结', '', 1, 2], ['', '案率']], '1 2 → 2'],
  ['a measure of twelve characters in the last row', [jobs, ['', `${'参'.repeat(11)}率`]], '1 2 → 2'],
  ['a measure below a heading is no rest', [jobs, ['', '社会保障'], ['', '参保率']], '1 2 3 → 1'],
  ['a measure below 续表 is no rest', [jobs, ['续表'], ['', '参保率']], '1 3 → 1'],
  ['a lone bracket in the last row', [jobs, ['', '（户籍人口）']], '1 2 → 2'],
  ['a measure with a number beside it is no rest', [jobs, ['附', '案率']], '1 2 → 1'],
  ['words that are no measure are no rest', [jobs, ['', '就业创业']], '1 2 → 1'],
  ['a measure of more than twelve characters is no rest', [jobs, ['', `${'参'.repeat(12)}率`]], '1 2 → 1'],
  ['a blank row between groups', [jobs, blank, cover], '1 3 → 3'],
  ['twelve blank rows between groups', [jobs, ...blanks(12), cover], '1 14 → 14'],
  ['nothing after thirteen blank rows', [jobs, ...blanks(13), cover], '1 → 1'],
  ['after a gap a row with its unit alone', [jobs, blank, ['', '参保', '万人']], '1 3 → 3'],
  ['after a gap a heading', [jobs, blank, ['', '二、社保'], cover], '1 3 4 → 4'],
  ['after a gap a line of words before a row', [jobs, blank, ['', '社保'], cover], '1 3 4 → 4'],
  ['after a gap no words alone', [jobs, blank, ['', '社保'], ['', '养老']], '1 → 1'],
  ['after a gap no figures without a name', [jobs, blank, ['', '', '', 5, 6]], '1 → 1'],
  ['after a gap no words in the columns of figures', [jobs, blank, ['', '就业', '', '好', '']], '1 → 1'],
  ['after a gap no name of more than ninety characters', [jobs, blank, ['', '参'.repeat(91), '', 5, 6]], '1 → 1'],
  ['after a gap a name of ninety characters', [jobs, blank, ['', '参'.repeat(90), '', 5, 6]], '1 3 → 3'],
  ['after a gap no words over another header', [jobs, blank, ['', '另一张表'], ['序号', '指标', '单位', '2026年', '2030年目标'], cover], '1 → 1'],
])('the table holds %s', (_, rows, expected) => { expect(read(...rows)).toBe(expected); });

describe('a header again', () => {
  test.each<[string, Row[], string]>([
    ['with the same words belongs to the table', [jobs, header, cover], '1 2h 3 → 3'],
    ['with the same words after blank rows too', [jobs, ...blanks(5), header, cover], '1 7h 8 → 8'],
    ['with a part of the words', [jobs, ['', '指标', '', '2020年', ''], cover], '1 2h 3 → 3'],
    ['after a heading', [jobs, ['', '二、社保'], header, cover], '1 2 3h 4 → 4'],
    ['after words that are no heading begins another table', [jobs, ['', '社保情况'], header, cover], '1 2 → 1'],
    ['with 甲 and 1, 2 numbers the columns', [['', '甲', '乙', 1, 2], jobs], '1h 2 → 2'],
    ['with 甲, 乙, 丙 and numbers of three digits numbers the columns', [['甲', '乙', '丙', 100, 101], jobs], '1h 2 → 2'],
    ['with 栏次 in the place of a name numbers the columns', [['', '栏次', '', 1, 2], jobs], '1h 2 → 2'],
    ['with 甲 beside a name is a row', [['甲', '就业', '万人', 1, 2], cover], '1 2 → 2'],
    ['with 甲, 乙 and figures of four digits is a row', [['甲', '乙', '', 1000, 2], cover], '1 2 → 2'],
    ['with 甲 beside long cells is a row', [['', '甲', '万人次', 1000, 2], jobs], '1 2 → 2'],
    ['three times in a row is a page break, four times none', [jobs, header, header, header, header, cover], '1 2h 3h 4h → 1'],
    ['with a row between each belongs to the table, however often', [jobs, header, cover, header, cover, header, cover, header, cover], '1 2h 3 4h 5 6h 7 8h 9 → 9'],
    ['three times in a row before a row', [jobs, header, header, header, cover], '1 2h 3h 4h 5 → 5'],
    ['of names and units alone belongs to the table', [jobs, ['', '指标', '单位'], cover], '1 2h 3 → 3'],
    ['of years alone belongs to the table', [jobs, ['', '', '', '2020年', '2025年目标'], cover], '1 2h 3 → 3'],
    ['of numbers and units alone is none', [jobs, ['序号', '', '单位'], cover], '1 2 3 → 3'],
    ['with one other goal and 指标 ends the table', [jobs, ['', '指标', '', '2030年目标'], cover], '1 → 1'],
    ['with one other goal and 任务 ends the table', [jobs, ['', '任务', '', '2030年目标'], cover], '1 → 1'],
    ['with one other goal and 序号 ends the table', [jobs, ['序号', '', '', '2030年目标'], cover], '1 → 1'],
    ['with one other goal and 口径 is none', [jobs, ['', '口径', '', '2030年目标'], cover], '1 2 3 → 3'],
    ['with one other year and no name is none', [jobs, ['', '', '指标值', '2030年'], cover], '1 2 3 → 3'],
    ['with a year and a goal and no name ends the table', [jobs, ['', '', '', '2030年', '目标'], cover], '1 → 1'],
    ['with goals, but no year and no name, is none', [jobs, ['', '', '', '目标', '完成数'], cover], '1 2 3 → 3'],
    ['is no row of years in words', [jobs, ['', '通车', '', '2023年', '2025年'], cover], '1 2 3 → 3'],
    ['is no row of years as figures', [jobs, ['', '项目', '', 2025, 2030], cover], '1 2 3 → 3'],
    ['is no row of years beside a unit', [jobs, ['', '', '万人', 2025, 2030], cover], '1 2 3 → 3'],
    ['is no row of words', [jobs, ['', '项目', '', '完善', '优化'], cover], '1 2 3 → 3'],
    ['is no row with a year in words and a figure', [jobs, ['', '项目', '', '2023年', 3], cover], '1 2 3 → 3'],
    ['with other years and its names ends the table', [jobs, ['序号', '指标', '单位', '2026年', '2030年目标'], cover], '1 → 1'],
    ['with other years and row numbers ends the table', [jobs, ['序号', '', '', '2026年', '2030年目标'], cover], '1 → 1'],
    ['of one cell is none', [jobs, ['', '指标'], cover], '1 2 3 → 3'],
    ['beside a cell of words is none', [jobs, ['', '2026年', '', '2026年', 3], cover], '1 2 3 → 3'],
  ])('%s', (_, rows, expected) => { expect(read(...rows)).toBe(expected); });

  test('of two lines comes again with one of them', () => {
    const twoLines = columnsOf(['name', '主要指标', '指标'], ['target', '“十四五”目标', '2025年']);
    expect(said(scan([['就业', 1], ['指标', '2025年'], ['参保', 2]], [], twoLines))).toBe('1 2h 3 → 3');
  });

  test('other years without a name end the table, and where they begin is told', () => {
    const told = (...rows: Row[]): unknown => { const { rows: found, otherYears } = scan(rows); return [found.map(({ row }) => row), otherYears]; };
    expect(told(jobs, ['', '', '', '2025年', '2030年'], cover)).toEqual([[1], 2]);
    expect(told(jobs, ['', '', '', 2025, 2030], cover)).toEqual([[1], 2]);
    expect(told(jobs, ['', '', '', '2025年', '2030年'], blank, blank, cover)).toEqual([[1], 2]);
    // Nothing below them, or words alone: then nothing was left unread.
    expect(told(jobs, ['', '', '', '2025年', '2030年'])).toEqual([[1], undefined]);
    expect(told(jobs, ['', '', '', '2025年', '2030年'], ['', '说明'])).toEqual([[1], undefined]);
    expect(told(jobs, ['', '', '', '2025年', '2030年'], ...blanks(12), cover)).toEqual([[1], undefined]);
    expect(told(jobs, ['序号', '指标', '单位', '2026年', '2030年目标'], cover)).toEqual([[1], undefined]);
    expect(told(jobs, ['', '', '', 5], cover)).toEqual([[1, 2, 3], undefined]);
    // Figures that happen to be years, and beside a name, are figures.
    expect(told(jobs, ['', '', '', 2025, 12], cover)).toEqual([[1, 2, 3], undefined]);
    expect(told(jobs, ['', '参保', '', 2025, 2030], cover)).toEqual([[1, 2, 3], undefined]);
  });
});

describe('lines between the rows', () => {
  test('of a unit are no rows, and their unit is that of the rows below', () => {
    const units = (...rows: Row[]): unknown => scan(rows).rows.map(({ row, unitBetween }) => [row, unitBetween]);
    expect(units(jobs, ['', '单位：亿元'], cover, ['', '', '', '', '计量单位：个'], cover)).toEqual([[1, ''], [3, '亿元'], [5, '个']]);
    expect(units(jobs, ['（单位：亿元）'], cover, cover)).toEqual([[1, ''], [3, '亿元'], [4, '亿元']]);
    expect(units(['单位：亿元', '参保', '', 20, 22])).toEqual([[1, '']]);
  });

  test.each<[string, Row]>([['续表', ['续表']], ['表1（续表）', ['', '表1（续表）']], ['表号', ['表号：甲1']], ['第2页', ['第2页']]])('%s is no row', (_, line) => {
    expect(read(jobs, line, cover)).toBe('1 3 → 3');
  });

  test('续表 beside a name is a row', () => { expect(read(jobs, ['续表', '参保'], cover)).toBe('1 2 3 → 3'); });
});

describe('notes', () => {
  test.each<[string, Row[], string]>([
    ['end the table and are kept', [jobs, ['注：1.含退休。'], ['2.指设区市。']], '1 → 1 | 注：1.含退休。 | 2.指设区市。'],
    ['after blank rows too', [jobs, ...blanks(3), ['', '备注：含退休。']], '1 → 1 | 备注：含退休。'],
    ['end at a blank row', [jobs, ['注：含退休。'], blank, ['其他'] ], '1 → 1 | 注：含退休。'],
    ['end at figures', [jobs, ['注：含退休。'], ['', '另一项', '', 1, 2]], '1 → 1 | 注：含退休。'],
    ['end at a signature', [jobs, ['注：含退休。'], ['填表人：'], ['以上']], '1 → 1 | 注：含退休。'],
    ['after a signature are kept', [jobs, ['填表人：'], ['注：含退休。']], '1 → 1 | 注：含退休。'],
    ['after a signature in a column of figures are kept', [jobs, ['填表人：', '', '', '审核人：'], ['注：含退休。']], '1 → 1 | 注：含退休。'],
    ['are no words that do not say so', [jobs, blank, ['含退休。'], ['注：含退休。']], '1 → 1'],
    ['beside figures are a row', [jobs, ['', '说明', '', 1, 2]], '1 2 → 2'],
    ['beside words in a column of figures end the table', [jobs, ['', '说明', '', '见下', '']], '1 → 1'],
    ['with ① over words alone', [jobs, ['', '①含退休人员'], ['', '②指设区市']], '1 → 1 | ①含退休人员 | ②指设区市'],
    ['with ① over words alone at the end', [jobs, ['', '①含退休人员']], '1 → 1 | ①含退休人员'],
    ['are no names with ① before rows of the table', [jobs, ['', '①就业人员'], cover], '1 2 3 → 3'],
    ['are no names with ① before a row that waits for figures', [jobs, ['', '①就业人员'], ['', '参保', '万人']], '1 2 3 → 3'],
    ['are no names with ① before figures', [jobs, ['', '①就业人员'], ['', '', '', 5, 6]], '1 2 3 → 3'],
    ['are no names with ① and a unit', [jobs, ['', '①参保人数（万人）']], '1 2 → 2'],
    ['are none where a row is numbered so', [[1, '①城镇就业', '万人', 1, 2], jobs, ['', '②含退休人员']], '1 2 3 → 3'],
    ['end at a header', [jobs, ['注：含退休。'], ['序号', '指标', '单位'], ['其他']], '1 → 1 | 注：含退休。'],
    ['are twenty at most', [jobs, ...Array.from({ length: 25 }, (_, at): Row => [`注：${at}`])], ['1 → 1', ...Array.from({ length: 20 }, (_, at) => `注：${at}`)].join(' | ')],
  ])('%s', (_, rows, expected) => { expect(read(...rows)).toBe(expected); });
});

test('a table ends roughly before notes, signatures and thirteen blank rows', () => {
  const end = (...rows: Row[]): number => roughEnd(sheet(rows), band, rows.length + 1);
  expect([end(), end(jobs, cover), end(jobs, ['', '注：含退休。'], cover), end(jobs, ['填表人：'], cover)]).toEqual([0, 2, 1, 1]);
  expect([end(jobs, ...blanks(12), cover), end(jobs, ...blanks(13), cover)]).toEqual([14, 13]);
  // What stands further left than two columns before the names is another's.
  const further = (row: Row): number => roughEnd(sheet([row, ['', '', '', '', '就业', 1]]), { ...band, nameColumn: 4 }, 3);
  expect([further(['', '注：含退休。']), further(['', '', '注：含退休。'])]).toEqual([2, 0]);
  expect(roughEnd(sheet([jobs, ['注：含退休。']]), band, 2)).toBe(1);
});

test('columns of figures are those that may hold one', () => {
  const roles: FoundColumnRole[] = ['number', 'name', 'unit', 'attribute', 'group', 'base', 'previousTarget', 'target', 'actual', 'yearActual', 'planPeriodCumulative', 'annualAverage', 'change', 'measure', 'remark', 'spacer', 'unknown'];
  expect(roles.filter(role => !isFigureColumn({ ...(columns[0] as FoundColumn), role }))).toEqual(['number', 'name', 'unit', 'attribute', 'group', 'remark', 'spacer']);
});
