import { applyExplanations, explain, sameFigures, submissionOf, withExplanation, type Explanation } from '../../../src/domain/explanations';
import type { Finding, Severity } from '../../../src/domain/rules';
import type { CellValue } from '../../../src/domain/table';
import { sheetOf, workbook } from './sheets';

const place = (row: number, column: number) => ({ sheet: '专栏2', row, column });
const finding = (more: Partial<Finding> = {}): Finding => ({ rule: 'target-unmet', code: 'HB701', severity: 'query', message: '差 2', places: [place(0, 0), place(0, 1)], ...more });
const book = (...row: readonly CellValue[]) => workbook(sheetOf('专栏2', [row]));
const written = (about: Finding, ...row: readonly CellValue[]): Explanation => explain(about, { indicator: '养老保险参保率', text: '疫情影响', time: '2024-01-15 09:05' }, book(...row));
const stateOf = (about: Finding, explanations: readonly Explanation[], ...row: readonly CellValue[]) => applyExplanations([about], explanations, book(...row))[0]?.explained;

describe('an explanation', () => {
  test('keeps rule, indicator, period, cells, figures, text and time', () => {
    expect(written(finding({ year: 2023 }), 93, '＞95')).toEqual({
      code: 'HB701', indicator: '养老保险参保率', period: '2023年', places: [place(0, 0), place(0, 1)], value: '93；＞95', message: '差 2', text: '疫情影响', time: '2024-01-15 09:05',
    });
    expect(written(finding(), 0.1 + 0.2, true).value).toBe('0.3；TRUE');
    expect(written(finding(), '', '=1+1').value).toBe('；=1+1');
    expect(written(finding({ places: [place(0, 1)] }), '', '=1+1').value).toBe('＝1+1');
  });

  test('holds while every figure of the finding stays, lapses when one changes, and holds again when it is typed back', () => {
    const explanations = [written(finding(), 93, 95)];
    expect(stateOf(finding(), explanations, 93, 95)).toEqual({ state: 'holds', text: '疫情影响', time: '2024-01-15 09:05' });
    expect(stateOf(finding(), explanations, 93.1, 95)?.state).toBe('lapsed');
    expect(stateOf(finding(), explanations, 93, 96)?.state).toBe('lapsed');
    expect(stateOf(finding(), explanations, '', 95)?.state).toBe('lapsed');
    expect(stateOf(finding(), explanations, 93, 95)?.state).toBe('holds');
  });

  test('is of one rule at one cell, and of the cells it named', () => {
    const explanations = [written(finding(), 93, 95)];
    expect(stateOf(finding({ code: 'HB601' }), explanations, 93, 95)).toBeUndefined();
    expect(stateOf(finding({ places: [place(0, 1)] }), explanations, 93, 95)).toBeUndefined();
    expect(stateOf(finding({ places: [place(0, 0)] }), explanations, 93, 95)?.state).toBe('lapsed');
  });

  test.each<Severity>(['error', 'hint'])('never explains a finding of severity %s', severity => {
    expect(stateOf(finding({ severity, preparedExplanation: '原文如此' }), [written(finding(), 93, 95)], 93, 95)).toBeUndefined();
  });

  test('the plan’s own difference comes explained; one written in its place goes first; an empty one says nothing', () => {
    const prepared = finding({ preparedExplanation: '原文如此' });
    expect(stateOf(prepared, [], 60, '＞60')).toEqual({ state: 'prepared', text: '原文如此', time: '' });
    expect(stateOf(prepared, [written(prepared, 60, '＞60')], 60, '＞60')?.state).toBe('holds');
    expect(stateOf(prepared, [written(prepared, 61, '＞60')], 60, '＞60')?.state).toBe('prepared');
    expect(stateOf(finding(), [{ ...written(finding(), 93, 95), text: ' ' }], 93, 95)).toBeUndefined();
  });

  test('a new one takes the place of the old, others stay', () => {
    const [one, other] = [written(finding(), 93, 95), written(finding({ code: 'HB601' }), 93, 95)];
    const again = written(finding(), 94, 95);
    expect(withExplanation([one, other], again)).toEqual([again, other]);
    expect(withExplanation([other], one)).toEqual([other, one]);
    expect(withExplanation([one, other, one], again)).toEqual([again, other]);
  });
});

