import { failure, messages, monthReport, sample } from './sample';

const rule = 'cumulative-mark-misplaced';

describe(rule, () => {
  test('〔〕 on totals passes, the printed tables too', () => {
    expect(messages(rule, sample('panel-1', 'printed'))).toEqual([]);
    expect(messages(rule, sample('panel-2').put('urban-new-employment', 'actual', '〔270〕'))).toEqual([]);
  });

  test('〔〕 on a stock is offered without', () => {
    const table = sample('panel-2').put('unemployment-insurance-participants', 'actual', '〔660〕');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 〔660〕（F13）带有〔〕。本指标不是五年累计数，请去掉〔〕，写作 660。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 5 }, before: '〔660〕', after: 660, numberFormat: 'General' });
  });

  test('a target in 〔〕 that the plan does not print so', () => {
    expect(messages(rule, sample('panel-2').put('basic-pension-participation-rate', 'target', '〔95〕'))).toEqual(['第6行 基本养老保险参保率 目标 〔95〕（D12）带有〔〕。本指标不是五年累计数，请去掉〔〕，写作 95。']);
  });

  test('a month in 〔〕 may be the total of five years: it is asked about, not corrected', () => {
    const table = monthReport('2024年6月').put('urban-new-employment', 'monthActual', '【6.4】');
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2024年6月 【6.4】（C6）带有〔〕。〔〕表示五年累计数，月报填本月数和本年累计：请核对是否填成了五年累计数，再去掉〔〕。']);
    expect(failure(rule, table).fix).toBeUndefined();
  });

  test('a number format with 〔〕 is named, Excel changes it', () => {
    const table = sample('panel-2').put('unemployment-insurance-participants', 'actual', { value: 660, numberFormat: '"〔"0"〕"' });
    expect(failure(rule, table).fix).toBeUndefined();
  });
});
