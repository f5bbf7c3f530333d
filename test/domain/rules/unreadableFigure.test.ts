import { failure, messages, monthReport, outcomes, sample, verdicts } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'unreadable-figure';
const [jobs, insured, pension, jobless] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'surveyed-urban-unemployment-rate'] as const;
const actual = (written: Parameters<ReturnType<typeof sample>['put']>[2], indicator: string = insured) => sample('panel-2').put(indicator, 'actual', written);

describe(rule, () => {
  test('readable figures of every notation pass, blanks too', () => {
    expect(outcomes(rule, [sample('panel-1', 'printed')]).map(outcome => outcome.verdict)).toEqual(Array(13).fill('pass'));
    expect(verdicts(rule, sample('panel-2'))).toHaveLength(18);
  });

  test('a lone （270） is offered as 〔270〕', () => {
    const table = actual('（270）', jobs);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数（F6）：“（270）”用了别的括号。五年累计数请用“〔 〕”括起，负数请写成“-270”。是否应为“〔270〕”？']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobs, places: [{ sheet: '专栏2', row: 5, column: 5 }] });
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 5, column: 5 }, before: '（270）', after: '〔270〕', numberFormat: '@' });
  });

  test('so in a year, a unit and the province of a total, as it may count up there', () => {
    expect(failure(rule, sample('annual-monitoring').put(jobs, 2021, '（70）')).fix).toMatchObject({ after: '〔70〕' });
    expect(failure(rule, sample('regional').put(jobs, '武汉', '（7）')).fix).toMatchObject({ after: '〔7〕' });
    expect(failure(rule, sample('regional').put(insured, '武汉', '（7）')).fix).toMatchObject({ after: 7 });
  });

  test('where no total belongs, （650） is offered without brackets', () => {
    const table = actual('（650）');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数（F13）：“（650）”带着括号，而这里填的不是五年累计数，不用〔〕。是否应为“650”？负数请写成“-650”。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 5 }, before: '（650）', after: 650, numberFormat: 'General' });
    expect(messages('cumulative-mark-misplaced', actual(650))).toEqual([]);
    expect(failure(rule, monthReport('2024年6月').put(jobs, 'monthActual', '（6.4）')).fix).toMatchObject({ after: 6.4 });
  });

  test('a full stop for a decimal point is offered as the number, with a unit or a limit as it is written', () => {
    expect(failure(rule, actual('93。5', pension)).fix).toEqual({ place: { sheet: '专栏2', row: 11, column: 5 }, before: '93。5', after: 93.5, numberFormat: 'General' });
    expect(failure(rule, actual('93。5%', pension)).fix).toMatchObject({ after: '93.5%', numberFormat: '@' });
    expect(failure(rule, actual('＜5。5', jobless)).fix).toMatchObject({ after: '＜5.5', numberFormat: '@' });
  });

  test('一 alone is offered as —', () => {
    expect(failure(rule, actual('一')).fix).toMatchObject({ before: '一', after: '—', numberFormat: '@' });
  });

  test('a formula is not written over', () => {
    expect(failure(rule, actual({ value: '（270）', formula: '="（270）"' }, jobs)).fix).toBeUndefined();
    expect(failure(rule, actual({ value: '（650）', formula: '="（650）"' })).fix).toBeUndefined();
  });

  test.each<readonly [CellValue, RegExp]>([['34 77', /^第7行 失业保险参保人数 2023年（F13）：“34 77”里有两个以上的数/], [true, /^第7行 失业保险参保人数 2023年（F13）：“TRUE”是逻辑值，不是数/], ['12,69', /小数点或千分位逗号位置不对/]])('%s has no offered reading', (written, message) => {
    const found = failure(rule, sample('annual-monitoring').put(insured, 2023, written));
    expect(found.message).toMatch(message);
    expect(found.fix).toBeUndefined();
    expect(found.year).toBe(2023);
  });

  test('what cannot be read as a figure because it is an error value is left to its own rule', () => {
    expect(verdicts(rule, actual('#N/A', jobs)).filter(each => each.endsWith('F6'))).toEqual([]);
  });

  test('targets are the plan’s', () => {
    expect(messages(rule, sample('panel-2').put(insured, 'target', '68 0'))).toEqual([]);
  });
});
