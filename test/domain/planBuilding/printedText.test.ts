import { printedText } from '../../../src/domain/planBuilding/printedText';

describe('a number is printed as its format shows it', () => {
  test.each<[number, string, string, string]>([
    [238, 'General', '238', '照表中所写'],
    [238, '@', '238', '照表中所写'],
    [238.5, '0.0', '238.5', '照表中所写'],
    [238, '0.00', '238.00', '单元格显示为238.00，照显示的写'],
    [5.25, '0.0#', '5.25', '照表中所写'],
    [5.25, '0.??', '5.25', '照表中所写'],
    [1234, '#,##0', '1234', '照表中所写'],
    [5, '"约10"0.0', '5.0', '单元格显示为5.0，照显示的写'],
    [15, '[>=10]0.0', '15.0', '单元格显示为15.0，照显示的写'],
    [5, '0.0;-0.000', '5.0', '单元格显示为5.0，照显示的写'],
    [5, '\\0_00.0', '5.0', '单元格显示为5.0，照显示的写'],
    [0.95, '0%', '95%', '单元格是百分比格式，值0.95写作95%'],
    [0.955, '0.00%', '95.50%', '单元格是百分比格式，值0.955写作95.50%'],
    [350, '"〔"0"〕"', '〔350〕', '单元格的格式带〔〕，写作〔350〕'],
    [0.1 + 0.2, 'General', '0.3', '照表中所写'],
  ])('%d in %s', (value, numberFormat, printed, reason) => {
    expect(printedText({ value, numberFormat })).toEqual({ value: printed, reason, isSure: true });
  });

  test.each<[number, string, string, string]>([
    [5.256, '0.0', '5.3', '单元格的值是5.256，显示为5.3，照显示的写，请核对'],
    [5.5, '0', '6', '单元格的值是5.5，显示为6，照显示的写，请核对'],
    [0.9567, '0%', '96%', '单元格的值是95.67，显示为96%，照显示的写，请核对'],
  ])('%d in %s hides digits, and is asked', (value, numberFormat, printed, reason) => {
    expect(printedText({ value, numberFormat })).toEqual({ value: printed, reason, isSure: false });
  });

  test('what Excel made a date of is no figure', () => {
    const message = 'Excel 把它变成了日期或时间，看不出原来的数';
    expect(printedText({ value: 45000, numberFormat: 'yyyy-m-d' })).toEqual({ value: '45000', reason: message, isSure: false, problem: { kind: 'problem', code: 'excel-date', written: '45000', message } });
  });
});

describe('a text stays as it is written', () => {
  test.each<[string | boolean, string]>([
    [' ＜5 ', '＜5'], ['＜\n\n 5', '＜5'], ['〔350〕', '〔350〕'], ['', ''], ['—', '—'],
    ['完成国家\n下达目标', '完成国家\n下达目标'], ['与gdp增长同步', '与gdp增长同步'],
  ])('%j', (value, printed) => {
    expect(printedText({ value, numberFormat: '@' })).toEqual({ value: printed, reason: '照表中所写', isSure: true });
  });

  test.each(['2 55', '12,69', '34\n77'])('%j cannot be read: the text stays, the reason is the problem’s', value => {
    const printed = printedText({ value, numberFormat: '@' });
    expect(printed).toMatchObject({ value, isSure: false, problem: { kind: 'problem' } });
    expect(printed.reason).toBe(printed.problem?.message);
  });

  test('a truth value is written as Excel shows it', () => {
    expect(printedText({ value: true, numberFormat: 'General' }).value).toBe('TRUE');
  });
});
