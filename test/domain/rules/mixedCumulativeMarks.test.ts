import { messages, outcomes, sample } from './sample';

const rule = 'mixed-cumulative-marks';
const employment = 'urban-new-employment';

describe(rule, () => {
  test('all plain or all in 〔〕 pass', () => {
    for (const years of [{ 2021: 70, 2022: 80, 2023: 0 }, { 2021: '〔70〕', 2022: '〔150〕', 2023: '〔150〕' }]) {
      expect(outcomes(rule, [sample('annual-monitoring').fill(employment, years)]).every(outcome => outcome.verdict === 'pass')).toBe(true);
    }
  });

  test('a mixture names both kinds, the fewer first', () => {
    const table = sample('annual-monitoring').fill(employment, { 2021: 70, 2022: 80, 2023: '〔230〕' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数：2023年写在〔〕里，是累计数；2021年、2022年没有〔〕，是当年数。同一行只能用一种填法，请统一为当年数（F6、D6、E6）。']);
  });

  test('nothing is said of rows that are no totals or are blank', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2022: '〔661〕' })])).toEqual([]);
  });
});
