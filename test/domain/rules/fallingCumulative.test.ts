import { failure, messages, outcomes, sample, verdicts } from './sample';

const rule = 'falling-cumulative';
const employment = 'urban-new-employment';

describe(rule, () => {
  test('rising or resting totals pass', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(employment, { 2021: '〔70〕', 2022: '〔150〕', 2023: '〔150〕' }))).toEqual(['pass D6', 'pass E6', 'pass F6']);
  });

  test('a falling total shows both figures and the gap', () => {
    const table = sample('annual-monitoring').fill(employment, { 2021: '〔70〕', 2022: '〔150.5〕', 2023: '〔140〕' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2023年累计 〔140.0〕 应 ≥ 2022年累计 〔150.5〕，少 10.5。累计数不会下降，请核对是否填了当年数（F6、E6）。']);
    expect(verdicts(rule, table)).toEqual(['pass D6', 'pass E6', 'fail F6、E6']);
    expect(failure(rule, table)).toMatchObject({ indicator: employment, year: 2023 });
  });

  test('of the last total before, a year left out or not', () => {
    expect(messages(rule, sample('annual-monitoring').fill(employment, { 2021: '〔150〕', 2023: '〔140.25〕', 2024: '〔140.25〕' }))).toEqual(['第1行 城镇新增就业人数 2023年累计 〔140.25〕 应 ≥ 2021年累计 〔150.00〕，少 9.75。累计数不会下降，请核对是否填了当年数（F6、D6）。']);
  });

  test('yearly figures may fall, and what is no total of the period', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill(employment, { 2021: 80, 2022: 70 })])).toEqual([]);
    expect(outcomes(rule, [sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: '〔660〕', 2022: '〔650〕' })])).toEqual([]);
  });
});
