import { parseFigure } from '../../../src/domain/figure';

const percent = { text: '%', dimension: '%', scale: 10 };
const tenThousandPersons = { text: '万人', dimension: '人', scale: 10000 };

function number(value: number, decimals = 0): object {
  return { kind: 'number', value, decimals, planPeriodCumulative: false };
}

describe('numbers', () => {
  test.each<[string, object]>([
    ['0', number(0)],
    ['442', number(442)],
    ['238.0', number(238, 1)],
    ['14.60', number(14.6, 2)],
    ['0.0', number(0, 1)],
    ['-16.6', number(-16.6, 1)],
    ['−16.6', number(-16.6, 1)],
    ['－16.6', number(-16.6, 1)],
    ['-0', number(0)],
    ['+5.2', number(5.2, 1)],
    ['４４２．５', number(442.5, 1)],
    ['1,234', number(1234)],
    ['1,234,567.80', number(1234567.8, 2)],
    ['  442　', number(442)],
    ['\n442\r\n', number(442)],
    ['\u00a0442\u200b', number(442)],
    ['2025', number(2025)],
    ['123456789012345', number(123456789012345)],
    ['18%', { ...number(18), unit: percent }],
    ['18％', { ...number(18), unit: percent }],
    ['18 %', { ...number(18), unit: percent }],
    ['−16.6%', { ...number(-16.6, 1), unit: percent }],
    ['350万人', { ...number(350), unit: tenThousandPersons }],
    ['350\n万人', { ...number(350), unit: tenThousandPersons }],
    ['350萬人', { ...number(350), unit: tenThousandPersons }],
    ['442（万人）', { ...number(442), unit: tenThousandPersons }],
    ['442*', { ...number(442), mark: '*' }],
    ['442＊', { ...number(442), mark: '*' }],
    ['442①', { ...number(442), mark: '①' }],
    ['442①万人', { ...number(442), unit: tenThousandPersons, mark: '①' }],
    ['442万人 ②', { ...number(442), unit: tenThousandPersons, mark: '②' }],
  ])('%j', (text, figure) => {
    expect(parseFigure(text)).toEqual(figure);
  });

  test.each(['年均', '每年', '累计', '力争', '预计', '达到', '提高到', '增至', '降至', '降低到', '缩小至', '力争达到', '年均增至'])('%s is a flag', (word) => {
    expect(parseFigure(`${word}90`)).toEqual({ ...number(90), basis: word });
    expect(parseFigure(`${word} 90%`)).toEqual({ ...number(90), basis: word, unit: percent });
  });

  test.each(['保持', '稳定在', '增加'])('%s is a remark', (word) => {
    expect(parseFigure(`${word}90`)).toEqual({ ...number(90), remark: word });
  });

  test('traditional words', () => {
    expect(parseFigure('達到90')).toEqual({ ...number(90), basis: '达到' });
    expect(parseFigure('穩定在90')).toEqual({ ...number(90), remark: '稳定在' });
    expect(parseFigure('縮小至90個百分點')).toMatchObject({ value: 90, basis: '缩小至', unit: { dimension: '百分点' } });
  });

  test.each<[string, number, string]>([
    ['3.84（2024年）', 3.84, '（2024年）'],
    ['3.84\n(2024年)', 3.84, '(2024年)'],
    ['50（约束性）', 50, '（约束性）'],
    ['5[专栏1]', 5, '[专栏1]'],
    ['50（约束性）[专栏1]', 50, '（约束性）[专栏1]'],
    ['3.84（2024年为3.9）', 3.84, '（2024年为3.9）'],
    ['保持90（2020年水平）', 90, '保持（2020年水平）'],
  ])('%j keeps its remark', (text, value, remark) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'number', value, remark });
  });
});

