import fc from 'fast-check';
import { matchIndicator } from '../../../src/domain/plan/matchIndicator';
import { writtenName } from '../../../src/domain/plan/writtenName';
import { planById } from '../../../src/plans';

const load = (id: string) => {
  const plan = planById(id);
  if (!plan) throw new Error(id);
  return plan;
};
const plan = load('hubei-14th');
const indicators = plan.panels.flatMap(panel => panel.indicators);
const numberOf = (written: string): number | undefined => {
  const match = matchIndicator(plan, written);
  return match.found ? match.indicator.number : undefined;
};
const offered = (written: string): string[] => {
  const match = matchIndicator(plan, written);
  return match.found ? [] : match.candidates.map(({ indicator }) => indicator.name);
};

describe('layout does not count', () => {
  test.each([
    ['城镇新增就业人数', 1],
    ['1．城镇新增就业人数（万人）', 1],
    ['1.城镇新增就业人数(万人)', 1],
    ['１．城镇新增就业人数（万人）', 1],
    ['1、 城镇新增就业人数 （ 万人 ）', 1],
    ['（1）城镇新增就业人数', 1],
    ['①城镇新增就业人数〔万人〕', 1],
    ['城镇新增\n就业人数（万人）', 1],
    ['　　其中：农民工参加职业培训人次（万人次）', 5],
    ['5．其中: 农民工参加职业培训人次', 5],
    ['其中 5．农民工参加职业培训人次', 5],
    ['9．城乡居民基本养老保险基金委托投资资金总额\n（亿元）', 9],
    ['城镇登记失业率(％)', 3],
    // The unit may be wrong; that is another check's business.
    ['城镇新增就业人数（人）', 1],
  ])('%j is row %i', (written, number) => { expect(numberOf(written)).toBe(number); });

  test('every printed name finds its own row, however it is spaced and bracketed', () => {
    fc.assert(fc.property(fc.constantFrom(...indicators), fc.infiniteStream(fc.constantFrom('', ' ', '　', '\n')), fc.boolean(), (indicator, blanks, halfWidth) => {
      const spaced = [...indicator.printedName].map(sign => sign + String(blanks.next().value)).join('');
      const written = halfWidth ? spaced.replace('（', '(').replace('）', ')').replace('．', '.').replace('：', ':') : spaced;
      expect(numberOf(written)).toBe(indicator.number);
    }));
  });
});

describe('a similar name is not the same indicator', () => {
  test.each([
    ['失业率', ['城镇调查失业率', '城镇登记失业率']],
    ['城镇新增就业人员数', ['城镇新增就业人数']],
    ['失业保险参保人', ['失业保险参保人数']],
  ])('%s is not found, but offers %j first', (written, names) => {
    expect(numberOf(written)).toBeUndefined();
    expect(offered(written).slice(0, names.length)).toEqual(names);
  });
  test.each(['', '   ', '（万人）', '5．', '其中：', '粮食产量'])('%j offers nothing that does not resemble it', written => {
    expect(matchIndicator(plan, written)).toEqual({ found: false, candidates: [] });
  });
  test('at most three candidates', () => { expect(offered('人数').length).toBe(3); });
});

test('two indicators of one name are both offered, none is chosen', () => {
  const [panel] = plan.panels;
  const [first, second] = panel?.indicators ?? [];
  if (!panel || !first || !second) throw new Error('empty');
  const twins = { panels: [{ ...panel, indicators: [first, { ...second, name: first.name }] }] };
  const match = matchIndicator(twins, '城镇新增就业人数（万人）');
  expect(match).toMatchObject({ found: false, candidates: [{ indicator: { id: first.id } }, { indicator: { id: second.id } }] });
});

test('a bracket that belongs to the name tells two indicators apart', () => {
  const [panel] = plan.panels;
  const [first, second] = panel?.indicators ?? [];
  if (!panel || !first || !second) throw new Error('empty');
  const bracketed = { panels: [{ ...panel, indicators: [{ ...first, name: '基金收入（职工）' }, { ...second, name: '基金收入（居民）' }] }] };
  expect(matchIndicator(bracketed, '2．基金收入(居民)')).toMatchObject({ found: true, indicator: { id: second.id } });
  expect(matchIndicator(bracketed, '基金收入（居民）（亿元）')).toMatchObject({ found: true, indicator: { id: second.id } });
  expect(matchIndicator(bracketed, '基金收入')).toMatchObject({ found: false, candidates: [{ indicator: { id: first.id } }, { indicator: { id: second.id } }] });
});

test('numbering is taken off, years and quantities stay', () => {
  expect(writtenName('2020年城镇新增就业').bare).toBe('2020年城镇新增就业');
  expect(writtenName('23个单位').bare).toBe('23个单位');
  expect(writtenName('（12）、劳动').bare).toBe('、劳动');
});
