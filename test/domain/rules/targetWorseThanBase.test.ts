import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'target-worse-than-base';
const [insured, jobless, jobs] = ['unemployment-insurance-participants', 'surveyed-urban-unemployment-rate', 'urban-new-employment'] as const;
const row = (cells: Parameters<Sample['fill']>[1], indicator: string = insured): Sample => sample('panel-2').fill(indicator, cells);

describe(rule, () => {
  test('hold indicators and totals are meant so; rows without a base have nothing to be worse than', () => {
    expect(verdicts(rule, sample('panel-2'))).toEqual(['pass D12', 'pass D13', 'pass D18', 'pass D26', 'pass D27']);
  });

  test('a target below its base', () => {
    expect(messages(rule, row({ target: 608 }))).toEqual(['第7行 失业保险参保人数 目标 608（D13）比基数 651 还差。请核对目标和方向；有意只求保持的，请标为保持类指标。']);
    expect(failure(rule, row({ target: 608 }))).toMatchObject({ indicator: insured, places: [{ sheet: '专栏2', row: 12, column: 3 }, { sheet: '专栏2', row: 12, column: 2 }] });
    expect(messages(rule, row({ target: 650.9 }))).toHaveLength(1);
    expect(messages(rule, row({ target: 651 }))).toEqual([]);
  });

  test('where lower is better, one above it', () => {
    expect(messages(rule, row({ base: 5.5 }, jobless))).toEqual(['第2行 城镇调查失业率 目标 ＜6（D7）比基数 5.5 还差。请核对目标和方向；有意只求保持的，请标为保持类指标。']);
    expect(messages(rule, row({ base: 6 }, jobless))).toEqual([]);
    expect(messages(rule, row({ base: 6.5 }, jobless))).toEqual([]);
  });

  test('limits count with their number', () => {
    expect(messages(rule, row({ base: '＞660', target: '≥650' }))).toHaveLength(1);
  });

  test('a range, or words, cannot be compared', () => {
    expect(reasons(rule, row({ target: '640—680' }))).toEqual(['目标或基数不是一个数，不能比较']);
    expect(verdicts(rule, row({ target: '640—680' }))).toContain('cannotJudge D13');
    expect(reasons(rule, row({ base: '640—680' }))).toEqual(['目标或基数不是一个数，不能比较']);
  });

  test.each([{ base: '' }, { base: '—', target: 608 }, { base: '65 1', target: 608 }, { target: '68 0' }])('silent: %j', cells => {
    expect(verdicts(rule, row(cells)).filter(each => each.endsWith('13'))).toEqual([]);
  });

  test('a table without a base beside it tells no base, a total none of the last period', () => {
    expect(messages(rule, sample('regional').put(insured, 'target', 608))).toEqual([]);
    expect(outcomes(rule, [row({ target: '〔300〕' }, jobs)]).filter(outcome => outcome.verdict !== 'pass')).toEqual([]);
  });
});
