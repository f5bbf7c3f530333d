import { failure, messages, outcomes, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'error-value';
const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
const failing = (written: string) => ({ value: written, formula: '=HB.PROGRESS(1)' });
const annual = (cells: Parameters<Sample['fill']>[1], indicator: string = jobs): Sample => sample('annual-monitoring').fill(indicator, cells);
const failures = (table: Sample) => verdicts(rule, table).filter(each => each.startsWith('fail'));

describe(rule, () => {
  test('figures and blanks pass', () => {
    expect(outcomes(rule, [annual({ 2021: 70 })]).every(outcome => outcome.verdict === 'pass')).toBe(true);
  });

  test('an error value in an input', () => {
    const table = annual({ 2021: { value: '#DIV/0!', formula: '=1/0' } });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2021年 #DIV/0!（D6）是错误值，不是数。请检查这里的公式和它引用的单元格。']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobs, year: 2021 });
    expect(failure(rule, table).severity).toBeUndefined();
  });

  test('an error value in a computed cell is a query, unless the input beside it is at fault', () => {
    const table = annual({ 2021: 70, progress: failing('#VALUE!') });
    expect(outcomes(rule, [table]).flatMap(outcome => (outcome.verdict === 'fail' ? [[outcome.failure.severity, outcome.failure.message]] : []))).toEqual([['query', '第1行 城镇新增就业人数 完成进度 #VALUE!（K6）算不出来。请检查本行的完成数、目标和基数，公式被改动过的请恢复。']]);
    expect(messages(rule, table.put(jobs, 2021, '7o'))).toEqual([]);
  });

  test.each<readonly [string, Parameters<Sample['fill']>[1], string[]]>([
    ['a limit', { 2021: '＜70' }, []], ['a range', { 2021: '70—72' }, []], ['words', { 2021: '统计中' }, []], ['〔〕 among plain years', { 2021: 70, 2022: '〔150〕' }, []],
    ['years in 〔〕 alone', { 2021: '〔70〕', 2022: '〔150〕' }, ['fail K6']], ['none', { 2021: '—' }, ['fail K6']], ['nothing yet', {}, ['fail K6']],
  ])('a computed cell fails beside %s', (_what, cells, expected) => {
    expect(failures(annual({ ...cells, progress: failing('#VALUE!') }))).toEqual(expected);
  });

  test('an input that fails is told itself, its result is not', () => {
    expect(failures(annual({ 2021: '#N/A', progress: failing('#N/A') }))).toEqual(['fail D6']);
  });

  test('〔〕 among plain figures of units', () => {
    const regional = (second: string | number) => sample('regional').fill(jobs, { provinceActual: failing('#VALUE!'), 武汉: '〔40〕', 黄石: second });
    expect([failures(regional(5)), failures(regional('〔5〕'))]).toEqual([[], ['fail C6']]);
  });

  test('what the table calculates for another row is another matter', () => {
    expect(failures(annual({ 2021: '〔70〕', 2022: 60 }).fill(insured, { status: failing('#NUM!') }))).toEqual(['fail M13']);
  });

  test('#NAME? of our functions says how to wake them, as a hint', () => {
    const table = annual({ status: failing('#NAME?') });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 状态 #NAME?（M6）：加载项的函数没有运行。请打开面板后重新计算（Ctrl+Alt+F9）。']);
    expect(failure(rule, table).severity).toBe('hint');
  });

  test.each(['#BUSY!', '#GETTING_DATA'])('%s goes by itself', passing => {
    expect([failures(annual({ status: failing(passing) })), failures(annual({ 2021: failing(passing) }))]).toEqual([[], []]);
  });

  test('base and target are the plan’s, and their notation has rules of its own', () => {
    expect(failures(annual({ base: '#N/A', target: '#N/A' }))).toEqual([]);
  });
});
