import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

const title = ['某市“十四五”规划主要指标'];
const roles = (...headers: string[]): unknown => findTables(typedSheet([title, ['指标', '单位', ...headers], ['就业', '万人', 1, 2], ['参保率', '%', 90, 95]])).tables[0]?.columns.slice(2).map(({ role, year, isSure }) => [role, year, isSure]);

/** 现值 was found inside 实现值: what was done was read as the base, without a question. */
test('实现值 is what was done, 现值 is the base', () => {
  expect(roles('2025年目标', '实现值')).toEqual([['target', 2025, true], ['actual', undefined, true]]);
  expect(roles('2025年目标', '2023年实现值')).toEqual([['target', 2025, true], ['actual', 2023, true]]);
  expect(roles('现值', '2025年目标')).toEqual([['base', undefined, true], ['target', 2025, true]]);
});

/** The reason of a column headed “十三五” said 按目标读, while it was read as 上期目标. */
test('a column headed by the plan before gives the role it is read with', () => {
  const columns = findTables(typedSheet([title, ['指标', '单位', '“十三五”', '2025年目标'], ['就业', '万人', 1, 2], ['参保率', '%', 90, 95]])).tables[0]?.columns;
  expect([columns?.[2]?.role, columns?.[2]?.reason]).toEqual(['previousTarget', '表头“‘十三五’”没有说是目标还是完成数，按上期目标读']);
});
