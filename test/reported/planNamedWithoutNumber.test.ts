import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** Five-year plans are known by number up to 十九五; a table with a goal of 2060 alone was said to be of the plan “十五”. */
test('a goal of 2060 is of a period without a name', () => {
  const period = (year: string): unknown => findTables(typedSheet([['主要指标'], ['指标', '单位', `${year}年目标`], ['碳排放', '万吨', 2], ['碳汇', '万吨', 2]])).tables[0]?.period;
  expect([period('2050'), period('2060')]).toEqual([{ start: 2046, end: 2050, planName: '十九五' }, { start: 2056, end: 2060 }]);
});
