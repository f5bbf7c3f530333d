import { linkedPairs } from '../../src/domain/plan/links';
import type { Indicator, Panel } from '../../src/domain/plan/plan';
import { planById, planByName, plans, reportingUnits } from '../../src/plans';
import { loadPlans, loadUnits } from '../../src/plans/checkFiles';
import { planFiles, regionsFile } from '../../src/plans/planFiles';
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
  expect(plans().map(plan => plan.id)).toEqual(['hubei-13th', 'hubei-14th', 'hubei-14th-works']);
  expect(planByName('十四五重点任务')?.id).toBe('hubei-14th-works');
  for (const name of ['十四五', '“十四五”', '十四五规划', ' “十四五” 规划', '湖北省人力资源和社会保障事业发展“十四五”规划', '《湖北省人力资源和社会保障事业发展“十四五”规划》', 'hubei-14th']) expect(planByName(name)?.id).toBe('hubei-14th');
  expect(planByName('十三五')?.id).toBe('hubei-13th');
  expect(planByName('十五五')).toBeUndefined();
  expect(planById('hubei-15th')).toBeUndefined();
});

describe('works of 专栏3 to 12', () => {
  const works = panelOf('hubei-14th-works', 'works').indicators;
  const targets = (fits: (work: Indicator) => boolean): string[] => works.filter(fits).map(work => `${work.name} ${work.cells.target ?? ''}`);

  test('every figure the panels and chapters state, with the time it is meant for', () => {
    expect(targets(work => work.span === 'everyYear' && work.kind === 'yearlyQuota')).toEqual([
      '博士后创新人才支持计划资助人数 250名', '博士后卓越人才跟踪培养计划资助人数 10名', '博士后国际交流引进计划引进人数 10名左右', '专业技术人才高级研修班期数 10期以上',
      '行业职业技能竞赛项数 30项左右', '职业技能竞赛裁判员培训人数 300名左右', '支持建设的品牌技工院校 1-2所',
      '金牌劳动关系协调员 100名', '服务新企用工户数 3300户以上', '公布守法诚信“红名单”次数 1次', '公布C级用人单位次数 1次',
    ]);
    expect(targets(work => work.span === 'everyTwoYears')).toEqual(['全省职业技能大赛届数 1']);
    expect(targets(work => work.span === 'threeYears')).toEqual(['金牌协调劳动关系社会组织 10家', '金牌劳动人事争议调解组织 10家', '和谐劳动关系培育企业 100户以上']);
    expect(targets(work => work.span === 'fiveYears')).toEqual(['技工院校教师轮训 全覆盖', '湖北省劳动关系和谐企业 60家', '湖北省劳动关系和谐工业园区 10个', '湖北省构建和谐劳动关系先进个人 80名']);
    expect(targets(work => work.span === 'periodEnd')).toEqual(['发行第三代社会保障卡 1200万张', '守法诚信等级评价监管对象 全覆盖']);
    expect(targets(work => work.span === 'unstated')).toEqual([
      '湖北省人才大厦建设项目子项目 6个', '国家级高技能人才培训基地 15个', '国家级技能大师工作室 25个', '省级高技能人才培训基地 50个', '省级技能大师工作室 100个',
      '世界技能大赛国家级集训基地 5个左右', '世界技能大赛省级示范集训基地 20个', '省级品牌赛事 5个', '重点行业竞赛专家委员会 10个', '品牌专业 10个', '精品课程 30个',
      '职业技能等级认定工作示范企业 30家', '职业技能等级认定工作示范技工院校 20家', '职业技能等级认定工作示范社会培训评价组织 25家',
    ]);
  });

  test('what the sentence leaves unclear is marked', () => {
    expect(targets(work => work.remark !== undefined)).toEqual(['重点行业竞赛专家委员会 10个', '品牌专业 10个', '精品课程 30个']);
  });

  test('each says where in the document it stands', () => {
    for (const work of works) expect(work.place).toMatch(/^(专栏\d+( 第\d项)?|第.章 第.节)$/);
    expect(works.filter(work => work.parent === 'talent-tower').map(work => work.place)).toEqual(Array.from({ length: 6 }, () => '专栏3 第5项'));
  });
});

test('the delivered files stand every check, and are what the product takes', () => {
  const units = loadUnits(regionsFile);
  expect(units).toEqual(reportingUnits());
  expect(loadPlans(planFiles).map(plan => ({ ...plan, reportingUnits: units }))).toEqual(plans());
});

test('a broken file of units stops the build', () => {
  expect(() => loadUnits({ 'seeds/regions.json': { province: '湖北省', units: [{ id: '420100', name: '', fullName: '武汉市', optional: false }] } })).toThrow(/^seeds\/regions\.json\n/);
});

test('a broken built-in file stops the build, naming file, row and field', () => {
  const [panel] = hubei14th.panels;
  const broken = { ...hubei14th, panels: [{ ...panel, indicators: panel?.indicators.map(row => (row.number === 9 ? { ...row, kind: 'stok' } : row)) }] };
  expect(() => loadPlans({ 'seeds/hubei-14th/plan.json': broken })).toThrow(/^seeds\/hubei-14th\/plan\.json\n专栏2 第9行“城乡居民基本养老保险基金委托投资资金总额”的 kind 写的是 "stok"，应写 stock、/);
});

test('a link to nowhere stops the build', () => {
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
