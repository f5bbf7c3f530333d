import { messages, reasons, sample } from './sample';

const rule = 'ratio-parts-differ';

describe(rule, () => {
  test('three parts against three', () => {
    expect(messages(rule, sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', '0.9∶3.8∶5.3'))).toEqual([]);
  });

  test('two parts against three', () => {
    expect(messages(rule, sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', '1∶4'))).toEqual(['第7行 高、中、初级专业技术人才比例 1∶4（D14）有2个部分，目标 1∶4∶5 有3个部分。请核对是否漏写或多写。']);
  });

  test('a ratio where the target is none', () => {
    expect(reasons(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', '1∶4'))).toEqual(['目标不是比例，不能比较部分数']);
  });
});
