import { call, reason } from './excelRuntime';
import { attained } from '../../src/functions/attained';
import { completion } from '../../src/functions/completion';
import { elapsed } from '../../src/functions/elapsed';
import { figure } from '../../src/functions/figure';
import { status } from '../../src/functions/status';
import { value } from '../../src/functions/value';

describe('HB.VALUE', () => {
  test.each<[unknown, unknown]>([
    ['〔442〕', 442], ['＜5', 5], ['18%', 18], ['−16.6%', -16.6], [0.18, 0.18], ['约60', 60], ['〔＞10〕', 10], ['238.0', 238], ['350万人', 350], [442, 442], [0, 0], ['1,234.5', 1234.5], ['82', 82],
    ['5—5.5%', '#N/A'], ['1∶4∶5', '#N/A'], ['与GDP增长同步', '#N/A'], ['—', '#N/A'], [null, '#N/A'], ['', '#N/A'], ['12,69', '#VALUE!'], [true, '#VALUE!'], ['（442）', '#VALUE!'],
  ])('of %j is %p', (cell, expected) => expect(call(value, 1, cell)).toBe(expected));
  test('spills in the shape of its range', () => expect(call(value, 1, [['〔442〕', '—'], [3.35, '1e5']])).toEqual([[442, '#N/A'], [3.35, '#VALUE!']]));
  test('offers a reading', () => expect(reason(value, 1, '（442）')).toContain('是否应为“〔442〕”？'));
});

describe('HB.FIGURE', () => {
  test.each<[readonly unknown[], unknown]>([
    [[442, '累计'], '〔442〕'], [[5, '＜'], '＜5'], [[5, '<'], '＜5'], [[5, '≤'], '≤5'], [[60, '＞'], '＞60'], [[60, '≥'], '≥60'], [[60, '约'], '约60'], [[442], '442'], [[442, '数值'], '442'], [[442, null, '万人'], '442万人'],
    [[50, '累计', '万人'], '〔50〕万人'], [[5, '＜', '%'], '＜5%'], [['14.60', '累计'], '〔14.60〕'], [[10, '累计＞'], '〔＞10〕'], [[-3.5], '-3.5'], [[1000], '1000'],
    [[null, '累计'], '#N/A'], [['—'], '#N/A'], [['〔442〕', '＜'], '#VALUE!'], [['多'], '#VALUE!'], [[5, '大'], '#VALUE!'], [[5, '＜', '光年'], '#VALUE!'], [['5人', null, '万人'], '#VALUE!'], [['5人', null, '人'], '5人'],
  ])('%j is %p', (given, expected) => expect(call(figure, 3, ...given)).toBe(expected));
  test('one kind serves a range', () => expect(call(figure, 3, [[70, 80]], '累计')).toEqual([['〔70〕', '〔80〕']]));
  test('ranges of different shapes', () => expect(reason(figure, 3, [[70, 80]], [['累计'], ['＜']])).toBe('数值是 1 行 2 列，种类是 2 行 1 列，不能对应。两者应同样大小，或其中之一是一格。'));
  test('what it writes HB.VALUE reads', () => {
    for (const kind of ['数值', '累计', '＜', '≤', '＞', '≥', '约']) expect(call(value, 1, call(figure, 3, 14.6, kind, '万人'))).toBe(14.6);
  });
});

