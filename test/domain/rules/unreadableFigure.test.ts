import { failure, messages, monthReport, outcomes, sample } from './sample';

const rule = 'unreadable-figure';

describe(rule, () => {
  test('readable figures of every notation pass', () => {
    const table = sample('panel-1', 'printed');
    expect(outcomes(rule, [table]).map(outcome => outcome.verdict)).toEqual(Array(13).fill('pass'));
  });

  test('a lone （270） is offered as 〔270〕', () => {
    const table = sample('panel-2').put('urban-new-employment', 'actual', '（270）');
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数（F6）：“（270）”用了别的括号。五年累计数请用“〔 〕”括起，负数请写成“-270”。是否应为“〔270〕”？']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 5, column: 5 }, before: '（270）', after: '〔270〕', numberFormat: '@' });
  });

  test('where no total belongs, （650） is offered without brackets', () => {
    const table = sample('panel-2').put('unemployment-insurance-participants', 'actual', '（650）');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数（F13）：“（650）”带着括号，而这里填的不是五年累计数，不用〔〕。是否应为“650”？负数请写成“-650”。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 5 }, before: '（650）', after: 650, numberFormat: 'General' });
    expect(messages('cumulative-mark-misplaced', sample('panel-2').put('unemployment-insurance-participants', 'actual', 650))).toEqual([]);
    expect(failure(rule, monthReport('2024年6月').put('urban-new-employment', 'monthActual', '（6.4）')).fix).toMatchObject({ after: 6.4 });
  });

  test('a full stop for a decimal point is offered as the number', () => {
    const table = sample('panel-2').put('basic-pension-participation-rate', 'actual', '93。5');
    expect(failure(rule, table).fix).toMatchObject({ after: 93.5, numberFormat: 'General' });
  });

  test('several values have no offered reading', () => {
    const found = failure(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2023, '34 77'));
    expect(found.message).toMatch(/^第7行 失业保险参保人数 2023年（F13）：“34 77”里有两个以上的数/);
    expect(found.fix).toBeUndefined();
  });

  test('what cannot be read as a figure because it is an error value is left to its own rule', () => {
    expect(messages(rule, sample('panel-2').put('urban-new-employment', 'actual', '#N/A'))).toEqual([]);
  });
});
