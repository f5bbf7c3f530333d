import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'ratio-parts-differ';
const [structure, insured] = ['professional-technical-talent-structure', 'unemployment-insurance-participants'] as const;
const actual = (written: string | number) => sample('panel-1', 'fill').put(structure, 'actual', written);

describe(rule, () => {
  test('three parts against three', () => {
    expect(verdicts(rule, actual('0.9∶3.8∶5.3'))).toEqual(['pass D14']);
  });

  test('two parts against three, four against three', () => {
    expect(messages(rule, actual('1∶4'))).toEqual(['第7行 高、中、初级专业技术人才比例 1∶4（D14）有2个部分，目标 1∶4∶5 有3个部分。请核对是否漏写或多写。']);
    expect(messages(rule, actual('1∶4∶5∶6'))).toEqual(['第7行 高、中、初级专业技术人才比例 1∶4∶5∶6（D14）有4个部分，目标 1∶4∶5 有3个部分。请核对是否漏写或多写。']);
    expect(failure(rule, actual('1∶4'))).toMatchObject({ indicator: structure, places: [{ sheet: '专栏1填报', row: 13, column: 3 }] });
  });

  test('a ratio where the target is none', () => {
    const table = sample('panel-2').put(insured, 'actual', '1∶4');
    expect(reasons(rule, table)).toEqual(['目标不是比例，不能比较部分数']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge F13']);
  });

  test('a number is told to be no ratio by another rule', () => {
    expect(outcomes(rule, [actual(5.3)])).toEqual([]);
  });
});
