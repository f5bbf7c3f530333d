import { splitNames, type Split } from '../../../src/domain/recognition/splitNames';
import { noFigures, rawRows, type Said } from './rawRow';

type Row = readonly [written: string, said?: Said];
const split = (...rows: readonly Row[]): readonly Split[] => splitNames(rawRows(...rows));
const below: readonly Split[] = [{ at: 0, figures: 'below' }];
const above: readonly Split[] = [{ at: 0, figures: 'above' }];
const none: readonly Split[] = [];

describe('figures beside the second line', () => {
  test.each<[string, Row, Row, readonly Split[]]>([
    ['a name that breaks off at 的', ['参加培训的', noFigures], ['农民工人数'], below],
    ['a name that breaks off at 新增', ['城镇新增', noFigures], ['就业人数'], below],
    ['a name that breaks off within its bracket', ['参加城乡居民（含', noFigures], ['灵活就业）人数'], below],
    ['a name that is whole', ['就业', noFigures], ['参保人数'], none],
    ['a bracket that is closed', ['参加城乡（镇）居民', noFigures], ['参保人数'], none],
    ['figures beside both lines', ['参加培训的'], ['农民工人数（万人）'], none],
    ['figures beside neither', ['参加培训的', noFigures], ['农民工人数', noFigures], none],
    ['a unit beside the first', ['参加培训的（万人）', noFigures], ['农民工人数'], none],
    ['a unit in the column beside the first', ['参加培训的', { ...noFigures, hasOwnUnitCell: true }], ['农民工人数'], none],
    ['a number before the second', ['参加培训的', noFigures], ['2．农民工人数'], none],
    ['a number beside the second', ['参加培训的', noFigures], ['农民工人数', { numberCell: '2' }], none],
    ['其中 before the second', ['参加培训的', noFigures], ['其中：农民工人数'], none],
    ['a second line one level down', ['参加培训的', noFigures], ['—农民工人数'], none],
    ['其中 before the first', ['其中：参加培训的', noFigures], ['农民工人数'], none],
    ['一、 before the first', ['一、参加培训的', noFigures], ['农民工人数'], none],
    ['an attribute beside the first', ['参加培训的', { ...noFigures, attributeText: '约束性' }], ['农民工人数'], none],
    ['a first line over all columns', ['参加培训的', { ...noFigures, isWide: true }], ['农民工人数'], none],
    ['a header as the first', ['参加培训的', { ...noFigures, isHeader: true }], ['农民工人数'], none],
    ['a header as the second', ['参加培训的', noFigures], ['农民工人数', { isHeader: true }], none],
    ['a first line one level down', ['—参加培训的', noFigures], ['农民工人数'], none],
    ['nothing but space as the first', ['　', noFigures], ['农民工人数'], none],
  ])('%s', (_, first, second, expected) => { expect(split(first, second)).toEqual(expected); });

  test.each<[string, Row, Row, readonly Split[]]>([
    ['a number over none', ['2．城镇居民', noFigures], ['就业'], [{ at: 1, figures: 'below' }]],
    ['a number in its column over none', ['城镇居民', { ...noFigures, numberCell: '2' }], ['就业'], [{ at: 1, figures: 'below' }]],
    ['a number in its column beside no name', ['', { ...noFigures, numberCell: '2' }], ['就业'], none],
    ['no number over none', ['城镇居民', noFigures], ['就业'], none],
    ['一、 over none', ['一、城镇居民', noFigures], ['就业'], none],
    ['一、 in the name and a number in its column', ['一、城镇居民', { ...noFigures, numberCell: '2' }], ['就业'], none],
    ['a number over a number', ['2．城镇居民', noFigures], ['3．就业'], none],
    ['a number and a unit over none', ['2．城镇居民（人）', noFigures], ['就业'], none],
    ['a number over nothing with figures', ['2．城镇居民', noFigures], ['就业', noFigures], none],
  ])('where the rows are numbered, %s', (_, first, second, expected) => {
    expect(split(['1．参保（人）'], first, second, ['3．参训（人）'], ['4．持证（人）'])).toEqual(expected);
  });

  test('a number over none is a heading where the rows have no numbers', () => {
    expect(split(['2．城镇居民', noFigures], ['就业（人）'], ['参保（人）'])).toEqual(none);
  });
});

