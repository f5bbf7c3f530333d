import { findTables } from '../../../src/domain/recognition';
import type { Answers, FoundTable } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const read = (rows: readonly (readonly CellValue[])[], answers: Answers = []): FoundTable => {
  const [table] = findTables(typedSheet(rows), answers).tables;
  if (!table) throw new Error('no table');
  return table;
};
const years = (title: string): CellValue[][] => [[title], ['指标', '2021年', '2022年', '2025年'], ['参保人数（万人）', 100, 105, 120], ['发放金额（亿元）', 10, 11, 14]];
const roles = (table: FoundTable): unknown => table.columns.slice(1).map(({ role, year, isSure }) => [role, year, isSure]);

describe('years without a word', () => {
  test('are one question in plain words', () => {
    const [asked, ...others] = read(years('有关指标情况')).doubts;
    expect(others).toEqual([]);
    expect([asked?.question, asked?.choices.map(({ label }) => label)]).toEqual(['表头只写了年份（2021、2022、2025年），各栏是完成数还是目标？', ['都是完成数', '都是目标', '2025年是目标，其他年是完成数']]);
  });

  test.each([
    ['facts', [['yearActual', 2021, true], ['yearActual', 2022, true], ['yearActual', 2025, true]]],
    ['goals', [['target', 2021, true], ['target', 2022, true], ['target', 2025, true]]],
    ['mixed', [['yearActual', 2021, true], ['yearActual', 2022, true], ['target', 2025, true]]],
  ])('%s settles every column', (answer, expected) => {
    const [asked] = read(years('有关指标情况')).doubts;
    const table = read(years('有关指标情况'), [{ key: asked?.key ?? '', answer }]);
    expect([roles(table), table.doubts]).toEqual([expected, []]);
  });

  test('an answer for one table is none for another with the same years', () => {
    const [asked] = read(years('有关指标情况')).doubts;
    expect(read(years('另一张指标表'), [{ key: asked?.key ?? '', answer: 'goals' }]).doubts).toHaveLength(1);
  });
});

describe('any column', () => {
  const rows: CellValue[][] = [['“十四五”规划指标'], ['指标', '2020年基数', '2025年目标', '备注'], ['参保人数（万人）', 100, 120, '']];

  test('can be given another role, sure or not', () => {
    const target = read(rows).columns[2];
    const table = read(rows, [{ key: target?.key ?? '', answer: 'yearActual 2025' }]);
    expect(table.columns[2]).toMatchObject({ role: 'yearActual', year: 2025, isSure: true, reason: '按您的回答' });
  });

  test('a role that is none changes nothing', () => {
    const key = read(rows).columns[2]?.key ?? '';
    for (const answer of ['constructor', 'target 20x5', '', 'toString 2025']) expect(read(rows, [{ key, answer }]).columns[2]).toMatchObject({ role: 'target', year: 2025 });
  });
});

describe('rows', () => {
  const ask = (rows: CellValue[][], answer: string): FoundTable => {
    const asked = read(rows).doubts.find(({ choices }) => choices.some(choice => choice.answer === answer));
    return read(rows, [{ key: asked?.key ?? '', answer }]);
  };

  test('a bracket that nobody knows is asked about, and may be part of the name', () => {
    const rows: CellValue[][] = [['“十四五”规划指标'], ['指标', '2020年基数', '2025年目标'], ['换电设施（标台）', 1, 2], ['参保人数（万人）', 1, 2]];
    expect(read(rows).doubts.map(({ question }) => question)).toEqual(['第3行“换电设施（标台）”括号里的“标台”是计量单位吗？']);
    expect(ask(rows, 'unit').rows[0]).toMatchObject({ name: '换电设施', unit: '标台', isSure: true });
    expect(ask(rows, 'name').rows[0]).toMatchObject({ name: '换电设施(标台)', unit: '', isSure: true });
  });

  test('a row without figures is a heading or an indicator, as the user says', () => {
    const rows: CellValue[][] = [['“十四五”规划指标'], ['指标', '2020年基数', '2025年目标'], ['综合经济'], ['城镇化率', 60, 65], ['就业率', 90, 92]];
    expect(ask(rows, 'group').rows.map(({ kind, group }) => [kind, group])).toEqual([['group', '综合经济'], ['indicator', '综合经济'], ['indicator', '综合经济']]);
    expect(ask(rows, 'indicator').rows.map(({ kind, group }) => [kind, group])).toEqual([['indicator', ''], ['indicator', ''], ['indicator', '']]);
  });

  test('two units for one row are asked about', () => {
    const rows: CellValue[][] = [['“十四五”规划指标'], ['指标', '单位', '2020年基数', '2025年目标'], ['参保人数（万人）', '人', 100, 120]];
    expect(read(rows).rows[0]).toMatchObject({ isSure: false });
    expect(ask(rows, '万人').rows[0]).toMatchObject({ unit: '万人', isSure: true });
  });

  test('a figure merged over two rows is read for the second only where the user says so', () => {
    const rows: CellValue[][] = [['“十四五”规划指标'], ['指标', '2020年基数', '2025年目标'], ['甲（个）', 1, 9], ['乙（个）', 2, '']];
    const merges = [{ row: 2, column: 2, rows: 2, columns: 1 }];
    const found = (answers: Answers = []): FoundTable | undefined => findTables(typedSheet(rows, merges), answers).tables[0];
    const [asked] = found()?.doubts ?? [];
    expect([asked?.question, found()?.rows[1]?.cells[2]?.value]).toEqual(['第4行“2025年目标”与上面的行合并成一格，这个数也是这一行的吗？', '']);
    expect(found([{ key: asked?.key ?? '', answer: 'same' }])?.rows[1]).toMatchObject({ isSure: true, cells: [{}, {}, { value: 9 }] });
  });

  test('a unit that every figure of the row carries is the row’s', () => {
    const rows: CellValue[][] = [['“十四五”规划指标'], ['指标', '2020年基数', '2025年目标'], ['城镇化率', '62.9%', '65%以上'], ['总产值', '4万亿元', '60000亿元']];
    expect(read(rows).rows.map(({ unit }) => unit)).toEqual(['%', '']);
  });
});
