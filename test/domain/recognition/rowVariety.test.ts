import { findTables } from '../../../src/domain/recognition';
import { typedSheet } from './typedSheet';

type Row = readonly [name: string, unit: string, base: number | string, target: number | string];

/** Rows under a plain header: name, the row of the whole, and a question mark where the user is asked. */
function read(...rows: readonly Row[]): string[] {
  const { tables } = findTables(typedSheet([['某市“十四五”规划主要指标'], ['指标', '单位', '2020年', '2025年'], ...rows]));
  return tables.flatMap(table => table.rows).map(({ name, parentRow, isSure }) => `${name}${parentRow === undefined ? '' : ` of ${parentRow + 1}`}${isSure ? '' : '?'}`);
}

describe('parts that nothing names 其中', () => {
  test('a deeper number in the unit of the whole is asked about', () => {
    expect(read(['1 公路里程', '公里', 10, 20], ['1.1 高速公路', '公里', 1, 2], ['2 桥梁', '座', 3, 4])).toEqual(['公路里程', '高速公路 of 3?', '桥梁']);
  });

  test('a deeper number in another unit is an indicator of its own', () => {
    expect(read(['1 公路里程', '公里', 10, 20], ['1.1 公路密度', '公里/百平方公里', 1, 2])).toEqual(['公路里程', '公路密度']);
  });

  test('a dash, an indent and 男 or 女 are asked about', () => {
    expect(read(['常住人口', '万人', 10, 20], ['—城镇', '万人', 6, 14])).toEqual(['常住人口', '城镇 of 3?']);
    expect(read(['用水总量', '亿立方米', 10, 20], ['　　工业用水量', '亿立方米', 6, 14])).toEqual(['用水总量', '工业用水量 of 3?']);
    expect(read(['人均预期寿命', '岁', 78, 80], ['男', '岁', 76, 78])).toEqual(['人均预期寿命', '男 of 3?']);
  });

  test('氨氮 after 化学需氧量 is short and stands for itself', () => {
    expect(read(['化学需氧量', '吨', 10, 20], ['氨氮', '吨', 1, 2])).toEqual(['化学需氧量', '氨氮']);
  });

  test('a name like the part before it is asked about, one like the whole is not', () => {
    expect(read(['就业人数', '万人', 10, 20], ['其中：第一产业', '万人', 3, 5], ['第二产业', '万人', 3, 7])).toEqual(['就业人数', '第一产业 of 3', '第二产业 of 3?']);
    expect(read(['铁路里程', '公里', 10, 20], ['其中：高速铁路里程', '公里', 3, 5], ['高速公路里程', '公里', 3, 7])).toEqual(['铁路里程', '高速铁路里程 of 3', '高速公路里程']);
  });

  test('figures without a name leave the row above in doubt as well', () => {
    expect(read(['居民收入', '元', 10, 20], ['', '元', 1, 2], ['消费支出', '元', 3, 4])).toEqual(['居民收入?', '?', '消费支出']);
  });
});

test('the slash of a unit parts nothing', () => {
  const { tables } = findTables(typedSheet([['某市“十四五”规划主要指标'], ['指标', '2020年', '2025年'], ['PM2.5浓度（μg/m³）', 30, 28], ['就业（万人）', 1, 2]]));
  expect(tables[0]?.rows.map(({ name, unit }) => [name, unit])).toEqual([['PM2.5浓度', 'μg/m³'], ['就业', '万人']]);
});

describe('a unit written between the rows', () => {
  const units = (line: readonly string[]): unknown => {
    const { tables } = findTables(typedSheet([['某市“十四五”规划主要指标'], ['单位：万人'], ['指标', '2020年', '2025年'], ['就业', 10, 20], line, ['投资', 30, 40], ['收入', 3, 4]]));
    return tables.flatMap(table => table.rows).map(({ kind, name, unit }) => [kind, name, unit]);
  };
  const expected = [['indicator', '就业', '万人'], ['indicator', '投资', '亿元'], ['indicator', '收入', '亿元']];

  test('is the unit of the rows below it', () => { expect(units(['单位：亿元'])).toEqual(expected); });
  test('also over the last column', () => { expect(units(['', '', '单位：亿元'])).toEqual(expected); });
});

test('other years below end the rows of these', () => {
  expect(read(['就业人数', '万人', 1, 2], ['', '', '2025年', '2030年'], ['养老床位', '张', 1, 3])).toEqual(['就业人数']);
});

test('a column of units and 属性 in one cell is asked about', () => {
  const { tables } = findTables(typedSheet([['某市“十四五”规划主要指标'], ['指标', '计量单位及属性', '2020年', '2025年'], ['就业人数', '万人，预期性', 1, 2]]));
  expect(tables[0]?.doubts.map(({ question }) => question)).toEqual(['B列“计量单位及属性”是什么数？（现按“属性”读）']);
});

describe('units and offices beside the names', () => {
  const units = (header: readonly string[], ...rows: readonly (readonly (string | number)[])[]): unknown =>
    findTables(typedSheet([['某市“十四五”规划主要指标'], header, ...rows])).tables.flatMap(table => table.rows).map(({ name, unit }) => `${name} ${unit}`);

  test('a unit before the names', () => { expect(units(['单位', '指标', '2020年', '2025年'], ['万人', '就业', 1, 2], ['%', '参保率', 1, 2])).toEqual(['就业 万人', '参保率 %']); });
  test('offices before the names are no places', () => { expect(units(['责任单位', '指标', '单位', '2020年', '2025年'], ['人社局', '就业', '万人', 1, 2], ['医保局', '参保率', '%', 1, 2])).toEqual(['就业 万人', '参保率 %']); });
  test('a unit in the header of one figure', () => { expect(units(['指标', '2020年', '2025年（万人）'], ['就业', 1, 2])).toEqual(['就业 万人']); });
  test('a rate in the header of one figure tells nothing of the others', () => { expect(units(['指标', '2020年', '2025年（%）'], ['就业', 1, 2])).toEqual(['就业 ']); });
  test('（其中） in brackets', () => { expect(read(['就业', '万人', 4, 5], ['（其中）高校毕业生', '万人', 1, 2])).toEqual(['就业', '高校毕业生 of 3']); });
});
