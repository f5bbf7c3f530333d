import { failure, sample } from '../domain/rules/sample';

/** −270 in a 五年累计 cell was offered 〔-270〕, a correction that puts a wrong figure into a better shape. */
test('a negative total without 〔〕 gets no correction', () => {
  const { fix, message } = failure('cumulative-mark-missing', sample('panel-2').put('urban-new-employment', 'actual', -270));
  expect(fix).toBeUndefined();
  expect(message).toBe('第1行 城镇新增就业人数 -270（F6）没有〔〕，又是负数。五年累计数写在〔〕里，不会是负数：请核对原数后重填。');
});
