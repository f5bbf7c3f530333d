import { pastedGrid, pastedLines } from '../../../src/domain/pasteRepair/pastedLines';

const cellsOf = (written: string): readonly (readonly [number, readonly string[]])[] => pastedLines(written).lines.map(({ line, cells }) => [line, cells]);

describe('cells between tabs', () => {
  test('keep their places, blank ones too', () => {
    expect(pastedLines('指标\t2025年\n就业\t\t5\n\t6')).toEqual({ form: 'cells', source: ['指标\t2025年', '就业\t\t5', '\t6'], lines: [{ line: 0, cells: ['指标', '2025年'] }, { line: 1, cells: ['就业', '', '5'] }, { line: 2, cells: ['', '6'] }] });
  });

  test('a quoted cell holds its line breaks and quotation marks, and the next row knows its line', () => {
    expect(cellsOf('指标\t"2030年\n目标"\n"甲""乙"\t5\n丙\t6')).toEqual([[0, ['指标', '2030年\n目标']], [2, ['甲"乙', '5']], [3, ['丙', '6']]]);
  });

  test('a quotation mark that closes nowhere is a character', () => { expect(cellsOf('"指标\t2025年\n"就"业\t5')).toEqual([[0, ['"指标', '2025年']], [1, ['"就"业', '5']]]); });

  test.each(['\r\n', '\r', '\u2028', '\u2029', '\u0085'])('%j ends a line', end => { expect(cellsOf(`指标\t2025年${end}就业\t5`)).toEqual([[0, ['指标', '2025年']], [1, ['就业', '5']]]); });
});

describe('cells behind tabs, one a line, as Word writes them', () => {
  test('are rows between blank lines', () => {
    expect(pastedLines('指标\n\t2025年\n\t2030年\n\n就业\n\t5\n\t6')).toMatchObject({ form: 'cells', lines: [{ line: 0, cells: ['指标', '2025年', '2030年'] }, { line: 4, cells: ['就业', '5', '6'] }] });
  });

  test('a line without tab goes on with the cell above, a lone tab is a blank cell', () => {
    expect(cellsOf('指标\n名称\n\t2025年\n\t2030年\n\t属性\n \n就业\n\t\n\t6\n\t7')).toEqual([[0, ['指标\n名称', '2025年', '2030年', '属性']], [6, ['就业', '', '6', '7']]]);
  });
});

describe('the form', () => {
  const tabbed = '就业\t5';
  const plain = '就业 城镇';
  test('is cells only where more than two in five lines have tabs inside', () => {
    expect(pastedLines([tabbed, tabbed, plain, plain, plain].join('\n')).form).toBe('text');
    expect(pastedLines([tabbed, tabbed, plain, plain].join('\n')).form).toBe('cells');
  });
  test('is a list where more than two in five lines are a figure or an attribute', () => {
    expect(pastedLines(['5', '约束性', plain, plain, plain].join('\n')).form).toBe('text');
    expect(pastedLines(['5', ' 约束性 ', plain, plain].join('\n')).form).toBe('list');
    expect(pastedLines(['', '5', '', plain].join('\n')).form).toBe('list');
  });
  test('of half the lines behind tabs is not yet rows of Word', () => { expect(pastedLines('就业\n\t甲').form).toBe('text'); });
  test('of text leaves a line whole, its tabs as spaces', () => {
    expect(pastedLines('就业\t5\n甲\n乙\n丙')).toEqual({ form: 'text', source: ['就业\t5', '甲', '乙', '丙'], lines: [{ line: 0, cells: ['就业  5'] }, { line: 1, cells: ['甲'] }, { line: 2, cells: ['乙'] }, { line: 3, cells: ['丙'] }] });
  });
  test('of nothing is text', () => { expect(pastedLines('')).toEqual({ form: 'text', source: [''], lines: [{ line: 0, cells: [''] }] }); });
});

test('a grid is cells where any row has two, else text', () => {
  expect(pastedGrid([['指标', ''], ['就业', '5']])).toEqual({ form: 'cells', lines: [{ line: 0, cells: ['指标', ''] }, { line: 1, cells: ['就业', '5'] }], source: ['指标\t', '就业\t5'] });
  expect(pastedGrid([['指标 2025年', ' '], ['就业 5', '']]).form).toBe('text');
});