describe('figures beside the first line', () => {
  const whole: Row = ['基本养老保险参保'];

  test.each<[string, Row, Row, readonly Split[]]>([
    ['the measure alone', whole, ['人数', noFigures], above],
    ['the measure and a bracket', whole, ['人数（户籍）', noFigures], above],
    ['a bracket alone', whole, ['（全口径）', noFigures], above],
    ['the rest of a bracket', ['参加城乡居民（含'], ['灵活就业）', noFigures], above],
    ['what goes on after 和', ['参加城镇职工和'], ['城乡居民保险', noFigures], above],
    ['a second measure', ['参保人数'], ['参保率', noFigures], none],
    ['a measure before a bracket above another measure', ['参保人数（户籍）'], ['参保率', noFigures], none],
    ['no measure', whole, ['就业创业', noFigures], none],
    ['the measure with figures of its own', whole, ['人数'], none],
    ['the measure with a unit of its own column', whole, ['人数', { ...noFigures, hasOwnUnitCell: true }], none],
    ['the measure with a number', whole, ['2．人数', noFigures], none],
    ['the measure after 一、', whole, ['一、人数', noFigures], none],
    ['the measure after 其中', whole, ['其中：人数', noFigures], none],
    ['the measure one level down', whole, ['—人数', noFigures], none],
    ['the measure with an attribute', whole, ['人数', { ...noFigures, attributeText: '约束性' }], none],
    ['the measure over all columns', whole, ['人数', { ...noFigures, isWide: true }], none],
    ['a header', whole, ['人数', { ...noFigures, isHeader: true }], none],
    ['the measure below a header', ['基本养老保险参保', { isHeader: true }], ['人数', noFigures], none],
    ['a total', ['参加培训的'], ['合计', noFigures], none],
    ['其中 alone', ['参加培训的'], ['其 中：', noFigures], none],
    ['a blank', ['参加培训的'], ['　', noFigures], none],
  ])('%s', (_, first, second, expected) => { expect(split(first, second)).toEqual(expected); });

  test.each<[string, Row, readonly Split[]]>([
    ['a row beside it', ['就业（人）'], above], ['其中', ['其中：女性（人）'], none], ['a dash', ['—女性（人）'], none], ['a deeper number', ['（1）女性（人）'], none], ['a deeper indent', ['　女性（人）'], none],
  ])('the measure over %s', (_, after, expected) => { expect(split(whole, ['人数', noFigures], after)).toEqual(expected); });

  test.each<[string, Row, Row, readonly Split[]]>([
    ['where the name has none', ['参保'], ['（万人）', noFigures], [{ at: 1, figures: 'above' }]],
    ['where the name has one', ['参保（人）'], ['人数（万人）', noFigures], none],
    ['where the name has one in its column', ['参保', { hasOwnUnitCell: true }], ['人数（万人）', noFigures], none],
    ['where the name has a bracket that may be one', ['参保（标台）'], ['人数（万人）', noFigures], none],
  ])('a rest with a unit, %s', (_, first, second, expected) => { expect(split(['就业（人）'], first, second)).toEqual(expected); });

  test('a unit on the second line is the name’s only where half of the rows write theirs', () => {
    expect(split(['就业'], ['参保'], ['人数（万人）', noFigures])).toEqual(none);
    expect(split(['就业（人）'], ['参训（人）'], ['参训'], ['参保'], ['人数（万人）', noFigures])).toEqual([{ at: 3, figures: 'above' }]);
    expect(split(['就业（人）'], ['参训'], ['参保'], ['人数（万人）', noFigures])).toEqual(none);
  });
});

test('rows apart are no name over two rows', () => {
  const [first, second] = rawRows(['参加培训的', noFigures], ['农民工人数']);
  if (!first || !second) throw new Error('two rows');
  expect([splitNames([first, second]), splitNames([first, { ...second, row: 7 }]), splitNames([first]), splitNames([])]).toEqual([below, none, none, none]);
});
