import { messages, monthReport } from '../domain/rules/sample';

/** −3 of a month was told to be written 〔3〕, which the next rule takes off again: a month is no five-year total. */
test('a negative figure of a month is not to be written in 〔〕', () => {
  expect(messages('negative-count', monthReport('2024年6月').put('subsidised-vocational-training', 'monthActual', -3))).toEqual(['第4行 开展补贴性职业技能培训人次 2024年6月 -3万人次（C9）是负数，总量不会小于0。请核对填报数。']);
});
