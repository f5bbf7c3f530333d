import { messages, sample } from './sample';

const rule = 'structure-not-ratio';

describe(rule, () => {
  test('a ratio and — pass', () => {
    expect(messages(rule, sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', '0.9∶3.8∶5.3'))).toEqual([]);
  });

  test('a single number', () => {
    expect(messages(rule, sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', 5.3))).toEqual(['第7行 高、中、初级专业技术人才比例 5.3（D14）不是比例。目标写作 1∶4∶5，请照样填写各部分，用“∶”隔开。']);
  });
});
