import { parseFigure } from '../../../src/domain/figure';
import { guess, type Subject } from '../../../src/domain/planBuilding/guessingRule';
import { directionRules } from '../../../src/domain/planBuilding/directionRules';
import { kindRules } from '../../../src/domain/planBuilding/kindRules';
import { additiveRules, limitRules } from '../../../src/domain/planBuilding/meaningRules';
import { hasTrait, type Trait } from '../../../src/domain/planBuilding/traits';

interface Row { readonly name?: string; readonly unit?: string; readonly target?: string; readonly base?: string; readonly kind?: Subject['kind'] }
const subject = ({ name = '', unit = '', target = '', base = '', kind }: Row): Subject =>
  ({ name, unit, header: '', target: parseFigure(target), targetText: target, base: parseFigure(base), baseText: base, ...(kind ? { kind } : {}) });

test.each<[Trait, readonly Row[], readonly Row[]]>([
  ['total', [{ target: '〔350〕' }, { target: '〔＞10〕' }], [{ target: '350' }, { target: '—' }, { target: '2 55' }]],
  ['ratio', [{ target: '1∶4∶5' }], [{ target: '5' }]],
  ['upperBound', [{ target: '＜5' }, { target: '≤5' }], [{ target: '＞5' }, { target: '≥5' }, { target: '5左右' }, { target: '5' }, { target: '4—5' }]],
  ['lowerBound', [{ target: '＞5' }, { target: '≥5' }], [{ target: '＜5' }, { target: '≤5' }, { target: '5左右' }, { target: '5' }, { target: '4—5' }]],
  ['lowerBasis', [{ target: '降至2.1' }], [{ target: '＜5' }, { target: '提高到5' }, { target: '5' }, { target: '2 55' }]],
  ['everyYear', [{ target: '每年2000' }], [{ target: '年均300' }, { target: '2000' }, { target: '2 55' }]],
  ['annualAverage', [{ target: '年均300' }], [{ target: '每年2000' }, { target: '300' }, { target: '2 55' }]],
  ['percent', [{ unit: '%', target: '5' }, { unit: '‰', target: '—' }, { unit: '个百分点' }, { target: '5%' }], [{ unit: '万人', target: '5%' }, { target: '5' }, { target: '—' }, { unit: '万人', target: '5' }]],
  ['belowBase', [{ target: '900', base: '950' }, { target: '＞900', base: '950' }], [{ target: '950', base: '950' }, { target: '950', base: '900' }, { target: '900' }, { base: '950' }, { target: '〔900〕', base: '950' }, { target: '4—5', base: '6' }]],
  ['aboveBase', [{ target: '950', base: '900' }, { target: '＜5', base: '3.35' }], [{ target: '950', base: '950' }, { target: '900', base: '950' }, { target: '900', base: '—' }, { target: '900', base: '〔442〕' }, { target: '5—6', base: '4' }]],
  ['aboveHundred', [{ target: '101' }, { target: '95', base: '＞100.5' }, { target: '99—101' }], [{ target: '100' }, { target: '95', base: '100' }, { target: '98—100' }, { target: '1∶400' }]],
  ['countUnit', [{ unit: '万人' }, { unit: '个' }, { unit: '亿元' }], [{ unit: '' }, { unit: '%' }, { unit: '元/人' }, { unit: '岁' }, { unit: '倍' }, { unit: '没有这种单位' }]],
  ['unitPer', [{ unit: '元/人' }, { unit: '元／人' }], [{ unit: '元' }]],
  ['noUnit', [{ unit: '' }], [{ unit: '%' }]],
  ['rate', [{ kind: 'rate' }], [{ kind: 'stock' }]],
  ['structure', [{ kind: 'structure' }], [{ kind: 'rate' }]],
  ['quota', [{ kind: 'yearlyQuota' }], [{ kind: 'annualFlow' }]],
])('%s', (trait, those, others) => {
  expect(those.filter(row => !hasTrait(subject(row), trait))).toEqual([]);
  expect(others.filter(row => hasTrait(subject(row), trait))).toEqual([]);
});

test.each<[Row, string, string]>([
  [{ name: '常住人口城镇化率', target: '70%' }, 'rate', '名称含“率”、单位在目标70%里，按比率处理'],
  [{ name: '城镇登记失业率', unit: '%', target: '5' }, 'rate', '名称含“率”、单位%，按比率处理'],
  [{ name: '群众安全感', unit: '‰', target: '98' }, 'rate', '单位为‰，按比率处理'],
  [{ name: '群众安全感', target: '98%' }, 'rate', '单位为%，按比率处理'],
  [{ name: '率先示范点', target: '20' }, 'stock', '名称和单位没有别的说明，按期末数处理'],
  [{ name: '频率与占比', target: '20' }, 'stock', '名称和单位没有别的说明，按期末数处理'],
])('the kind of %j is %s, for a reason in words', (row, value, reason) => { expect(guess(kindRules, subject(row))).toMatchObject({ value, reason }); });

test.each<[Row, string, string, boolean]>([
  [{ name: '事故隐患治理', unit: '处', target: '20' }, 'higherIsBetter', '没有越低越好的迹象，按越高越好处理', true],
  [{ name: '生产安全事故', unit: '起', target: '20' }, 'lowerIsBetter', '名称含“事故”，按越低越好处理', true],
  [{ name: '能耗降低', unit: '%', target: '〔13〕' }, 'higherIsBetter', '名称含“降低”，数是降低的幅度，按越高越好处理', true],
  [{ name: '能耗降低到', unit: '吨', target: '13', base: '15' }, 'higherIsBetter', '目标13低于基数15：是越低越好，还是越高越好、只求不低于目标？先按越高越好处理', false],
])('the direction of %j is %s', (row, value, reason, isSure) => { expect(guess(directionRules, subject(row))).toEqual({ value, reason, isSure }); });

test('whether units may be summed, and what no share can exceed', () => {
  expect(guess(additiveRules, subject({ name: '营商环境评价', target: '90' }))).toEqual({ value: false, reason: '没有写单位，按不能相加处理', isSure: true });
  expect(guess(additiveRules, subject({ name: '营商环境评价', unit: '分', target: '90' }))).toEqual({ value: false, reason: '单位“分”的数能否相加看不出来，按不能相加处理', isSure: true });
  expect(guess(limitRules, subject({ name: '参保率', unit: '%', target: '100', kind: 'rate' }))).toMatchObject({ value: 100, reason: '名称含“率”，是占整体的份额，上限为100' });
  expect(guess(limitRules, subject({ name: '参保率', unit: '‰', target: '95', kind: 'rate' })).value).toBeUndefined();
  expect(guess(limitRules, subject({ name: '年利率', unit: '%', target: '3', kind: 'rate' })).value).toBeUndefined();
});
