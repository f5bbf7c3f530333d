import { messages, outcomes, sample } from './sample';

const rule = 'falling-cumulative';
const employment = 'urban-new-employment';

describe(rule, () => {
  test('rising or resting totals pass', () => {
    const table = sample('annual-monitoring').fill(employment, { 2021: '〔70〕', 2022: '〔150〕', 2023: '〔150〕' });
    expect(outcomes(rule, [table]).map(outcome => outcome.verdict)).toEqual(['pass', 'pass', 'pass']);
  });

  test('a falling total shows both figures and the gap', () => {
    const table = sample('annual-monitoring').fill(employment, { 2021: '〔70〕', 2022: '〔150.5〕', 2023: '〔140〕' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2023年累计 〔140.0〕 应 ≥ 2022年累计 〔150.5〕，少 10.5。累计数不会下降，请核对是否填了当年数（F6、E6）。']);
  });

  test('yearly figures may fall', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill(employment, { 2021: 80, 2022: 70 })])).toEqual([]);
  });
});
