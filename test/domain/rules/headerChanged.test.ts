import { messages, sample } from './sample';

const rule = 'header-changed';

describe(rule, () => {
  test('line breaks are no change', () => {
    expect(messages(rule, sample('panel-2').write(sample('panel-2').rowOf('urban-new-employment') - 2, 2, '2020年\n基数'))).toEqual([]);
  });

  test('another word in a header', () => {
    expect(messages(rule, sample('panel-2').write(sample('panel-2').rowOf('urban-new-employment') - 2, 2, '2020年基期数'))).toEqual(['表头“2020年基期数”（C4）与规划原文不同。请照原文改正；确有不同口径的请在备注说明。']);
  });
});