describe('bounds', () => {
  test.each<[string, string]>([
    ...['＜5', '<5', '﹤5', '低于5', '少于5', '小于5', '不足5', '＜ 5', '低於5'].map((text): [string, string] => [text, 'lt']),
    ...['≤5', '≦5', '⩽5', '5以内', '5以下', '不超过5', '不高于5', '不大于5', '至多5', '控制在5以内', '控制在5', '控制在 5 以内', '控制在不超过5', '5以內', '不超過5', '<=5'].map((text): [string, string] => [text, 'le']),
    ...['＞5', '>5', '﹥5', '超过5', '高于5', '大于5', '突破5'].map((text): [string, string] => [text, 'gt']),
    ...['≥5', '≧5', '⩾5', '5以上', '不低于5', '不少于5', '不小于5', '至少5', '≥5以上', '>=5'].map((text): [string, string] => [text, 'ge']),
    ...['5左右', '约5', '约5左右', '控制在5左右', '約5'].map((text): [string, string] => [text, 'approx']),
  ])('%j is %s', (text, sign) => {
    expect(parseFigure(text)).toEqual({ kind: 'bound', sign, value: 5, decimals: 0, planPeriodCumulative: false });
  });

  test.each<[string, object]>([
    ['控制在6%以内', { sign: 'le', value: 6, unit: percent }],
    ['95.0%以上', { sign: 'ge', value: 95, decimals: 1, unit: percent }],
    ['每年不少于100万人', { sign: 'ge', value: 100, basis: '每年', unit: tenThousandPersons }],
    ['力争超过50', { sign: 'gt', value: 50, basis: '力争' }],
    ['达到90%以上', { sign: 'ge', value: 90, basis: '达到', unit: percent }],
    ['稳定在95%左右（2025年）', { sign: 'approx', value: 95, unit: percent, remark: '稳定在（2025年）' }],
    ['＜-5', { sign: 'lt', value: -5 }],
    ['＜5*', { sign: 'lt', value: 5, mark: '*' }],
  ])('%j', (text, figure) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'bound', ...figure });
  });
});

describe('ranges', () => {
  test.each<[string, number, number, object]>([
    ['5—5.5%', 5, 5.5, { decimals: 1, unit: percent }],
    ['4.5%–5%', 4.5, 5, { decimals: 1, unit: percent }],
    ['4.5-5', 4.5, 5, { decimals: 1 }],
    ['10～12', 10, 12, {}],
    ['10~12', 10, 12, {}],
    ['5至6', 5, 6, {}],
    ['5―6', 5, 6, {}],
    ['5——6', 5, 6, {}],
    ['5－6', 5, 6, {}],
    ['5 - 6', 5, 6, {}],
    ['5 — 6', 5, 6, {}],
    ['-5—-2', -5, -2, {}],
    ['3万—5万人', 3, 5, { unit: tenThousandPersons }],
    ['3—5年', 3, 5, { unit: { text: '年', dimension: '个月', scale: 12 } }],
    ['1900—2100人', 1900, 2100, {}],
    ['〔10—12〕', 10, 12, { planPeriodCumulative: true }],
    ['〔10—12〕万人', 10, 12, { planPeriodCumulative: true, unit: tenThousandPersons }],
    ['控制在4—5%', 4, 5, { remark: '控制在', unit: percent }],
    ['4.0—5.5', 4, 5.5, { decimals: 1, decimalsEach: [1, 1] }],
  ])('%j', (text, low, high, rest) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'range', low, high, ...rest });
  });
});

describe('ratios', () => {
  test.each<[string, number[], object]>([
    ['1∶4∶5', [1, 4, 5], { decimals: 0 }],
    ['1:4:5', [1, 4, 5], {}],
    ['1：4：5', [1, 4, 5], {}],
    ['1 ∶ 4 ∶ 5', [1, 4, 5], {}],
    ['0.9∶3.8∶5.3', [0.9, 3.8, 5.3], { decimals: 1 }],
    ['2.1∶1左右', [2.1, 1], { sign: 'approx', decimals: 1 }],
    ['约2.1∶1', [2.1, 1], { sign: 'approx' }],
    ['控制在2.1∶1以内', [2.1, 1], { sign: 'le' }],
    ['缩小至2.1∶1', [2.1, 1], { basis: '缩小至' }],
    ['2.1∶1（城乡）', [2.1, 1], { remark: '（城乡）' }],
    ['12.5∶87.5', [12.5, 87.5], { decimals: 1 }],
  ])('%j', (text, parts, rest) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'ratio', parts, ...rest });
  });
});

