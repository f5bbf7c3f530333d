import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'annual-typed-as-cumulative';
const jobs = 'urban-new-employment';
/** Target 〔350〕: a usual year is 70. */
const years = (cells: Parameters<Sample['fill']>[1]): Sample => sample('annual-monitoring').fill(jobs, cells);

describe(rule, () => {
  test('totals that grow by a year’s figure', () => {
    expect(verdicts(rule, years({ 2021: '〔70〕', 2022: '〔150〕', 2023: '〔220〕' }))).toEqual(['pass D6', 'pass E6', 'pass F6']);
  });

  test('brackets around the year’s own figure', () => {
    const table = years({ 2021: '〔70〕', 2022: '〔75〕' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2022年 〔75〕（E6）只比2021年多 5，疑为当年数。〔〕里应是累计数：若是当年数，请去掉〔〕或改填累计数。']);
    expect(verdicts(rule, table)).toEqual(['pass D6', 'fail E6、D6']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobs, year: 2022 });
  });

  test.each<readonly [string, Parameters<Sample['fill']>[1], number]>([
    ['a third of a usual year more', { 2021: '〔70〕', 2022: '〔94〕' }, 1],
    ['more than that is a year’s work', { 2021: '〔70〕', 2022: '〔95〕' }, 0],
    ['nothing more', { 2021: '〔70〕', 2022: '〔70〕' }, 1],
    ['less has a rule of its own', { 2021: '〔70〕', 2022: '〔69.9〕' }, 0],
    ['as small as a year may be', { 2021: '〔43〕', 2022: '〔43.8〕' }, 1],
    ['too small for a year', { 2021: '〔43〕', 2022: '〔43.7〕' }, 0],
    ['as large as a year may be', { 2021: '〔111〕', 2022: '〔111.9〕' }, 1],
    ['too large for a year', { 2021: '〔111〕', 2022: '〔112〕' }, 0],
    ['the year before is the last one filled', { 2021: '〔70〕', 2023: '〔75〕' }, 1],
    ['plain figures are years', { 2021: 70, 2022: 75 }, 0],
  ])('%s', (_what, cells, found) => {
    expect(messages(rule, years(cells))).toHaveLength(found);
  });

  test('only what adds up over the period is judged', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: '〔655〕', 2022: '〔660〕' })])).toEqual([]);
  });

  test('a limit as target says how much a year is as well', () => {
    expect(messages(rule, years({ target: '〔＞350〕', 2021: '〔70〕', 2022: '〔75〕' }))).toHaveLength(1);
  });

  test.each(['完成国家下达目标', '〔300—350〕', ''])('without a number as target (%s) nothing says how much a year is', target => {
    const table = years({ target, 2021: '〔70〕', 2022: '〔75〕' });
    expect(reasons(rule, table)).toEqual(['目标不是一个数，看不出每年大约多少']);
    expect(verdicts(rule, table)).toEqual(['pass D6', 'cannotJudge E6']);
  });
});
