import { failure, messages, outcomes, sample, verdicts } from './sample';

const rule = 'mixed-cumulative-marks';
const employment = 'urban-new-employment';

describe(rule, () => {
  test('all plain or all in 〔〕 pass; a plain nought says neither', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(employment, { 2021: 70, 2022: 80, 2023: 0 }))).toEqual(['pass D6', 'pass E6']);
    expect(verdicts(rule, sample('annual-monitoring').fill(employment, { 2021: '〔70〕', 2022: '〔150〕', 2023: 0, 2024: '〔150〕' }))).toEqual(['pass D6', 'pass E6', 'pass G6']);
  });

  test('a mixture names both kinds, the fewer first', () => {
    const table = sample('annual-monitoring').fill(employment, { 2021: 70, 2022: 80, 2023: '〔230〕' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数：2023年写在〔〕里，是累计数；2021年、2022年没有〔〕，是当年数。同一行只能用一种填法，请统一为当年数（F6、D6、E6）。']);
    expect(failure(rule, table)).toMatchObject({ indicator: employment, year: 2023 });
    expect(verdicts(rule, sample('annual-monitoring').fill(employment, { 2021: 70, 2022: '〔150〕', 2023: '〔230〕' }))).toEqual(['fail D6、E6、F6']);
    expect(verdicts(rule, sample('annual-monitoring').fill(employment, { 2021: 70, 2022: '〔150〕' }))).toEqual(['fail E6、D6']);
  });

  test('of many units only those that differ have their address in the sentence', () => {
    const table = sample('regional').fill(employment, { 武汉: 20, 黄石: 4, 十堰: '〔5〕', 宜昌: 6 });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数：十堰写在〔〕里，是累计数；武汉、黄石、宜昌没有〔〕，是当年数。同一行只能用一种填法，请统一为当年数（F6）。']);
    expect(verdicts(rule, table)).toEqual(['fail F6、D6、E6、G6']);
  });

  test('nothing is said of rows that are no totals or are blank', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2022: '〔661〕' })])).toEqual([]);
  });
});
