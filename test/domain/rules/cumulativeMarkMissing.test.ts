import { failure, messages, outcomes, sample } from './sample';

const rule = 'cumulative-mark-missing';
const employment = 'urban-new-employment';

describe(rule, () => {
  test('〔〕 by notation or by number format', () => {
    expect(messages(rule, sample('panel-2').put(employment, 'actual', '〔270〕'))).toEqual([]);
    expect(messages(rule, sample('panel-2').put(employment, 'actual', { value: 270, numberFormat: '"〔"General"〕"' }))).toEqual([]);
  });

  test('a bare total is offered in brackets, with its decimals', () => {
    const table = sample('panel-2').put(employment, 'actual', 270.5);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 270.5（F6）没有〔〕。本指标是五年累计数：若是累计数请写作 〔270.5〕；若是当年数，请加总各年后填写。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 5, column: 5 }, before: 270.5, after: '〔270.5〕', numberFormat: '@' });
  });

  test('sums by formula and single years are left alone', () => {
    expect(messages(rule, sample('panel-2').put(employment, 'actual', { value: 270, formula: '=SUM(70,80,120)' }))).toEqual([]);
    expect(outcomes(rule, [sample('annual-monitoring').put(employment, 2021, 70)])).toEqual([]);
  });
});
