import { isAttribute, isFigureText, partsOf } from '../../../src/domain/pasteRepair/lineParts';

const cut = (line: string, columns?: number): string => { const { name, tail } = partsOf(line, columns); return [name, ...tail].join(' | '); };

test.each([
  ['1．城镇新增就业（万人） 350 400 预期性', '1．城镇新增就业（万人） | 350 | 400 | 预期性'],
  ['2．城镇登记失业率（%） ＜5 ＜5 3.35', '2．城镇登记失业率（%） | ＜5 | ＜5 | 3.35'],
  ['  就业　350 ', '就业 | 350'],
  ['就业\u00a0350', '就业 | 350'],
  ['就业 〔 350 〕 400', '就业 | 〔 350 〕 | 400'],
  ['就业 〔350 〕 400', '就业 | 〔350 〕 | 400'],
  ['失业率 ＜ 5 5.5', '失业率 | ＜ 5 | 5.5'],
  ['参保率 95 % 97 以上', '参保率 | 95 % | 97 以上'],
  ['失业率 控制在 5 以内', '失业率 | 控制在 5 以内'],
  ['就业 350 — 400①', '就业 | 350 | — | 400①'],
  ['就业 350[1] 400¹', '就业 | 350[1] | 400¹'],
  ['城镇 新增 就业 350', '城镇 新增 就业 | 350'],
  ['城镇新增就业', '城镇新增就业'],
  ['350 400', ' | 350 | 400'],
  ['1 就业 350', '1 就业 | 350'],
  ['1． 就业 350', '1． 就业 | 350'],
  ['（1） 就业 350', '（1） 就业 | 350'],
  ['1 350', ' | 1 | 350'],
  ['1234 就业', ' | 1234 | 就业'],
  ['', ''],
])('%j is cut into %s', (line, expected) => { expect(cut(line)).toBe(expected); });

describe('words behind the first figure', () => {
  test('are a target in words where that makes the columns', () => { expect(cut('就业 350 保持稳定', 2)).toBe('就业 | 350 | 保持稳定'); });
  test('are part of the name where only that makes the columns', () => { expect(cut('十大 5 类 企业 350 400', 2)).toBe('十大 5 类 企业 | 350 | 400'); });
  test('are cells where neither way makes the columns, or nothing is known of them', () => {
    expect(cut('十大 5 类 350', 4)).toBe('十大 | 5 | 类 | 350');
    expect(cut('十大 5 类 350')).toBe('十大 | 5 | 类 | 350');
  });
});

test.each(['350', '〔350〕', '＜5.5', '—', '1∶4∶5', '350①', '350[1]', '350¹', '（4421）', '12,69', '5.5以内', '95%'])('%s is a figure’s place', written => { expect(isFigureText(written)).toBe(true); });
test.each(['', '就业', '1．', '（1）', '第一类', '约束性'])('%j is none', written => { expect(isFigureText(written)).toBe(false); });
test.each([['约束性', true], ['预期性', true], ['約束性', true], ['预期', true], ['约束性指标', false], ['', false]])('%s is an attribute: %s', (written, expected) => { expect(isAttribute(written)).toBe(expected); });
