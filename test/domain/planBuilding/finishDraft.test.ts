import { finishDraft, isFinished, planFromTable, type DraftCorrections, type PlanDraft } from '../../../src/domain/planBuilding';
import type { Plan } from '../../../src/domain/plan/plan';
import { foundTable, type RowSketch } from './foundTables';

const row = (name: string, base: string | number, target: string | number, unit = '万人'): RowSketch => ({ name, unit, cells: [name, base, target] });
const table = foundTable([{ role: 'name', header: '指标' }, { role: 'base', header: '2025年', year: 2025 }, { role: 'target', header: '2030年目标', year: 2030 }], [row('就业', 10, 20), row('参保率', '', 95, '%')], { period: { start: 2026, end: 2030, planName: '十五五' }, title: '专栏2：主要指标' });
const draft = (corrections: DraftCorrections = {}): PlanDraft => planFromTable(table, corrections);
const told = (given: PlanDraft, taken: readonly { id: string; name: string }[] = []): (readonly (string | undefined)[])[] => { const plan = finishDraft(given, { taken }); return isFinished(plan) ? [] : plan.map(({ field, message }) => [field, message]); };
const made = (given: PlanDraft): Plan => { const plan = finishDraft(given); if (!isFinished(plan)) throw new Error(plan.map(problem => problem.message).join('\n')); return plan; };
const guessed = <Value>(value: Value) => ({ value, reason: '', isSure: true });

test('a draft without doubts is the plan, field by field', () => {
  expect(made(draft())).toEqual({
    id: 'plan-2026-2030', name: '十五五', title: '“十五五”规划', document: { title: '“十五五”规划', number: '', date: '' }, period: { start: 2026, end: 2030 }, baseYear: 2025,
    panels: [{
      id: 'panel-1', label: '专栏2', title: '主要指标', place: '指标表', nameHeader: '指标', note: '', groups: [''], columns: [{ role: 'base', header: '2025年', year: 2025 }, { role: 'target', header: '2030年目标', year: 2030 }],
      indicators: [
        { id: 'indicator-1', number: 1, name: '就业', printedName: '1．就业（万人）', unit: '万人', group: '', kind: 'stock', direction: 'higherIsBetter', additive: true, decimals: 0, evaluationBasis: 'periodEnd', hold: false, cells: { base: '10', target: '20' }, place: '专栏2 第1行' },
        { id: 'indicator-2', number: 2, name: '参保率', printedName: '2．参保率（%）', unit: '%', group: '', kind: 'rate', direction: 'higherIsBetter', additive: false, decimals: 0, upperLimit: 100, evaluationBasis: 'periodEnd', hold: false, cells: { base: '—', target: '95' }, place: '专栏2 第2行' },
      ],
    }],
  });
});

test('the document is the one that was named', () => {
  const document = { title: '规划纲要', number: '鄂政发〔2026〕1号', date: '2026-03-01' };
  const plan = finishDraft(draft(), {}, document);
  expect(isFinished(plan) && plan.document).toEqual(document);
});

describe('columns that only the user knows are added', () => {
  test('figures and attributes, with the years of base and target', () => {
    const withoutBase = foundTable([{ role: 'name', header: '指标' }, { role: 'target', header: '目标' }], [{ name: '就业', unit: '万人', cells: ['就业', 20] }, { name: '技工', unit: '万人', cells: ['技工', 5] }], { period: { start: 2026, end: 2030, planName: '十五五' } });
    const plan = made(planFromTable(withoutBase, { indicators: { 'indicator-1': { base: '10', previousTarget: '12', actual: '11', attribute: 'binding' } } }));
    expect(plan.panels[0]?.columns).toEqual([{ role: 'target', header: '目标' }, { role: 'base', header: '基数', year: 2025 }, { role: 'previousTarget', header: '上期目标' }, { role: 'actual', header: '完成数' }, { role: 'attribute', header: '属性' }]);
    expect(plan.panels[0]?.indicators.map(one => one.cells)).toEqual([{ target: '20', base: '10', previousTarget: '12', actual: '11', attribute: '约束性' }, { target: '5', base: '—', previousTarget: '—', actual: '—', attribute: '—' }]);
  });

  test('a target where the table has no such column is told for the table, and has the last year', () => {
    const withoutTarget = foundTable([{ role: 'name', header: '指标' }, { role: 'base', header: '基数' }], [{ name: '就业', unit: '万人', cells: ['就业', 20] }], { period: { start: 2026, end: 2030, planName: '十五五' } });
    expect(planFromTable(withoutTarget).questions).toEqual([{ indicator: 'indicator-1', field: 'target', isRequired: true, message: '第3行“就业”没有目标。请填写；确实没有目标的写—' }]);
    expect(told(planFromTable(withoutTarget, { indicators: { 'indicator-1': { target: '30' } } }))).toEqual([[undefined, '表里没有目标一栏，不能建立规划。请选定哪一栏是目标。']]);
  });
});

