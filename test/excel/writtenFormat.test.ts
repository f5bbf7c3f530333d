import { asTyped, isFormula, writtenFormat } from '../../src/excel/writtenFormat';

describe('the format under which Excel keeps what is written', () => {
  test.each(['1:4:5', '12/10', '-5', '+5', '95%', '2023年6月', '２３', '(350)', '（350）', "'引号", '@名', '=', 'TRUE', '1e5', '.5', ' 7'])('%s is written as text', value => {
    expect(writtenFormat(value, undefined)).toBe('@');
  });

  test.each(['〔442〕', '＜5', '—', '一、就业', '其中：农民工', '“十三五”目标', '（略）'])('%s: a safe text keeps the format it has', value => {
    expect(['General', '@']).toContain(writtenFormat(value, undefined));
    expect(writtenFormat(value, '@')).toBe('@');
  });

  test('numbers and formulas never stand in a text cell, where they would become text', () => {
    expect(writtenFormat(25.6, '@')).toBe('General');
    expect(writtenFormat(25.6, undefined, '@')).toBe('General');
    expect(writtenFormat('=SUM(A1:A2)', undefined, '@')).toBe('General');
    expect(writtenFormat(90.67, '0.00')).toBe('0.00');
    expect(writtenFormat(90.67, undefined, '0.0')).toBe('0.0');
  });

  test('a blank cell to be filled keeps what was asked for', () => {
    expect(writtenFormat('', '@')).toBe('@');
    expect(writtenFormat('', undefined)).toBe('General');
  });

  test('a lone equals sign is no formula', () => {
    expect([isFormula('='), isFormula('=A1'), isFormula(5)]).toEqual([false, true, false]);
  });
});

describe('a content as one types it', () => {
  test.each([
    ['442', 'General', undefined, "'442"], ['1:4:5', 'General', undefined, "'1:4:5"], ["'引号", 'General', undefined, "''引号"], ['=A1', 'General', '=A1', "'=A1"],
    ['442', '@', undefined, '442'], ['=A1', '@', '=A1', '=A1'], ['=A1', 'General', 3, '=A1'], ['=A1', 'General', undefined, '=A1'],
    ['〔442〕', 'General', undefined, '〔442〕'], [442, 'General', 442, 442], ['', 'General', '', ''], [true, 'General', true, true],
    ['#N/A', 'General', '#N/A', '#N/A'], ['#DIV/0!', 'General', '#DIV/0!', '#DIV/0!'], ['#1号井', 'General', '#1号井', "'#1号井"],
  ] as const)('%j under %s with the value %j is written %j', (content, format, value, typed) => {
    expect(asTyped(content, format, value)).toBe(typed);
  });
});
