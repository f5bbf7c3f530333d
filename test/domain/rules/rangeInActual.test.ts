import { messages, sample } from './sample';

const rule = 'range-in-actual';

describe(rule, () => {
  test('one number passes', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', 660))).toEqual([]);
  });

  test('a range is no actual figure', () => {
    expect(messages(rule, sample('annual-monitoring').put('surveyed-urban-unemployment-rate', 2022, '5—5.5'))).toEqual(['第2行 城镇调查失业率 2022年 “5—5.5”（E7）是一个区间。完成数应是实际发生的数，请填确定的数值。']);
  });
});
