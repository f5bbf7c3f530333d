import type { PastedLine } from '../../../src/domain/pasteRepair/pastedLines';
import { piecesOf, tableParts } from '../../../src/domain/pasteRepair/tableParts';
import { text } from '../../../src/domain/pasteRepair/text';

const linesOf = (...written: readonly (string | readonly string[])[]): readonly PastedLine[] => written.map((cells, line) => ({ line, cells: typeof cells === 'string' ? [cells] : cells }));
const numbersOf = (lines: readonly PastedLine[]): string => lines.map(({ line }) => line).join(' ');
/** titles / header / body / dropped, by their lines. */
const cut = (lines: readonly PastedLine[], isList = false): string | undefined => {
  const parts = tableParts(lines, isList);
  return parts && [numbersOf(parts.titles), numbersOf(parts.header), numbersOf(parts.body), parts.dropped.map(({ line }) => line).join(' ')].join(' / ');
};

test('pieces are cells where there are several, else words, with 指 标 closed up', () => {
  expect(piecesOf({ line: 0, cells: ['指 标', ' ', '2025 年'] })).toEqual(['指标', '2025年']);
  expect(piecesOf({ line: 0, cells: [' 指 标　2025年\u00a0属  性 ', ''] })).toEqual(['指标', '2025年', '属性']);
  expect(piecesOf({ line: 0, cells: [' '] })).toEqual([]);
});

describe('a header', () => {
  test('begins at the line that says 指标', () => { expect(cut(linesOf('专栏1 主要指标', '', '指标 2025年 2030年', '1．就业 5 6'))).toBe('0 / 2 / 3 / '); });
  test('takes words over its columns along, three lines up and no more', () => {
    expect(cut(linesOf('2025年 2030年', '指标 基数 目标', '1．就业 5 6'))).toBe(' / 0 1 / 2 / ');
    expect(cut(linesOf('2020年', '2021年', '2022年', '2023年', '指标 目标', '1．就业 5'))).toBe('0 / 1 2 3 4 / 5 / ');
  });
  test('leaves words above that are no columns to the title', () => { expect(cut(linesOf('就业和社会保障', '指标 2025年', '1．就业 5'))).toBe('0 / 1 / 2 / '); });
  test('prefers a line with more than the word, but takes the word alone', () => {
    expect(cut(linesOf('主要指标', '指标 2025年', '1．就业 5'))).toBe('0 / 1 / 2 / ');
    expect(cut(linesOf('指标', '2025年', '就业', '5'), true)).toBe(' / 0 1 / 2 3 / ');
  });
  test('that says 专栏 is a title', () => { expect(cut(linesOf('表 1 指标 目标', '指标 2025年', '1．就业 5'))).toBe('0 / 1 / 2 / '); });
  test('is missing: no table', () => { expect(cut(linesOf('就业 5', '失业 6'))).toBeUndefined(); expect(cut([])).toBeUndefined(); });
  test('alone has no body', () => { expect(cut(linesOf('指标 2025年'))).toBe(' / 0 /  / '); });
});

describe('the body begins', () => {
  test.each(['1．就业', '（1）就业', '①就业', '其中：男', '一、就业', '（一）就业', '就业 5', '就业 —'])('at %s', line => { expect(cut(linesOf('指标 2025年', line))).toBe(' / 0 / 1 / '); });
  test('below a second line of the header', () => {
    expect(cut(linesOf('指标 2025年 “十五五”', '基数 规划目标', '1．就业 5 6'))).toBe(' / 0 1 / 2 / ');
    expect(cut(linesOf('指标 2025 2030', '年 年', '1．就业 5 6'))).toBe(' / 0 1 / 2 / ');
  });
  test('at words below a whole header', () => { expect(cut(linesOf('指标 2025年', '城镇居民', '可支配收入 5'))).toBe(' / 0 / 1 2 / '); });
  test('at figures under columns, not at years', () => {
    expect(cut(linesOf(['', '指标', ''], ['', '2025', '2030'], ['', '就业', '5']))).toBe(' / 0 1 / 2 / ');
  });
});

describe('set aside', () => {
  const page = (line: string, ...below: readonly string[]): readonly (readonly [number, string, string])[] =>
    (tableParts(linesOf('指标 2025年', '1．就业 5', line, ...below), false)?.dropped ?? []).map(one => [one.line, one.text, one.reason]);
  test.each(['- 3 -', '— 12 —', '第 3 页', '第3页 共 5页', '3/5', 'Page 3 of 5'])('%s is a page number', line => { expect(page(line, '2．失业 6')).toEqual([[2, line, text.dropped.page]]); });
  test('a bare number only right before the header that comes again', () => {
    expect(page('12', '指 标 2025年', '2．失业 6')).toEqual([[2, '12', text.dropped.page], [3, '指 标 2025年', text.dropped.header]]);
    expect(page('12', '2．失业 6')).toEqual([]);
    expect(page('12')).toEqual([]);
  });
  test('a page number above the table is no title', () => {
    const parts = tableParts(linesOf('12', '- 3 -', '主要目标', '指标 2025年', '1．就业 5'), false);
    expect(parts?.titles.map(({ line }) => line)).toEqual([2]);
    expect(parts?.dropped).toEqual([{ line: 0, text: '12', reason: text.dropped.page }, { line: 1, text: '- 3 -', reason: text.dropped.page }]);
  });
});
