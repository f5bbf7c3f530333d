/** Plans of every kind for properties: random, and valid. */
import fc from 'fast-check';
import { printedDecimals, printedHold } from '../../../src/domain/plan/derived';
import { isPlan, readPlan } from '../../../src/domain/plan/readPlan';
import type { ColumnRole, Direction, Indicator, IndicatorKind, Panel, Plan } from '../../../src/domain/plan/plan';

const han = fc.string({ unit: fc.constantFrom(...'城镇新增就业人数养老保险参保率高技能才总量（）GDP、2'), minLength: 2, maxLength: 14 }).filter(name => name.trim() === name && !/^[=+\-@]/.test(name));
const amount = fc.integer({ min: 1, max: 99999 }).chain(whole => fc.constantFrom(0, 1, 2).map(decimals => (whole / 10 ** decimals).toFixed(decimals)));
const figures: Readonly<Record<IndicatorKind, fc.Arbitrary<string>>> = {
  stock: amount, annualFlow: amount, rate: fc.oneof(amount, fc.constantFrom('＜5', '≥90', '5—5.5', '与上年持平', '—')), planPeriodTotal: amount.map(value => `〔${value}〕`), yearlyQuota: amount.map(value => `每年${value}`), structure: fc.constantFrom('1∶4∶5', '2.1∶1'),
};
const other = fc.oneof(amount, fc.constantFrom('—', '〔442〕', '＜5'));

interface Sketch { name: string; unit: string; kind: IndicatorKind; target: string; base: string; direction: Direction; attribute: 'binding' | 'anticipatory' | undefined; group: string; hasParent: boolean; additive: boolean; limit: boolean; linked: boolean; odd: boolean; remark: boolean; span: boolean }
const sketch: fc.Arbitrary<Sketch> = fc.constantFrom<IndicatorKind>('stock', 'planPeriodTotal', 'annualFlow', 'yearlyQuota', 'rate', 'structure').chain(kind => fc.record({
  name: han, unit: fc.constantFrom('', '%', '万人', '个', '元/人'), kind: fc.constant(kind), target: figures[kind], base: other, direction: fc.constantFrom<Direction>('higherIsBetter', 'lowerIsBetter'),
  attribute: fc.constantFrom('binding' as const, 'anticipatory' as const, undefined), group: fc.constantFrom('', '一、就业', '二、社会保障'), hasParent: fc.boolean(), additive: fc.boolean(), limit: fc.boolean(), linked: fc.boolean(), odd: fc.boolean(), remark: fc.boolean(), span: fc.boolean(),
}));

function directionOf({ target, direction }: Sketch): Direction {
  if (target.startsWith('＜')) return 'lowerIsBetter';
  return target.startsWith('≥') ? 'higherIsBetter' : direction;
}

function indicatorOf(one: Sketch, index: number, panel: string, roles: readonly ColumnRole[]): Indicator {
  const words = { binding: '约束性', anticipatory: '预期性' } as const;
  const attribute = roles.includes('attribute') ? one.attribute : undefined;
  const all: Record<ColumnRole, string> = { target: one.target, base: one.base, previousTarget: '—', actual: one.base, attribute: attribute ? words[attribute] : '—' };
  const cells = Object.fromEntries(roles.map(role => [role, all[role]]));
  const direction = directionOf(one);
  return {
    id: `${panel}-row-${index + 1}`, number: index + 1, name: `${one.name}${index + 1}`, printedName: `${index + 1}．${one.name}${index + 1}${one.unit === '' ? '' : `（${one.unit}）`}`, unit: one.unit, group: one.group, kind: one.kind, direction, additive: one.additive,
    decimals: printedDecimals(cells), evaluationBasis: index % 2 === 0 ? 'periodEnd' : 'periodMean', hold: printedHold({ kind: one.kind, direction, cells }) ?? one.odd, cells, place: `${panel} 第${index + 1}行`,
    ...(attribute ? { attribute } : {}), ...(one.limit ? { upperLimit: 100 } : {}), ...(one.hasParent && index > 0 ? { parent: `${panel}-row-${index}` } : {}),
    ...(one.linked ? { link: { plan: 'hubei-14th', indicator: 'urban-new-employment', cells: [['base', 'target']] as const } } : {}), ...(one.odd ? { discrepancies: [{ cell: 'target' as const, explanation: '原文如此' }] } : {}),
    ...(one.remark ? { remark: '原文未写明是每年还是合计' } : {}), ...(one.span ? { span: 'fiveYears' as const } : {}),
  };
}

const panelOf = (position: number) => fc.record({ rows: fc.array(sketch, { minLength: 1, maxLength: 8 }), roles: fc.subarray<ColumnRole>(['previousTarget', 'base', 'actual', 'attribute']), note: fc.constantFrom('', '注：〔  〕内为五年累计数。', '注：1\n2'), dated: fc.boolean() }).map(({ rows, roles, note, dated }): Panel => {
  const columns: readonly ColumnRole[] = [...roles, 'target'];
  const indicators = rows.map((row, index) => indicatorOf(row, index, `panel-${position}`, columns));
  return {
    id: `panel-${position}`, label: `专栏${position}`, title: '“十五五”时期主要指标', place: '第一章', nameHeader: '指   标', note, indicators, groups: [...new Set(indicators.map(one => one.group))],
    columns: columns.map(role => ({ role, header: { target: '2030年目标', base: '2025年基数', previousTarget: '“十四五”目标', actual: '完成数', attribute: '属  性' }[role], ...(dated && role === 'target' ? { year: 2030 } : {}) })),
  };
});

/** Any valid plan without line breaks or edges of white space where a cell has none. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({ panels: fc.tuple(panelOf(1), panelOf(2)), count: fc.constantFrom(1, 2), start: fc.integer({ min: 1990, max: 2050 }), length: fc.integer({ min: 1, max: 10 }), gap: fc.integer({ min: 1, max: 3 }), name: han, date: fc.constantFrom('', '2026-03-01'), number: fc.constantFrom('', '鄂政发〔2026〕1号') })
  .map(({ panels, count, start, length, gap, name, date, number }): Plan => ({
    id: `plan-${start}`, name, title: `${name}规划纲要`, document: { title: `${name}规划`, number, date }, period: { start, end: start + length - 1 }, baseYear: start - gap, panels: panels.slice(0, count),
  }))
  .filter(plan => isPlan(readPlan(plan)));
