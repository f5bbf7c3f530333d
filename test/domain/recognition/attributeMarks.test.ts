import { attributeMarksIn, attributeOfMark, tickedAttribute } from '../../../src/domain/recognition/attributeMarks';
import type { FoundColumn, FoundColumnRole } from '../../../src/domain/recognition';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import { typedSheet } from './typedSheet';

const read = (...notes: readonly string[]): unknown => { const { marks, others } = attributeMarksIn(notes); return [[...marks], others]; };

test.each<[string, readonly string[], unknown]>([
  ['a mark and all others', ['注：标▲的为约束性指标，其余为预期性指标。'], [[['▲', 'binding']], 'anticipatory']],
  ['two marks', ['●为约束性指标，○为预期性指标'], [[['●', 'binding'], ['○', 'anticipatory']], undefined]],
  ['marks with spaces and other words', ['带 ★ 号的指标表示约束性'], [[['★', 'binding']], undefined]],
  ['others in a note of their own', ['★为约束性指标', '未标★的属于预期性指标'], [[['★', 'binding']], 'anticipatory']],
  ['the first meaning of a mark counts', ['▲为约束性', '▲为预期性'], [[['▲', 'binding']], undefined]],
  ['the first word on others counts', ['▲为约束性，其余为预期性', '其他为约束性'], [[['▲', 'binding']], 'anticipatory']],
  ['others without a mark say nothing', ['其余为预期性指标'], [[], undefined]],
  ['others before the mark is known say nothing', ['其余为预期性指标', '▲为约束性'], [[['▲', 'binding']], undefined]],
  ['other notes', ['①参保人数含退休人员'], [[], undefined]],
  ['no notes', [], [[], undefined]],
])('%s', (_name, notes, expected) => { expect(read(...notes)).toEqual(expected); });

test('a row has the 属性 of its mark, without one that of all others', () => {
  const of = (mark: string | undefined, ...notes: readonly string[]) => attributeOfMark(mark, attributeMarksIn(notes));
  const note = '▲为约束性，其余为预期性';
  expect([of('▲', note), of(undefined, note), of('★', note)]).toEqual(['binding', 'anticipatory', 'anticipatory']);
  expect([of('▲', '▲为约束性'), of(undefined, '▲为约束性'), of('▲'), of(undefined)]).toEqual(['binding', undefined, undefined, undefined]);
});

describe('columns to tick', () => {
  const column = (at: number, role: FoundColumnRole, ...headers: readonly string[]): FoundColumn => ({ role, column: at, headers, isHidden: false, key: '', reason: '', isSure: true });
  const columns = [column(0, 'name', '指标'), column(1, 'attribute', '属性', '约束性'), column(2, 'attribute', '属性', '预期 性')];
  const ticked = (cells: readonly string[], of = columns): string => tickedAttribute(viewSheet(typedSheet([cells])), 0, of);
  test.each([
    ['the first', ['就业', '√', ''], '约束性'], ['the second', ['就业', '', '●'], '预期性'], ['both say nothing', ['就业', '√', '√'], ''], ['none', ['就业', '', ''], ''], ['another word', ['就业', '约束性', ''], ''],
  ])('%s', (_name, cells, expected) => { expect(ticked(cells)).toBe(expected); });
  test('a column headed 属性 is read for its words, one of another role not at all', () => {
    expect(ticked(['就业', '是'], [column(0, 'name', '指标'), column(1, 'attribute', '属性')])).toBe('');
    expect(ticked(['就业', '是'], [column(0, 'name', '指标'), column(1, 'remark', '约束性')])).toBe('');
    expect(ticked(['就业', '是'], [column(0, 'name', '指标'), column(1, 'attribute')])).toBe('');
  });
});
