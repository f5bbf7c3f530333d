import { messages, sample } from '../domain/rules/sample';

/** 武汉's 44.2 of the province's 651 was called a slipped decimal point, in a 分地区填报表 with nothing wrong in it. */
test('a unit of the province is not held against the base of the province', () => {
  const table = sample('regional').fill('unemployment-insurance-participants', { 武汉: 44.2, 黄石: 12.4, 省本级: 13 });
  expect(messages('unit-slip', table)).toEqual([]);
});

test('a rate of a unit still is: it has no reason to differ tenfold', () => {
  const table = sample('regional').fill('basic-pension-participation-rate', { 武汉: 9.2 });
  expect(messages('unit-slip', table)).toEqual(['第6行 基本养老保险参保率 武汉 9.2（D12）约为基数 90.67的10分之一，疑为小数点或计量单位错位。请核对；若应为 92，请改正。']);
});
