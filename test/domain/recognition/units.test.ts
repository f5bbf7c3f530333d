import { findTables } from '../../../src/domain/recognition';
import type { Answers, FoundTable } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const read = (rows: readonly (readonly CellValue[])[], answers: Answers = []): FoundTable => {
  const [table] = findTables(typedSheet([['某市“十四五”规划主要指标'], ...rows]), answers).tables;
  if (!table) throw new Error('no table');
  return table;
};
const units = (table: FoundTable): string[] => table.rows.map(({ name, unit, isSure }) => `${name} ${unit}${isSure ? '' : '?'}`);
const questions = (table: FoundTable): unknown => table.doubts.map(({ question, choices, assumed }) => [question, choices.map(({ label }) => label), assumed]);
const plain = ['指标', '2020年', '2025年目标'];

describe('the unit of a row', () => {
  test('comes from its column, its name or the line above, in this order', () => {
    expect(units(read([['单位：亿元'], ['指标', '单位', '2020年', '2025年目标'], ['就业', '万人', 1, 2], ['投资', '', 1, 2], ['床位（张）', '—', 1, 2]]))).toEqual(['就业 万人', '投资 亿元', '床位 张']);
  });

  test('of a rate is not the one above, and is asked about', () => {
    const table = read([['单位：万人'], plain, ['就业', 1, 2], ['参保率', 90, 95]]);
    expect([units(table), questions(table)]).toEqual([['就业 万人', '参保率 %?'], [['表上写着“单位：万人”，第5行“参保率”用哪一个？', ['万人', '%', '都不是'], '%']]]);
    const answered = (answer: string): string[] => units(read([['单位：万人'], plain, ['就业', 1, 2], ['参保率', 90, 95]], [{ key: table.doubts[0]?.key ?? '', answer }]));
    expect([answered('%'), answered('none')]).toEqual([['就业 万人', '参保率 %'], ['就业 万人', '参保率 ']]);
  });

  test('of several above is asked row by row', () => {
    const table = read([['单位：万人、%'], plain, ['就业', 1, 2], ['参保率', 90, 95]]);
    expect(questions(table)).toEqual([
      ['表上写着“单位：万人、%”，第4行“就业”用哪一个？', ['万人', '%', '都不是'], '万人'], ['表上写着“单位：万人、%”，第5行“参保率”用哪一个？', ['万人', '%', '都不是'], '%'],
    ]);
  });

  test('in the name and in the column: the same twice is one, two are asked about', () => {
    const header = ['指标', '单位', '2020年', '2025年目标'];
    expect(units(read([header, ['就业（万人）', '万人', 1, 2]]))).toEqual(['就业 万人']);
    const table = read([header, ['就业（万人）', '人', 1, 2]]);
    expect([units(table), questions(table)]).toEqual([['就业 人?'], [['第3行“就业（万人）”名称里写“万人”，单位栏写“人”，以哪个为准？', ['人', '万人'], '人']]]);
  });

  test('same above is repeated by 〃 and 同上', () => {
    expect(units(read([['指标', '单位', '2020年', '2025年目标'], ['就业', '万人', 1, 2], ['参保', '〃', 1, 2], ['人才', '同上', 1, 2]]))).toEqual(['就业 万人', '参保 万人', '人才 万人']);
  });

  test('of every header is every row’s', () => {
    expect(units(read([['指标', '2020年基数（万人）', '2025年目标（万人）'], ['就业', 1, 2]]))).toEqual(['就业 万人']);
    expect(units(read([['指标（万人）', '2020年基数', '2025年目标'], ['就业', 1, 2]]))).toEqual(['就业 万人']);
  });
});

describe('digits in names that are numbers of notes', () => {
  const rows = [plain, ['城市2空气质量（%）', 80, 90], ['参保人数1（万人）', 1, 2], ['就业（万人）', 1, 2], ['注：1.含退休。'], ['2.指设区市。']];

  test('are one question, and the answer settles every row', () => {
    const table = read(rows);
    expect([units(table), questions(table)]).toEqual([['城市空气质量 %?', '参保人数 万人?', '就业 万人'], [['第3行“城市2空气质量（%）”等2行名称里的数字与表下的注号相同，是注号还是名称的一部分？', ['是注号，不算名称', '是名称的一部分'], 'mark']]]);
    const answered = (answer: string): string[] => units(read(rows, [{ key: table.doubts[0]?.key ?? '', answer }]));
    expect([answered('mark'), answered('name')]).toEqual([['城市空气质量 %', '参保人数 万人', '就业 万人'], ['城市2空气质量 %', '参保人数1 万人', '就业 万人']]);
  });

  test('are the name’s where only one note has a number', () => {
    expect(units(read([plain, ['参保人数1（万人）', 1, 2], ['注：1.含退休。']]))).toEqual(['参保人数1 万人']);
  });
});

describe('a row that slipped to the side', () => {
  const rows = [['指标', '单位', '2020年', '2025年目标', '属性'], ['就业', '万人', 1, 2, '预期性'], ['参保', '', '万人', 3, 4]];
  test('is left out until the user says that it stands right', () => {
    const table = read(rows);
    expect(questions(table)).toEqual([['第4行“参保”的“2020年”一栏写着“万人”，不是数，可能错了一栏。这一行不读，可以吗？', ['不读这一行', '没有错位，照读'], 'skip']]);
    expect(table.rows[1]).toMatchObject({ kind: 'note', reason: '内容与表头错位，不读', isSure: false });
    expect(read(rows, [{ key: table.doubts[0]?.key ?? '', answer: 'read' }]).rows[1]).toMatchObject({ kind: 'indicator', isSure: true });
    expect(read(rows, [{ key: table.doubts[0]?.key ?? '', answer: 'skip' }]).rows[1]).toMatchObject({ kind: 'note', isSure: true });
  });
});
