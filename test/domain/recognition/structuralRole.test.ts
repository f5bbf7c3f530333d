import type { ColumnStats } from '../../../src/domain/recognition/columnStats';
import { structuralRole } from '../../../src/domain/recognition/structuralRole';
import type { BodyColumn } from '../../../src/domain/recognition/tableExtent';
import { headed } from './bodyColumn';

type Stats = Partial<ColumnStats>;
/** A role, ? where the user is asked, and why; `figures` where the column is left to be read as figures. */
function read(words: string, stats: Stats, isLeft = false, more: Partial<BodyColumn> = {}): string {
  const reading = structuralRole(headed(words, stats, more), isLeft);
  if (reading === undefined) return 'figures';
  expect(reading.year).toBeUndefined();
  return `${reading.role}${reading.isSure ? '' : '?'} ${reading.reason}`;
}
const texts: Stats = { filled: 4, texts: 4 };
const figures: Stats = { filled: 4, figures: 4 };
const half = (kind: 'attributes' | 'units' | 'numbers', others: Stats = {}): Stats => ({ filled: 4, [kind]: 2, ...others });
const under = (kind: 'attributes' | 'units' | 'numbers', others: Stats = {}): Stats => ({ filled: 5, [kind]: 2, ...others });

describe('a column without a header is known by what it holds', () => {
  test.each<[string, Stats, boolean, string]>([
    ['nothing', {}, false, 'spacer 整栏空白，不读'],
    ['nothing, left of the names', {}, true, 'spacer 整栏空白，不读'],
    ['attributes in half its cells', half('attributes', { figures: 2 }), false, 'attribute 没有说明的表头，按栏里的内容认作属性'],
    ['attributes in fewer', under('attributes', { figures: 3 }), false, 'unknown? 没有表头，看不出是什么数'],
    ['numbers left of the names', half('numbers'), true, 'number 没有说明的表头，按栏里的内容认作序号'],
    ['few numbers left of the names', under('numbers'), true, 'group 没有说明的表头，按栏里的内容认作类别'],
    ['units', half('units'), false, 'unit 没有说明的表头，按栏里的内容认作计量单位'],
    ['units beside a figure', half('units', { figures: 1 }), false, 'unknown? 没有表头，看不出是什么数'],
    ['few units among words', under('units', { texts: 3 }), false, 'remark 栏里是文字，不作数读'],
    ['words', texts, false, 'remark 栏里是文字，不作数读'],
    ['figures', figures, false, 'unknown? 没有表头，看不出是什么数'],
  ])('%s', (_, stats, isLeft, expected) => { expect(read('', stats, isLeft)).toBe(expected); });
});

describe('单位 heads units or offices', () => {
  test.each<[string, Stats, string]>([
    ['nothing yet', {}, 'unit 表头“单位”，是计量单位'],
    ['units', half('units', { texts: 2 }), 'unit 表头“单位”，是计量单位'],
    ['no unit and no figure', texts, 'remark 栏里是文字，不作数读'],
    ['few units', under('units', { texts: 3 }), 'unit? 表头“单位”没有说清是什么数'],
    ['figures', figures, 'unit? 表头“单位”没有说清是什么数'],
  ])('%s', (_, stats, expected) => { expect(read('单位', stats)).toBe(expected); });
});

describe('a header that promises no figures', () => {
  test.each<[string, Stats, boolean, string]>([
    ['序 号', figures, true, 'number 表头“序号”，是序号'],
    ['属性', texts, false, 'attribute 表头“属性”，是属性'],
    ['计量单位及属性', texts, false, 'attribute? 表头“计量单位及属性”，是属性'],
    ['类型', half('attributes'), false, 'attribute 没有说明的表头，按栏里的内容认作属性'],
    ['类型', under('attributes'), true, 'group 栏里是文字，不作数读'],
    ['类型', texts, false, 'remark 栏里是文字，不作数读'],
    ['领域', half('attributes'), true, 'attribute 没有说明的表头，按栏里的内容认作属性'],
    ['领域', under('attributes'), true, 'group 表头“领域”，是类别'],
    ['领域', texts, false, 'remark 表头“领域”，是备注'],
    ['备注', texts, false, 'remark 表头“备注”，是备注'],
    ['投资额', figures, false, 'unknown 与规划指标无关，不读'],
    ['全国水平', figures, false, 'unknown 是别处的数，不读'],
    ['3月', figures, false, 'unknown 是月度、季度数，不作年度数'],
    ['指标', { filled: 4, figures: 3, texts: 1 }, false, 'target? 表头“指标”没有说清是什么数'],
    ['指标', { filled: 4, figures: 2, texts: 2 }, false, 'remark 栏里是文字，不作数读'],
    ['工作事项', figures, false, 'target? 表头“工作事项”没有说清是什么数'],
    ['工作事项', texts, false, 'remark 栏里是文字，不作数读'],
    ['甲乙', half('attributes', { figures: 2 }), false, 'attribute 没有说明的表头，按栏里的内容认作属性'],
    ['甲乙', {}, false, 'remark 栏里是文字，不作数读'],
    ['甲乙', { filled: 4, figures: 1, texts: 3 }, false, 'remark 栏里是文字，不作数读'],
    ['甲乙', { filled: 4, figures: 2, texts: 2 }, false, 'unknown? 表头“甲乙”没有说清是什么数'],
    ['甲乙', figures, false, 'unknown? 表头“甲乙”没有说清是什么数'],
    [`很长的${'说'.repeat(60)}`, texts, false, 'remark 栏里是文字，不作数读'],
  ])('%s', (words, stats, isLeft, expected) => { expect(read(words, stats, isLeft)).toBe(expected); });
});

describe('a header that promises figures', () => {
  test.each<[string, Stats, string]>([
    ['2025年目标', figures, 'figures'],
    ['2025年目标', {}, 'figures'],
    ['2025年目标', { filled: 4, figures: 2, texts: 2 }, 'figures'],
    ['2025年目标', { filled: 4, figures: 1, texts: 3 }, 'remark 栏里是文字，不作数读'],
    ['2020年', texts, 'remark 栏里是文字，不作数读'],
    // 已完成, 滞后: a state is a measure in words.
    ['完成进度', texts, 'figures'],
  ])('%s over %j', (words, stats, expected) => { expect(read(words, stats)).toBe(expected); });
});

describe('the year of a figure in a column of its own', () => {
  test('is below another word, and no figure', () => {
    expect([read('基期|年份', figures), read('基期|数据年份', figures), read('年份', figures), read('基期|数值', figures)]).toEqual([
      'unknown 是旁边一栏的数所属的年份，不作数读', 'unknown 是旁边一栏的数所属的年份，不作数读', 'unknown? 表头“年份”没有说清是什么数', 'figures',
    ]);
  });

  test('is none under a measure', () => { expect(read('完成进度|时间', figures)).toBe('figures'); });
});

test('a column under words of its left neighbour that holds nothing is kept for looks', () => {
  const covered = { isCovered: true };
  expect([read('2025年目标', {}, false, covered), read('2025年目标', { filled: 1, figures: 1 }, false, covered), read('2025年目标', {})]).toEqual(['spacer 整栏空白，不读', 'figures', 'figures']);
});
