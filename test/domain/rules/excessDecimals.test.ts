import { messages, sample } from './sample';

const rule = 'excess-decimals';

describe(rule, () => {
  test('one person is the fourth decimal of 万人; rates have two', () => {
    expect(messages(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2021, 660.1234).put('basic-pension-participation-rate', 2021, 91.25))).toEqual([]);
  });

  test('more than the unit can resolve, more than a rate needs', () => {
    expect(messages(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2021, 660.12345).put('basic-pension-participation-rate', 2021, 91.2549))).toEqual([
      '第6行 基本养老保险参保率 2021年 91.2549（D12）有过多的小数位。一般保留2位以内，四舍五入为 91.25。',
      '第7行 失业保险参保人数 2021年 660.12345（D13）有过多的小数位。一般保留4位以内，四舍五入为 660.1235。',
    ]);
  });

  test('ranges and figures with a unit of their own are not asked', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: '660—661', 2022: '6601234人' }))).toEqual([]);
  });
});
