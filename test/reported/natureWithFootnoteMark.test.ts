import { findTables } from '../../src/domain/recognition';
import { attributeIn } from '../../src/domain/recognition/rowName';
import { plainHeader } from '../../src/domain/recognition/plainHeader';
import { isAttribute } from '../../src/domain/pasteRepair/lineParts';
import { typedSheet } from '../domain/recognition/typedSheet';

const marked = ['约束性*', '预期性①', '约束性＊＊', '（约束性）②', '预期性[2]', '约束性¹', '预期性1', '约束性※', '*约束性', '約束性①', '预期性（1）', '约束性 ⑴', '约束性注1'] as const;

/** A footnote's mark behind 约束性 cost the indicator its nature. */
describe('约束性 and 预期性 with a footnote mark', () => {
  test.each(marked)('%s', written => {
    expect(attributeIn(plainHeader(written))).toBe(/预期/.test(written) ? 'anticipatory' : 'binding');
  });

  test('in a column of a table', () => {
    const table = (words: readonly string[]) => findTables(typedSheet([
      ['某市“十四五”规划主要指标'], ['指标', '单位', '2020年', '2025年目标', '属性'],
      ['城镇新增就业', '万人', 10, 50, words[0] ?? ''], ['参保率', '%', 90, 95, words[1] ?? ''], ['绿地率', '%', 30, 35, words[2] ?? ''], ['①指当年数。'],
    ])).tables[0]?.rows.flatMap(({ kind, attribute }) => (kind === 'indicator' ? [attribute] : []));
    expect(table(['预期性①', '约束性*', '预期性'])).toEqual(['anticipatory', 'binding', 'anticipatory']);
    expect(table(['约束性', '约束性2', '（预期性）②'])).toEqual(['binding', 'binding', 'anticipatory']);
  });

  test('beside the unit in a name', () => {
    const rows = findTables(typedSheet([['某市“十四五”规划主要指标'], ['指标', '2020年', '2025年目标'], ['森林覆盖率（约束性①）（%）', 40, 42], ['耕地保有量（万亩，约束性*）', 300, 300]])).tables[0]?.rows;
    expect(rows?.map(({ name, unit, attribute }) => [name, unit, attribute])).toEqual([['森林覆盖率', '%', 'binding'], ['耕地保有量', '万亩', 'binding']]);
  });

  test.each(['约束①', '预期性*', '約束性①', '约束性[1]', '预期性¹'])('%s in a pasted table', written => { expect(isAttribute(written)).toBe(true); });
  test.each(['约束性 680', '约束性680', '约束性强', '预期性2025', '①'])('%s is none', written => { expect([attributeIn(plainHeader(written)), isAttribute(written)]).toEqual([undefined, false]); });
});