describe('what the plan itself must say', () => {
  test('indicators', () => { expect(told({ ...draft(), indicators: [] })).toEqual([[undefined, '表里没有指标，不能建立规划。']]); });

  test.each(['', ' '])('a name, not %j', name => { expect(told({ ...draft(), name: guessed(name) })).toEqual([['name', '还没有规划名称，请填写，如 十五五。']]); });

  test('a name and an id that no other plan has', () => {
    const refused = [['name', '已有名为“十五五”的规划，请另起名称。']];
    expect(told(draft(), [{ id: 'other', name: '十五五' }])).toEqual(refused);
    expect(told(draft(), [{ id: 'plan-2026-2030', name: '别的' }])).toEqual(refused);
    expect(told(draft(), [{ id: 'other', name: '别的' }])).toEqual([]);
  });

  test.each(['Plan', '1plan', 'plan_1', 'plan-', '-plan', 'plan--1', '规划', 'plan 1', ''])('an id, not %j', id => {
    expect(told({ ...draft(), id })).toEqual([[undefined, `规划编号“${id}”应是小写英文字母、数字，用连字符相连，如 plan-2026-2030。`]]);
  });
  test.each(['p', 'plan2026', 'plan-2026-a1'])('the id %s will do', id => { expect(made({ ...draft(), id }).id).toBe(id); });

  test.each<[number, number, string | undefined]>([
    [2026, 2026, undefined], [2026, 2025, '规划止于2025年，早于开始的2026年，请核对起止年份。'], [2026, 2055, undefined], [2026, 2056, '规划从2026年到2056年，不像一个规划期，请核对起止年份。'], [1950, 1952, undefined], [1949, 1952, '规划从1949年到1952年，不像一个规划期，请核对起止年份。'],
  ])('the years %d to %d', (start, end, message) => {
    expect(told({ ...draft(), period: guessed({ start, end }), baseYear: guessed(undefined) })).toEqual(message === undefined ? [] : [['period', message]]);
  });

  test('some years', () => { expect(told({ ...draft(), period: guessed(undefined) })).toEqual([['period', '还没有规划的起止年份，请填写，如 2026—2030。']]); });

  test('a base year before the period, else the year before it', () => {
    expect(told({ ...draft(), baseYear: guessed(2026) })).toEqual([['baseYear', '基期年份2026年应早于规划期开始的2026年，请核对。']]);
    expect(made({ ...draft(), baseYear: guessed(2024) }).baseYear).toBe(2024);
    expect(made({ ...draft(), baseYear: guessed(undefined) }).baseYear).toBe(2025);
  });
});

describe('problems of rows', () => {
  const places = (corrections: DraftCorrections) => { const plan = finishDraft(draft(corrections)); return isFinished(plan) ? [] : plan.map(({ indicator, field, place }) => ({ indicator, field, place })); };

  test('a figure at fault is told once, and what else is wrong with its row beside it', () => {
    expect(places({ indicators: { 'indicator-1': { target: '2 55', base: '1 1', name: '=1', upperLimit: -1 } } })).toEqual([
      { indicator: 'indicator-1', field: 'base', place: { sheet: '指标表', row: 2, column: 1 } }, { indicator: 'indicator-1', field: 'target', place: { sheet: '指标表', row: 2, column: 2 } },
      { indicator: 'indicator-1', field: 'name', place: undefined }, { indicator: 'indicator-1', field: 'upperLimit', place: undefined },
    ]);
  });

  test('a target that was taken away leads to its cell', () => {
    expect(places({ indicators: { 'indicator-2': { target: '' } } })).toEqual([{ indicator: 'indicator-2', field: 'target', place: { sheet: '指标表', row: 3, column: 2 } }]);
  });

  test('a whole that stands below its part', () => {
    expect(places({ indicators: { 'indicator-1': { parent: 'indicator-2' } } })).toEqual([{ indicator: 'indicator-1', field: 'parent', place: undefined }]);
    expect(made(draft({ indicators: { 'indicator-2': { parent: 'indicator-1', unit: '万人', kind: 'stock' } } })).panels[0]?.indicators[1]).toMatchObject({ parent: 'indicator-1', unit: '万人', kind: 'stock' });
  });
});
