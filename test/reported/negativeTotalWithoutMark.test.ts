import { failure, messages, sample } from '../domain/rules/sample';

/** −270 in a 五年累计 cell was offered 〔-270〕, a correction that puts a wrong figure into a better shape. */
test('a negative total without 〔〕 gets no correction', () => {
  const table = sample('panel-2').put('urban-new-employment', 'actual', -270);
  expect(messages('cumulative-mark-missing', table)).toEqual([]);
  const { fix, message } = failure('negative-count', table);
  expect(fix).toBeUndefined();
  expect(message).toBe('第1行 城镇新增就业人数 -270万人（F6）是负数，总量不会小于0。Excel 会把 (270) 变成负数；请核对后填写，五年累计数写作〔270〕。');
});
