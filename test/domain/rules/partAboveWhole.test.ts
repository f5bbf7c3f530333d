import { messages, outcomes, reasons, sample } from './sample';

const rule = 'part-above-whole';
const [whole, part] = ['subsidised-vocational-training', 'migrant-worker-vocational-training'];

describe(rule, () => {
  test('a part up to the whole passes', () => {
    const table = sample('annual-monitoring').fill(whole, { 2021: 25, 2022: 25 }).fill(part, { 2021: 5, 2022: 25 });
    expect(outcomes(rule, [table]).map(outcome => outcome.verdict)).toEqual(['pass', 'pass']);
  });

  test('a part above its whole shows both figures and the gap', () => {
    const table = sample('panel-2').put(whole, 'actual', '〔25.0〕').put(part, 'actual', '〔25.6〕');
    expect(messages(rule, table)).toEqual(['第5行 其中：农民工参加职业培训人次 25.6 应 ≤ 第4行 25.0，多 0.6。请核对两行的填报数（F10、F9）。']);
    expect(messages(rule, sample('annual-monitoring').put(whole, 2023, 25).put(part, 2023, 25.6))).toEqual(['第5行 其中：农民工参加职业培训人次 2023年 25.6 应 ≤ 第4行 25.0，多 0.6。请核对两行的填报数（F10、F9）。']);
  });

  test('18 is in % under a whole in 万人: cannot be judged', () => {
    const table = sample('panel-2').put('social-security-card-holders', 'actual', 6100).put('electronic-social-security-card-coverage-rate', 'actual', 50);
    expect(reasons(rule, table)).toEqual(['第18行 其中：申领电子社保卡人口覆盖率的计量单位是%，所属总数是万人，不能比较']);
  });

  test('a yearly figure and a total, or a bound, cannot be compared', () => {
    expect(reasons(rule, sample('panel-2').put(whole, 'actual', '〔250〕').put(part, 'actual', 26))).toEqual(['一个是累计数〔〕，一个不是，不能比较']);
    expect(reasons(rule, sample('panel-2').put(whole, 'actual', '〔250〕').put(part, 'actual', '约26'))).toEqual(['其中一个数不是确定的数，不能比较']);
  });

  test('blank and — say nothing', () => {
    expect(outcomes(rule, [sample('panel-2').put(part, 'actual', '〔26〕')])).toEqual([]);
    expect(outcomes(rule, [sample('panel-2').put(whole, 'actual', '—').put(part, 'actual', '〔26〕')])).toEqual([]);
  });
});