describe('HB.ELAPSED', () => {
  test.each<[readonly unknown[], unknown]>([
    [[2023], 0.6], [['2023年6月'], 0.5], [[202306], 0.5], [[20230630], 0.5], [[45107], 0.5], [['2023-06-30'], 0.5], [[20230615], 29.5 / 60], [[202511, 2025, 2025], 11 / 12], [['2025年11月', 2025, 2025], 11 / 12],
    [[2025], 1], [[2030], 1], [[2020], 0], [[2018, 2016, 2020], 0.6], [[202306, '2023年1月', '2023年12月'], 0.5], [[44377, 44197, 44561], 0.5],
    [[null], '#N/A'], [[''], '#N/A'], [['—'], '#N/A'], [['下月'], '#VALUE!'], [[202313], '#VALUE!'], [[2023, 2025, 2021], '#VALUE!'], [[2023, 'x'], '#VALUE!'], [[true], '#VALUE!'], [[1850], '#VALUE!'],
  ])('%j is %p', (given, expected) => expect(call(elapsed, 3, ...given)).toBe(expected));
  test('spills over dates', () => expect(call(elapsed, 3, [[2021, 2022, 2023]])).toEqual([[0.2, 0.4, 0.6]]));
  test('names what is wrong', () => expect(reason(elapsed, 3, 2023, 2025, 2021)).toBe('期初 2025-01-01 晚于期末 2021-12-31。请核对起止时间。'));
});

describe('HB.COMPLETION and HB.ATTAINED', () => {
  test.each<[readonly unknown[], unknown, unknown]>([
    [[93, 95], 93 / 95, false], [[270, '〔350〕'], 270 / 350, false], [[4.24, '＜5'], 1, true], [[60, '＞60'], 0, false], [[18, 20, -1], 1, true], [[22, 20, -1], 0, false], [[8, '〔＞10〕'], 0.8, false], [[[[70, 80, 200]], '〔350〕'], 1, true],
    [[5.2, '5—5.5%'], 1, true], [[60.5, '60左右'], 1, true], [[null, 5], '#N/A', '#N/A'], [[3, '—'], '#N/A', '#N/A'], [[3, '与GDP增长同步'], '#N/A', '#N/A'], [[3, '1∶4∶5'], '#N/A', '#N/A'], [['x9', 3], '#VALUE!', '#VALUE!'],
    [[3, 0], '#DIV/0!', true], [[4, '＜5', 1], '#VALUE!', '#VALUE!'],
  ])('%j: %p, %p', (given, rate, met) => {
    expect(call(completion, 3, ...given)).toBe(rate);
    expect(call(attained, 3, ...given)).toBe(met);
  });
  test('column by column', () => {
    expect(call(completion, 3, [[93], [4.24]], [[95], ['＜5']])).toEqual([[93 / 95], [1]]);
    expect(call(attained, 3, [[93], [4.24]], [[95], ['＜5']])).toEqual([[false], [true]]);
  });
});

describe('HB.STATUS', () => {
  test.each<[readonly unknown[], unknown]>([
    [[270, '〔350〕', '〔442〕', 2023], '达到序时进度'], [[200, '〔350〕', '〔442〕', 2023], '滞后于序时进度'], [[200, '〔350〕', '〔442〕'], '推进中'], [[350, '〔350〕', '〔442〕', 2023], '已完成'], [[650, 680, 651, 2023], '低于基数'], [[26, '≤20', 25, 2023], '差于基数'],
    [[4.24, '＜5', 3.35, 2023], '达标'], [[5.24, '＜5', '—', 2023], '未达标'], [[744, 744, 746], '达标'], [[null, 680, 651, 2023], '无法评估'], [[660, '与GDP增长同步', null, 2023], '无法评估'], [['—', 680], '无法评估'], [['x9', 680], '#VALUE!'],
    [[270, '〔350〕', null, '2018年', 2016, 2020], '达到序时进度'], [[4, '＜5', null, null, null, null, 1], '#VALUE!'], [[200, '〔350〕', null, '某月'], '#VALUE!'], [[200, '〔350〕', null, 0], '推进中'], [[22, 20, 25, 2022, null, null, -1], '达到序时进度'],
  ])('%j is %s', (given, expected) => expect(call(status, 7, ...given)).toBe(expected));
  test('column by column with one date', () => expect(call(status, 7, [[270], [650]], [['〔350〕'], [680]], [[null], [651]], 2023)).toEqual([['达到序时进度'], ['低于基数']]));
});
