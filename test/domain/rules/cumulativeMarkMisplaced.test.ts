import { failure, messages, monthReport, sample, verdicts } from './sample';

const rule = 'cumulative-mark-misplaced';
const [jobs, insured, pension] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate'] as const;

describe(rule, () => {
  test('〔〕 on totals passes, the printed tables too', () => {
    expect(messages(rule, sample('panel-1', 'printed'))).toEqual([]);
    expect(messages(rule, sample('panel-2').put(jobs, 'actual', '〔270〕'))).toEqual([]);
  });

  test('〔〕 on a stock is offered without', () => {
    const table = sample('panel-2').put(insured, 'actual', '〔660〕');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 〔660〕（F13）带有〔〕。本指标不是五年累计数，请去掉〔〕，写作 660。']);
    expect(failure(rule, table)).toMatchObject({ places: [{ sheet: '专栏2', row: 12, column: 5 }], indicator: insured, fix: { place: { sheet: '专栏2', row: 12, column: 5 }, before: '〔660〕', after: 660, numberFormat: 'General' } });
  });

  test('it keeps its decimals', () => {
    expect(messages(rule, sample('panel-2').put(insured, 'actual', '〔660.50〕'))).toEqual(['第7行 失业保险参保人数 〔660.50〕（F13）带有〔〕。本指标不是五年累计数，请去掉〔〕，写作 660.50。']);
  });

  test('a target in 〔〕 that the plan does not print so', () => {
    expect(messages(rule, sample('panel-2').put(pension, 'target', '〔95〕'))).toEqual(['第6行 基本养老保险参保率 目标 〔95〕（D12）带有〔〕。本指标不是五年累计数，请去掉〔〕，写作 95。']);
  });

  test('a month in 〔〕 may be the total of five years: it is asked about, not corrected', () => {
    const table = monthReport('2024年6月').put(jobs, 'monthActual', '【6.4】');
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2024年6月 【6.4】（C6）带有〔〕。〔〕表示五年累计数，月报填本月数和本年累计：请核对是否填成了五年累计数，再去掉〔〕。']);
    expect(failure(rule, table).fix).toBeUndefined();
    expect(verdicts(rule, monthReport('2024年6月').fill(jobs, { monthActual: 6.4, yearToDate: '〔40〕' }))).toEqual(['pass C6', 'fail D6']);
  });

  test('what Excel shows or calculates is named, not corrected', () => {
    const format = sample('panel-2').put(insured, 'actual', { value: 660, numberFormat: '"〔"0"〕"' });
    expect(messages(rule, format)).toEqual(['第7行 失业保险参保人数 〔660〕（F13）带有〔〕。本指标不是五年累计数，请去掉〔〕，写作 660。']);
    expect(failure(rule, format).fix).toBeUndefined();
    expect(failure(rule, sample('panel-2').put(insured, 'actual', { value: '〔660〕', formula: '="〔"&660&"〕"' })).fix).toBeUndefined();
  });

  test('figures of every kind are looked at; blanks, —, words and what is calculated are not', () => {
    const table = sample('annual-monitoring').fill(insured, { base: '—', target: '〔约680〕', 2021: 655, 2022: '655—660', 2023: '—', 2024: '统计中' }).put(insured, 'cumulative', { value: '〔9〕', formula: '=1' });
    expect(verdicts(rule, table).filter(each => each.endsWith('13'))).toEqual(['pass C13', 'pass D13', 'pass E13']);
  });
});
