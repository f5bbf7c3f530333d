import { findTables } from '../../src/domain/recognition';
import type { Answers, FoundTable } from '../../src/domain/recognition';
import type { CellValue } from '../../src/domain/table';
import { typedSheet } from '../domain/recognition/typedSheet';

const numbered: CellValue[] = ['序号', '指标', '单位', '2020年基数', '2025年目标'];
const read = (rows: readonly (readonly CellValue[])[], answers: Answers = []): FoundTable => {
  const [table] = findTables(typedSheet([['“十四五”主要指标'], ...rows]), answers).tables;
  if (!table) throw new Error('no table');
  return table;
};
const rowsOf = ({ rows }: FoundTable): string[] => rows.map(({ row, kind, name, unit, group, parentRow, isSure }) =>
  [row + 1, kind, name, unit, group, parentRow === undefined ? '' : `of ${parentRow + 1}`, isSure ? '' : 'asked'].filter(part => part !== '').join(' '));
const asked = ({ doubts }: FoundTable): string[] => doubts.map(({ question }) => question);

describe('a name over two rows whose tail has neither unit nor figure', () => {
  test('is joined and asked about, where the table has numbers and units of its own', () => {
    const table = read([numbered, [1, '城镇新增就业人数', '万人', 80, 90], [2, '基本养老保险参保', '万人', 70, 75], ['', '人数'], [3, '失业率', '%', 5, 5.5]]);
    expect(asked(table)).toEqual(['第4、5行“基本养老保险参保”“人数”是一个名称分写两行吗？']);
    expect(rowsOf(table)).toEqual(['3 indicator 城镇新增就业人数 万人', '4 indicator 基本养老保险参保人数 万人 asked', '5 note 人数 asked', '6 indicator 失业率 %']);
  });

  test('also as the last row of the table', () => {
    const table = read([numbered, [1, '失业率', '%', 5, 5.5], [2, '劳动人事争议调解仲裁结', '%', 90, 95], ['', '案率']]);
    expect(rowsOf(table)).toEqual(['3 indicator 失业率 %', '4 indicator 劳动人事争议调解仲裁结案率 % asked', '5 note 案率 asked']);
  });

  test('a unit alone in brackets below is the name’s', () => {
    const table = read([['指标', '2020年', '2025年目标'], ['就业人数（万人）', 1, 2], ['城乡居民基本养老保险参保人数', 118.4, 117], ['（万人）'], ['失业率（%）', 5, 5.5]]);
    expect(rowsOf(table)).toEqual(['3 indicator 就业人数 万人', '4 indicator 城乡居民基本养老保险参保人数 万人 asked', '5 note (万人) asked', '6 indicator 失业率 %']);
  });

  test('a first line that breaks off in the middle of a word is no heading', () => {
    const table = read([['指标', '单位', '2020年', '2025年目标'], ['就业人数', '万人', 1, 2], ['参加城乡居民基本'], ['养老保险人数', '万人', 70, 75], ['失业率', '%', 5, 5.5]]);
    expect(rowsOf(table)).toEqual(['3 indicator 就业人数 万人', '4 note 参加城乡居民基本 asked', '5 indicator 参加城乡居民基本养老保险人数 万人 asked', '6 indicator 失业率 %']);
  });

  test('a heading stays a heading', () => {
    const table = read([numbered, [1, '城镇新增就业人数', '万人', 80, 90], ['', '社会保障'], [2, '参保率', '%', 5, 5.5]]);
    expect([rowsOf(table), asked(table)]).toEqual([['3 indicator 城镇新增就业人数 万人', '4 group 社会保障 社会保障', '5 indicator 参保率 % 社会保障'], []]);
  });
});

describe('其中 without a whole', () => {
  test('is asked about, with the indicator before the heading as the other choice', () => {
    const rows = [numbered, [1, '城镇新增就业', '万人', 80, 90], ['', '二、人才'], ['', '其中：高校毕业生', '万人', 8, 9], [2, '参保率', '%', 5, 5.5]];
    const table = read(rows);
    expect(asked(table)).toEqual(['第5行“其中：高校毕业生”上面没有它的总项，是单独的指标吗？']);
    expect(table.doubts[0]?.choices.map(({ label }) => label)).toEqual(['是单独的指标', '是“城镇新增就业”的其中项']);
    expect(table.rows[2]).toMatchObject({ name: '高校毕业生', isSure: false });
    expect(read(rows, [{ key: table.doubts[0]?.key ?? '', answer: 'part' }]).rows[2]).toMatchObject({ parentRow: 2, isSure: true });
    const own = read(rows, [{ key: table.doubts[0]?.key ?? '', answer: 'own' }]);
    expect(own.rows[2]).toMatchObject({ isSure: true });
    expect(own.rows[2]?.parentRow).toBeUndefined();
  });

  test('also below a line that says 其中 alone', () => {
    const table = read([numbered, ['', '其中：'], ['', '高校毕业生', '万人', 8, 9], [2, '参保率', '%', 5, 5.5]]);
    expect(asked(table)).toEqual(['第4行“高校毕业生”上面没有它的总项，是单独的指标吗？']);
  });
});

test.each(['平均', '平均值', '累计', '合　计：', '全部合计', '总计（万人）'])('%s is a row of sums, no indicator', name => {
  const table = read([numbered, [1, '城镇新增就业', '万人', 80, 90], [2, '参保人数', '万人', 70, 75], ['', name, '', 75, 80]]);
  expect(table.rows.map(({ kind }) => kind)).toEqual(['indicator', 'indicator', 'total']);
});

