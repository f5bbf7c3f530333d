import { messages, outcomes, sample } from './sample';

const rule = 'as-of-outside-period';

describe(rule, () => {
  test('inside, as words or as an Excel date', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('2023年6月'))).toEqual([]);
  });

  test('an Excel date inside', () => {
    expect(messages(rule, sample('annual-monitoring').asOf(45107))).toEqual([]);
  });

  test('before the plan', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('2019年'))).toEqual(['截至期 2019年（C3）不在规划期 2021—2025 年内。请核对截至期。']);
  });

  test('no date at all', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('年底'))).toEqual(['截至期“年底”（C3）读不出日期。请写作 2023年、2023年6月 或 2023-6-30。']);
  });

  test('blank: nothing to judge', () => {
    expect(outcomes(rule, [sample('annual-monitoring')])).toEqual([]);
  });
});
