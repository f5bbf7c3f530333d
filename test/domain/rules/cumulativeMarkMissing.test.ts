import { failure, messages, outcomes, sample, verdicts } from './sample';

const rule = 'cumulative-mark-missing';
const employment = 'urban-new-employment';

describe(rule, () => {
  test('〔〕 by notation or by number format', () => {
    expect(verdicts(rule, sample('panel-2').put(employment, 'actual', '〔270〕'))).toEqual(['pass F6']);
    expect(verdicts(rule, sample('panel-2').put(employment, 'actual', { value: 270, numberFormat: '"〔"General"〕"' }))).toEqual(['pass F6']);
  });

  test('a bare total is offered in brackets, with its decimals', () => {
    const table = sample('panel-2').put(employment, 'actual', 270.5);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 270.5（F6）没有〔〕。本指标是五年累计数：若是累计数请写作 〔270.5〕；若是当年数，请加总各年后填写。']);
    expect(failure(rule, table)).toMatchObject({ places: [{ sheet: '专栏2', row: 5, column: 5 }], indicator: employment, fix: { place: { sheet: '专栏2', row: 5, column: 5 }, before: 270.5, after: '〔270.5〕', numberFormat: '@' } });
    expect(failure(rule, sample('panel-2').put(employment, 'actual', '270.50')).fix).toMatchObject({ before: '270.50', after: '〔270.50〕' });
  });

  test.each(['约270', '270—280', '统计中', '—'])('%s is no number that wants brackets', written => {
    expect(verdicts(rule, sample('panel-2').put(employment, 'actual', written))).toEqual(['pass F6']);
  });

  test('nothing is nothing less: 0 wants brackets, a negative total is asked about as such', () => {
    expect(verdicts(rule, sample('panel-2').put(employment, 'actual', 0))).toEqual(['fail F6']);
    expect(outcomes(rule, [sample('panel-2').put(employment, 'actual', -270)])).toEqual([]);
  });

  test('sums by formula and single years are left alone, and what is no total', () => {
    expect(verdicts(rule, sample('panel-2').put(employment, 'actual', { value: 270, formula: '=SUM(70,80,120)' }))).toEqual(['pass F6']);
    expect(outcomes(rule, [sample('annual-monitoring').put(employment, 2021, 70)])).toEqual([]);
    expect(outcomes(rule, [sample('panel-2').put('unemployment-insurance-participants', 'actual', 660)])).toEqual([]);
  });

  test('what a format hides is no total yet', () => {
    expect(verdicts(rule, sample('panel-2').put(employment, 'actual', { value: 2.7, numberFormat: '0%' }))).toEqual(['pass F6']);
  });
});