describe('other years in the middle of a table', () => {
  const rows = (...years: readonly CellValue[]): CellValue[][] => [['指标', '单位', '2020年', '2025年目标'], ['就业', '万人', 80, 90], ['', '', ...years], ['参保人数', '万人', 70, 75], ['技能人才', '万人', 7, 8]];

  test.each([['in words', ['2025年', '2030年']], ['as numbers', [2025, 2030]]])('%s: the rows below are not read, and that is said', (_, years) => {
    const table = read(rows(...years));
    expect(rowsOf(table)).toEqual(['3 indicator 就业 万人']);
    expect(asked(table)).toEqual(['第4行换成了另外的年份，这一行以下没有读，可以吗？要读的话，请在这一行补上“指标”等表头']);
  });
});

test('the parts of one whole are one question, and may be asked one by one', () => {
  const rows = [['指标', '2020年基数', '2025年目标'], ['就业人数（万人）', 80, 90], ['  城镇（万人）', 5, 5.5], ['  乡村（万人）', 1, 2], ['  外出（万人）', 1, 2], ['参保人数（万人）', 80, 90], ['  职工（万人）', 5, 5.5]];
  const table = read(rows);
  expect(asked(table)).toEqual(['第4行“城镇（万人）”等3行是“就业人数（万人）”的其中项吗？', '第8行“职工（万人）”是“参保人数（万人）”的其中项吗？']);
  expect(table.rows.map(({ parentRow, isSure }) => [parentRow, isSure])).toEqual([[undefined, true], [2, false], [2, false], [2, false], [undefined, true], [6, false]]);
  const answered = (answer: string): FoundTable => read(rows, [{ key: table.doubts[0]?.key ?? '', answer }]);
  expect(answered('part').rows.slice(0, 4).map(({ parentRow, isSure }) => [parentRow, isSure])).toEqual([[undefined, true], [2, true], [2, true], [2, true]]);
  expect(answered('own').rows.slice(0, 4).map(({ parentRow, isSure }) => [parentRow, isSure])).toEqual([[undefined, true], [undefined, true], [undefined, true], [undefined, true]]);
  expect(asked(answered('each'))).toHaveLength(4);
});

describe('a note that begins with ① and not with 注', () => {
  test('is a note, not a row', () => {
    const table = read([['指标', '2020年基数', '2025年目标'], ['就业（万人）', 80, 90], ['参保人数①（万人）', 70, 75], ['①参保人数含退休人员'], ['②2020年为快报数']]);
    expect([rowsOf(table), table.notes]).toEqual([['3 indicator 就业 万人', '4 indicator 参保人数 万人'], ['①参保人数含退休人员', '②2020年为快报数']]);
  });

  test('also in the column of the names, beside numbers', () => {
    const table = read([numbered, [1, '就业', '万人', 80, 90], [2, '参保人数①', '万人', 70, 75], ['', '① 参保人数含退休人员']]);
    expect([rowsOf(table), table.notes]).toEqual([['3 indicator 就业 万人', '4 indicator 参保人数 万人'], ['① 参保人数含退休人员']]);
  });
});

test('一、二级公路 is a name, not a row numbered 一', () => {
  expect(read([numbered, [1, '公路', '公里', 80, 90], [2, '一、二级公路', '公里', 70, 75]]).rows.map(({ name }) => name)).toEqual(['公路', '一、二级公路']);
});

describe('seen first in tables written by somebody else', () => {
  test('计划 and 完成 in two rows of one indicator are refused, with what would help', () => {
    const sheet = typedSheet([['“十四五”指标计划与完成'], ['指标', '单位', '类别', '2021年', '2025年'], ['就业', '万人', '计划', 4, 4.3], ['', '', '完成', 4.5, ''], ['失业率', '%', '计划', 4.5, 4.5], ['', '', '完成', 3.2, '']]);
    expect(findTables(sheet)).toMatchObject({ tables: [], unreadable: [{ reason: '每项指标占两行（“计划”一行、“完成”一行），同一栏里有目标也有完成数。这里只读每行一项指标的表。请把两行改成并列的两栏，再识别。' }] });
  });

  test('a title of 发展预期目标 makes no row 预期性, one of 预期性指标 does', () => {
    const attributes = (title: string): unknown => findTables(typedSheet([[title], ['指标', '2020年', '2025年目标'], ['就业（万人）', 1, 2]])).tables[0]?.rows[0]?.attribute;
    expect(['“十四五”发展预期目标', '“十四五”预期性指标'].map(attributes)).toEqual([undefined, 'anticipatory']);
  });

  test('a part with a number of its own does not end where the next number begins', () => {
    const table = read([numbered, [1, '公路里程', '公里', 80, 90], [2, '其中：高速公路', '公里', 7, 8], [3, '一、二级公路', '公里', 7, 8], [4, '铁路里程', '公里', 7, 8]]);
    expect(rowsOf(table)).toEqual(['3 indicator 公路里程 公里', '4 indicator 高速公路 公里 of 3', '5 indicator 一、二级公路 公里 of 3 asked', '6 indicator 铁路里程 公里']);
  });

  test('notes stand below the signatures of an official form too', () => {
    const table = read([['指标', '单位', '2020年', '2025年目标'], ['就业', '万人', 1, 2], ['*参保人数', '万人', 1, 2], ['单位负责人：王某', '', '', '填表人：李某'], ['说明：带*的为约束性指标，其余为预期性指标。']]);
    expect([table.notes, table.rows.map(({ attribute }) => attribute)]).toEqual([['说明：带*的为约束性指标，其余为预期性指标。'], ['anticipatory', 'binding']]);
  });

  test('基值 is 基数, and 全年 says nothing more of a year', () => {
    expect(read([['指标', '2020年基值', '2025年全年目标'], ['就业（万人）', 1, 2]]).columns.map(({ role, year, isSure }) => [role, year, isSure])).toEqual([['name', undefined, true], ['base', 2020, true], ['target', 2025, true]]);
  });
});
