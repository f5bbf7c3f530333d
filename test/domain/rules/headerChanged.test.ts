import { messages, outcomes, sample } from './sample';

const rule = 'header-changed';

describe(rule, () => {
  test('line breaks are no change', () => {
    expect(outcomes(rule, [sample('panel-2').write(3, 2, '2020年\n基数')])).toEqual([{ verdict: 'pass', places: [{ sheet: '专栏2', row: 5, column: 0 }] }]);
  });

  test('another word in a header', () => {
    const table = sample('panel-2').write(3, 2, ' 2020年基期数 ');
    expect(messages(rule, table)).toEqual(['表头“2020年基期数”（C4）与规划原文不同。请照原文改正；确有不同口径的请在备注说明。']);
    expect(outcomes(rule, [table])).toMatchObject([{ failure: { places: [{ sheet: '专栏2', row: 3, column: 2 }] } }]);
  });
});