describe('nothing, blank and words', () => {
  test.each(['—', '——', '--', '-', '－', '–', '―', '─', '…', '……', '/', '／', '−', '— —', ' — ', '无', '無', '不适用'])('%j is none', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'none' });
  });

  test.each(['', ' ', '　', '\n', '\u200b', null, undefined])('%j is blank', (input) => {
    expect(parseFigure(input)).toEqual({ kind: 'blank' });
  });

  test.each(['与GDP增长同步', '完成国家下达目标', '不低于全国平均水平', '保持稳定', '翻一番', '与2020年持平', '与GDP增长同步（5%左右）', '待定'])('%j is text', (text) => {
    expect(parseFigure(` ${text}\n`)).toEqual({ kind: 'text', text });
  });
});

describe('totals over the plan period', () => {
  test.each(['〔442〕', '[442]', '［442］', '﹝442﹞', '【442】', '〔 442 〕', '〔４４２〕', '〔442〕 '])('%j', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'number', value: 442, decimals: 0, planPeriodCumulative: true });
  });

  test.each<[string, object]>([
    ['〔＞10〕', { kind: 'bound', sign: 'gt', value: 10 }],
    ['＞〔10〕', { kind: 'bound', sign: 'gt', value: 10 }],
    ['〔10以上〕', { kind: 'bound', sign: 'ge', value: 10 }],
    ['〔10〕以上', { kind: 'bound', sign: 'ge', value: 10 }],
    ['〔50〕万人', { kind: 'number', value: 50, unit: tenThousandPersons }],
    ['〔50万人〕', { kind: 'number', value: 50, unit: tenThousandPersons }],
    ['〔10以上〕万人', { kind: 'bound', sign: 'ge', value: 10, unit: tenThousandPersons }],
    ['累计〔50〕', { kind: 'number', value: 50, basis: '累计' }],
    ['累计〔50万人〕', { kind: 'number', value: 50, basis: '累计', unit: tenThousandPersons }],
    ['〔442〕*', { kind: 'number', value: 442, mark: '*' }],
    ['〔5000〕（其中农民工〔1750〕）', { kind: 'number', value: 5000, remark: '（其中农民工〔1750〕）' }],
    ['〔50〕万人（约束性）', { kind: 'number', value: 50, remark: '（约束性）', unit: tenThousandPersons }],
    ['〔-5〕', { kind: 'number', value: -5 }],
  ])('%j', (text, figure) => {
    expect(parseFigure(text)).toMatchObject({ ...figure, planPeriodCumulative: true });
  });
});

describe('what Excel hands over besides text', () => {
  test.each<[number, number, number]>([[0, 0, 0], [-0, 0, 0], [238, 238, 0], [3.35, 3.35, 2], [0.18, 0.18, 2], [0.1 + 0.2, 0.3, 1], [-16.6, -16.6, 1], [1e21, 1e21, 0], [1e-7, 1e-7, 7], [1234567.891, 1234567.891, 3], [1.1 - 1, 0.1, 1], [1234567890.123456, 1234567890.12346, 5], [100000000, 100000000, 0], [0.123456, 0.123456, 6], [0.30000001, 0.30000001, 8]])('%d', (input, value, decimals) => {
    expect(parseFigure(input)).toEqual(number(value, decimals));
  });

  test.each<[boolean | number, string]>([[true, 'boolean'], [false, 'boolean'], [Number.NaN, 'not-finite'], [Infinity, 'not-finite'], [-Infinity, 'not-finite']])('%p is a Problem', (input, code) => {
    expect(parseFigure(input)).toMatchObject({ kind: 'problem', code });
  });
});

test('a repeated text gives the same frozen figure', () => {
  const first = parseFigure('〔＞12〕万人');
  expect(parseFigure('〔＞12〕万人')).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
});
