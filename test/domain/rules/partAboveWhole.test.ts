import { failure, messages, outcomes, reasons, regionalSample, sample, verdicts } from './sample';

const rule = 'part-above-whole';
const [whole, part, cards, electronic] = ['subsidised-vocational-training', 'migrant-worker-vocational-training', 'social-security-card-holders', 'electronic-social-security-card-coverage-rate'] as const;

describe(rule, () => {
  test('a part up to the whole passes', () => {
    const table = sample('annual-monitoring').fill(whole, { 2021: 25, 2022: 25 }).fill(part, { 2021: 5, 2022: 25 });
    expect(verdicts(rule, table)).toEqual(['pass D10', 'pass E10']);
  });

  test('a part above its whole shows both figures and the gap', () => {
    const table = sample('panel-2').put(whole, 'actual', '〔25.0〕').put(part, 'actual', '〔25.6〕');
    expect(messages(rule, table)).toEqual(['第5行 其中：农民工参加职业培训人次 25.6 应 ≤ 第4行 25.0，多 0.6。请核对两行的填报数（F10、F9）。']);
    expect(failure(rule, table)).toMatchObject({ indicator: part, places: [{ sheet: '专栏2', row: 9, column: 5 }, { sheet: '专栏2', row: 8, column: 5 }] });
    expect(messages(rule, sample('annual-monitoring').put(whole, 2023, 25).put(part, 2023, 25.6))).toEqual(['第5行 其中：农民工参加职业培训人次 2023年 25.6 应 ≤ 第4行 25.0，多 0.6。请核对两行的填报数（F10、F9）。']);
    expect(messages(rule, sample('annual-monitoring').put(whole, 2023, 25.55).put(part, 2023, 26))[0]).toContain('26.00 应 ≤ 第4行 25.55，多 0.45');
  });

  test('totals by formula and sums of units are held against each other as well', () => {
    const live = (value: number) => ({ value, formula: '=SUM(D9:H9)', numberFormat: '"〔"General"〕"' });
    expect(verdicts(rule, sample('annual-monitoring').put(whole, 'cumulative', live(70)).put(part, 'cumulative', live(71)))).toEqual(['fail I10、I9']);
    expect(verdicts(rule, regionalSample(whole, 170, 10).put(part, 'provinceActual', { value: 171, formula: '=SUM(D10:T10)' }))).toEqual(['fail C10、C9']);
  });

  test('base and target are the plan’s, and rates by formula no parts', () => {
    expect(outcomes(rule, [sample('annual-monitoring').put(whole, 'target', '〔20〕').put(whole, 'progress', 0.1).put(part, 'progress', 0.5)])).toEqual([]);
  });

  test('18 is in % under a whole in 万人: cannot be judged', () => {
    const table = sample('panel-2').put(cards, 'actual', 6100).put(electronic, 'actual', 50);
    expect(reasons(rule, table)).toEqual(['第18行 其中：申领电子社保卡人口覆盖率的计量单位是%，所属总数是万人，不能比较']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge F27、F26']);
  });

  test('nor in 人 under a whole in 万人', () => {
    const otherwise = { [electronic]: { unit: '人' } };
    expect(outcomes(rule, [sample('panel-2').put(cards, 'actual', 6100).put(electronic, 'actual', 50)], undefined, otherwise)).toMatchObject([{ reason: '第18行 其中：申领电子社保卡人口覆盖率的计量单位是人，所属总数是万人，不能比较' }]);
    expect(outcomes(rule, [sample('panel-2').put(cards, 'actual', 6100).put(electronic, 'actual', 50)], undefined, { [electronic]: { unit: '万人' } }).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('nor shares under persons, though both count in ones', () => {
    expect(outcomes(rule, [sample('panel-2').put(cards, 'actual', 6100).put(electronic, 'actual', 50)], undefined, { [cards]: { unit: '人' } }).map(outcome => outcome.verdict)).toEqual(['cannotJudge']);
  });

  test('a yearly figure and a total, or a bound, cannot be compared', () => {
    expect(reasons(rule, sample('panel-2').put(whole, 'actual', '〔250〕').put(part, 'actual', 26))).toEqual(['一个是累计数〔〕，一个不是，不能比较']);
    expect(reasons(rule, sample('panel-2').put(whole, 'actual', '〔250〕').put(part, 'actual', '约26'))).toEqual(['其中一个数不是确定的数，不能比较']);
    expect(reasons(rule, sample('panel-2').put(whole, 'actual', '〔约250〕').put(part, 'actual', '〔26〕'))).toEqual(['其中一个数不是确定的数，不能比较']);
    for (const [all, some] of [['约250', '〔26〕'], ['〔250〕', 26]] as const) expect(verdicts(rule, sample('panel-2').put(whole, 'actual', all).put(part, 'actual', some))).toEqual(['cannotJudge F10、F9']);
  });

  test('blank and — say nothing', () => {
    for (const [all, some] of [['', '〔26〕'], ['—', '〔26〕'], ['〔250〕', ''], ['〔250〕', '—']] as const) expect(outcomes(rule, [sample('panel-2').put(whole, 'actual', all).put(part, 'actual', some)])).toEqual([]);
  });
});
