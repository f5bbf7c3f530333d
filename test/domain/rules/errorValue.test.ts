import { messages, outcomes, sample } from './sample';

const rule = 'error-value';

describe(rule, () => {
  test('figures and blanks pass', () => {
    expect(outcomes(rule, [sample('annual-monitoring').put('urban-new-employment', 2021, 70)]).every(outcome => outcome.verdict === 'pass')).toBe(true);
  });

  test('an error value in an input', () => {
    const table = sample('annual-monitoring').put('urban-new-employment', 2021, { value: '#DIV/0!', formula: '=1/0' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2021年 #DIV/0!（D6）是错误值，不是数。请检查这里的公式和它引用的单元格。']);
  });

  test('an error value in a computed cell is a query, unless the input beside it is at fault', () => {
    const table = sample('annual-monitoring').put('urban-new-employment', 2021, 70).put('urban-new-employment', 'progress', { value: '#VALUE!', formula: '=HB.PROGRESS(1)' });
    expect(outcomes(rule, [table]).flatMap(outcome => (outcome.verdict === 'fail' ? [[outcome.failure.severity, outcome.failure.message]] : []))).toEqual([['query', '第1行 城镇新增就业人数 完成进度 #VALUE!（K6）算不出来。请检查本行的完成数、目标和基数，公式被改动过的请恢复。']]);
    expect(messages(rule, table.put('urban-new-employment', 2021, '7o'))).toEqual([]);
  });

  test('#NAME? of our functions says how to wake them, #BUSY! goes by itself', () => {
    const table = sample('annual-monitoring').put('urban-new-employment', 'status', { value: '#NAME?', formula: '=HB.STATUS(1)' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 状态 #NAME?（M6）：加载项的函数没有运行。请打开面板后重新计算（Ctrl+Alt+F9）。']);
    expect(messages(rule, sample('annual-monitoring').put('urban-new-employment', 'status', { value: '#BUSY!', formula: '=HB.STATUS(1)' }))).toEqual([]);
  });
});