describe('an explanation is about its own cells', () => {
  const other = (row: number, column: number, sheet = '专栏2') => ({ ...place(row, column), sheet });
  const about = (...places: readonly ReturnType<typeof place>[]) => finding({ places });
  const books = workbook(sheetOf('专栏1', [[5, 95], [93, 95]]), sheetOf('专栏2', [[93, 95], [93, 95]]));
  const state = (then: Finding, now: Finding) => applyExplanations([now], [explain(then, { indicator: '', text: '疫情影响', time: '' }, books)], books)[0]?.explained?.state;

  test('the same figures in other cells are not the ones explained', () => {
    expect(state(about(place(0, 0), place(0, 1)), about(place(0, 0), place(0, 1)))).toBe('holds');
    expect(state(about(place(0, 0), place(0, 1)), about(place(0, 0), place(1, 1)))).toBe('lapsed');
    expect(state(about(place(0, 0), place(0, 1)), about(place(0, 0), place(0, 1), place(1, 1)))).toBe('lapsed');
    expect(state(about(place(0, 0), place(0, 1)), about(place(0, 0)))).toBe('lapsed');
  });

  test('nor are the same cells of another row or sheet', () => {
    expect(state(about(place(0, 0)), about(place(1, 0)))).toBeUndefined();
    expect(state(about(other(1, 0, '专栏1')), about(place(1, 0)))).toBeUndefined();
    expect(state(about(), about())).toBeUndefined();
    expect(state(about(), about(place(0, 0)))).toBeUndefined();
    expect(state(about(place(0, 0)), about())).toBeUndefined();
  });

  test('the figures are read from the sheet that is named', () => {
    const value = (sheet: string) => explain(about(other(0, 0, sheet)), { indicator: '', text: '', time: '' }, books);
    expect([value('专栏1'), value('专栏2'), value('专栏9')].map(one => [one.value, one.period])).toEqual([['5', ''], ['93', ''], ['', '']]);
    expect(explain(about(place(0, 0)), { indicator: '', text: '', time: '' }, book(false)).value).toBe('FALSE');
  });

  test('white space around a figure is not a change', () => {
    const [one] = [explain(about(place(0, 0)), { indicator: '', text: '疫情影响', time: '' }, book(' 原文 '))];
    expect(stateOf(about(place(0, 0)), [one], '原文')).toMatchObject({ state: 'holds' });
    expect(stateOf(about(place(0, 0)), [{ ...one, value: '原文' }], ' 原文 ')).toMatchObject({ state: 'holds' });
  });

  test('two readings of a workbook hold the same where every cell does', () => {
    const cells = [place(0, 0), place(0, 1)];
    expect(sameFigures(cells, book(93, 95), book(93, 95))).toBe(true);
    expect(sameFigures(cells, book(93, 95), book(93, 96))).toBe(false);
    expect(sameFigures([place(0, 0)], book(93, 95), book(93, 96))).toBe(true);
  });
});

describe('提交前审核', () => {
  const explained = (state: 'holds' | 'lapsed' | 'prepared') => ({ ...finding(), explained: { state, text: '疫情影响', time: '' } });

  test.each([
    ['nothing found', [], {}, { mayBeSubmitted: true, errors: 0, queries: 0, unexplained: 0, unfilled: 0, broken: 0, withoutPlan: 0 }],
    ['hints ask for nothing', [finding({ severity: 'hint' })], {}, { mayBeSubmitted: true, errors: 0, queries: 0, unexplained: 0, unfilled: 0, broken: 0, withoutPlan: 0 }],
    ['all explained', [explained('holds'), explained('prepared')], {}, { mayBeSubmitted: true, errors: 0, queries: 2, unexplained: 0, unfilled: 0, broken: 0, withoutPlan: 0 }],
    ['one not explained', [explained('holds'), finding()], {}, { mayBeSubmitted: false, errors: 0, queries: 2, unexplained: 1, unfilled: 0, broken: 0, withoutPlan: 0 }],
    ['one lapsed', [explained('lapsed')], {}, { mayBeSubmitted: false, errors: 0, queries: 1, unexplained: 1, unfilled: 0, broken: 0, withoutPlan: 0 }],
    ['one to correct', [finding({ severity: 'error' }), explained('holds')], {}, { mayBeSubmitted: false, errors: 1, queries: 1, unexplained: 0, unfilled: 0, broken: 0, withoutPlan: 0 }],
    ['a table nobody has filled', [finding({ severity: 'hint', unfilled: true })], {}, { mayBeSubmitted: false, errors: 0, queries: 0, unexplained: 0, unfilled: 1, broken: 0, withoutPlan: 0 }],
    ['a rule that crashed', [], { broken: 1 }, { mayBeSubmitted: false, errors: 0, queries: 0, unexplained: 0, unfilled: 0, broken: 1, withoutPlan: 0 }],
    ['a table whose plan is not at hand', [], { withoutPlan: 2 }, { mayBeSubmitted: false, errors: 0, queries: 0, unexplained: 0, unfilled: 0, broken: 0, withoutPlan: 2 }],
  ])('%s', (_name, findings, unchecked, expected) => {
    expect(submissionOf(findings, unchecked)).toEqual(expected);
  });
});
