import { linkedPairs } from '../../src/domain/plan/links';
import type { Indicator, Panel } from '../../src/domain/plan/plan';
import { loadPlans, planById, planByName, plans, reportingUnits } from '../../src/plans';
import hubei14th from '../../seeds/hubei-14th/plan.json';
import { printedHeaders, printedPanel1, printedPanel2 } from './printedPanels';

const panelOf = (plan: string, id: string): Panel => {
  const panel = planById(plan)?.panels.find(candidate => candidate.id === id);
  if (!panel) throw new Error(`${plan} ${id}`);
  return panel;
};
const panel1 = panelOf('hubei-13th', 'panel-1');
const panel2 = panelOf('hubei-14th', 'panel-2');
const numbers = (indicators: readonly Indicator[]): number[] => indicators.map(indicator => indicator.number);

/** The panel as a reader sees it: a group line where the group changes, then name and cells. */
const asPrinted = (panel: Panel): string[] => panel.indicators.flatMap((indicator, index) => {
  const line = [indicator.printedName, ...panel.columns.map(column => indicator.cells[column.role] ?? '')].join('|');
  return indicator.group === panel.indicators[index - 1]?.group ? [line] : [indicator.group, line];
});

describe('the printed panels', () => {
  test('专栏1: every cell as printed', () => { expect(asPrinted(panel1)).toEqual(printedPanel1); });
  test('专栏2: every cell as printed', () => { expect(asPrinted(panel2)).toEqual(printedPanel2); });
  test.each([panel1, panel2])('$label: headers, title and note as printed', panel => {
    expect([panel.nameHeader, ...panel.columns.map(column => column.header)]).toEqual(printedHeaders[panel.id as keyof typeof printedHeaders]);
    expect(panel.title).toBe(panel === panel1 ? '“十三五”时期主要指标完成情况' : '“十四五”时期主要指标');
    expect(panel.note).toBe('注：〔  〕内为五年累计数。');
  });
});

describe('what the rows mean', () => {
  const rows = (panel: Panel, fits: (indicator: Indicator) => boolean): number[] => numbers(panel.indicators.filter(fits));

  test('专栏2: binding, hold, 其中 and 〔〕 rows', () => {
    expect(rows(panel2, row => row.attribute === 'binding')).toEqual([7, 8]);
    expect(rows(panel2, row => row.hold)).toEqual([3, 8, 14, 15, 16]);
    expect(rows(panel2, row => row.kind === 'planPeriodTotal')).toEqual([1, 4, 5, 10, 12, 13]);
    expect(rows(panel2, row => row.kind === 'annualFlow')).toEqual([11]);
    expect(rows(panel2, row => row.direction === 'lowerIsBetter')).toEqual([2, 3]);
    expect(rows(panel2, row => row.cells.base === '—')).toEqual([2, 4, 5, 9]);
    const parents = panel2.indicators.filter(row => row.parent).map(row => [row.number, panel2.indicators.find(other => other.id === row.parent)?.number]);
    expect(parents).toEqual([[5, 4], [13, 12], [18, 17]]);
  });

  test('专栏1: hold, ratio and 〔〕 rows, no attributes', () => {
    expect(rows(panel1, row => row.hold)).toEqual([2, 9, 11, 12]);
    expect(rows(panel1, row => row.kind === 'structure')).toEqual([7]);
    expect(rows(panel1, row => row.kind === 'planPeriodTotal')).toEqual([1]);
    expect(rows(panel1, row => row.cells.actual === '—')).toEqual([6, 7, 8]);
    expect(rows(panel1, row => row.attribute !== undefined)).toEqual([]);
  });

  test('rates cannot be summed and end at 100; counts can be summed and have no limit', () => {
    for (const row of [...panel1.indicators, ...panel2.indicators]) {
      expect([row.name, row.additive, row.upperLimit]).toEqual([row.name, row.kind !== 'rate' && row.kind !== 'structure', row.kind === 'rate' ? 100 : undefined]);
      expect(row.unit === '%').toBe(row.kind === 'rate');
    }
  });

  test('a stranger finds every row in the document', () => {
    for (const panel of [panel1, panel2]) for (const row of panel.indicators) expect(row.place).toBe(`${panel.label} 第${row.number}行`);
  });
});

describe('links between the panels', () => {
  const pairs = linkedPairs(plans());
  test('专栏2 repeats eight rows of 专栏1, bases and targets', () => {
    expect(pairs).toHaveLength(16);
    const rows = pairs.filter(pair => pair.here.cell === 'base').map(pair => [pair.there.indicator.number, pair.here.indicator.number]);
    expect(rows).toEqual([[1, 1], [2, 3], [3, 6], [4, 7], [5, 8], [10, 14], [11, 15], [12, 16]]);
    for (const pair of pairs) expect(pair.there.cell).toBe(pair.here.cell === 'base' ? 'actual' : 'target');
  });
  test('they agree but for ＞60 against 60, which has its explanation', () => {
    const different = pairs.filter(({ here, there }) => here.indicator.cells[here.cell] !== there.indicator.cells[there.cell]);
    expect(different.map(({ here, there, explanation }) => [there.indicator.cells[there.cell], here.indicator.cells[here.cell], explanation])).toEqual([['＞60', '60', '原文如此']]);
    expect(pairs.filter(pair => pair.explanation !== undefined)).toEqual(different);
  });
});

test('a plan is found by id and by the ways its name is written', () => {
  expect(plans().map(plan => plan.id)).toEqual(['hubei-13th', 'hubei-14th']);
  for (const name of ['十四五', '“十四五”', '十四五规划', ' “十四五” 规划', '湖北省人力资源和社会保障事业发展“十四五”规划', '《湖北省人力资源和社会保障事业发展“十四五”规划》', 'hubei-14th']) expect(planByName(name)?.id).toBe('hubei-14th');
  expect(planByName('十三五')?.id).toBe('hubei-13th');
  expect(planByName('十五五')).toBeUndefined();
  expect(planById('hubei-15th')).toBeUndefined();
});

test('a broken built-in file stops the product, naming file, row and field', () => {
  const [panel] = hubei14th.panels;
  const broken = { ...hubei14th, panels: [{ ...panel, indicators: panel?.indicators.map(row => (row.number === 9 ? { ...row, kind: 'stok' } : row)) }] };
  expect(() => loadPlans({ 'seeds/hubei-14th/plan.json': broken })).toThrow(/^seeds\/hubei-14th\/plan\.json\n专栏2 第9行“城乡居民基本养老保险基金委托投资资金总额”的 kind 写的是 "stok"，应写 stock、/);
});

test('a link to nowhere stops the product', () => {
  expect(() => loadPlans({ 'seeds/hubei-14th/plan.json': hubei14th })).toThrow(/专栏2 第1行“城镇新增就业人数”的 link 指向的规划“hubei-13th”不存在，请核对 plan。/);
});

test('seventeen reporting units in the order of the division codes, then 省本级', () => {
  expect(reportingUnits().map(unit => unit.name)).toEqual(['武汉', '黄石', '十堰', '宜昌', '襄阳', '鄂州', '荆门', '孝感', '荆州', '黄冈', '咸宁', '随州', '恩施州', '仙桃', '潜江', '天门', '神农架', '省本级']);
  expect(reportingUnits().filter(unit => unit.optional).map(unit => unit.name)).toEqual(['省本级']);
  const codes = reportingUnits().filter(unit => !unit.optional).map(unit => unit.id);
  expect(codes).toEqual([...codes].sort());
  expect(codes).toHaveLength(17);
  for (const code of codes) expect(code).toMatch(/^42\d{4}$/);
});
