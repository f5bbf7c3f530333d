import { checkLinks, linkedPairs } from '../../../src/domain/plan/links';
import { isPlan, readPlan } from '../../../src/domain/plan/readPlan';
import { readReportingUnits } from '../../../src/domain/plan/reportingUnit';
import hubei13th from '../../../seeds/hubei-13th/plan.json';
import hubei14th from '../../../seeds/hubei-14th/plan.json';

type Json = Record<string, unknown>;
/** A deep copy to spoil, so that a test never spoils the next one's plan. */
const copy = (): { plan: Json; panel: Json; row: (number: number) => Json } => {
  const plan = JSON.parse(JSON.stringify(hubei14th)) as Json & { panels: (Json & { indicators: Json[] })[] };
  const [panel] = plan.panels;
  if (!panel) throw new Error('no panel');
  return {
    plan, panel,
    row: number => {
      const row = panel.indicators[number - 1];
      if (!row) throw new Error(`no row ${number}`);
      return row;
    },
  };
};
const messages = (json: unknown): string[] => {
  const reading = readPlan(json);
  return isPlan(reading) ? [] : reading.map(problem => problem.message);
};
const nine = '专栏2 第9行“城乡居民基本养老保险基金委托投资资金总额”的';

test('the built-in files are plans', () => {
  expect(readPlan(hubei13th)).toBe(hubei13th);
  expect(readPlan(hubei14th)).toBe(hubei14th);
});

describe('a field of the wrong shape is named with its row', () => {
  test.each<[string, (row: Json) => void, string]>([
    ['an invented kind', row => { row.kind = 'stok'; }, `${nine} kind 写的是 "stok"，应写 stock、planPeriodTotal、annualFlow、yearlyQuota、rate、structure 之一。`],
    ['a missing field', row => { delete row.unit; }, `${nine} unit 没有写，请补上。`],
    ['a misspelt field', row => { row.attribut = 'binding'; }, `${nine} attribut 是不认识的字段，请删去或改名。这里可以写：id、number、name、printedName、unit、group、kind、direction、additive、decimals、evaluationBasis、hold、cells、place、attribute、parent、upperLimit、span、remark、link、discrepancies。`],
    ['a number where the printed text belongs', row => { row.cells = { previousTarget: '—', base: '—', target: 438, attribute: '预期性' }; }, `${nine} cells.target 写的是 438，应是带引号的文字。`],
    ['an empty cell', row => { row.cells = { previousTarget: '', base: '—', target: '438', attribute: '预期性' }; }, `${nine} cells.previousTarget 是空的，请填写。`],
    ['a cell of no role', row => { row.cells = { previousTarget: '—', base: '—', target: '438', attribute: '预期性', total: '1' }; }, `${nine} cells.total 是不认识的字段，请删去或改名。这里可以写：base、previousTarget、target、actual、attribute。`],
    ['a quoted flag', row => { row.hold = 'false'; }, `${nine} hold 写的是 "false"，应写 true 或 false，不带引号。`],
    ['decimals that are no count', row => { row.decimals = 1.5; }, `${nine} decimals 写的是 1.5，应是不小于 0 的整数，不带引号。`],
    ['an upper limit of nothing', row => { row.upperLimit = 0; }, `${nine} upperLimit 写的是 0，应是大于 0 的数，不带引号。`],
    ['an id in Chinese', row => { row.id = '委托投资'; }, `${nine} id 写的是 "委托投资"，应是小写英文单词，用连字符相连，如 urban-new-employment。`],
    ['a link without partner', row => { row.link = { plan: 'hubei-13th', indicator: 'x', cells: [['base']] }; }, `${nine} link.cells[0] 写的是 ["base"]，应是两项一对：[本表的栏, 对方的栏]。`],
    ['cells that are a list', row => { row.cells = []; }, `${nine} cells 写的是 []，应是花括号括起的一组字段。`],
  ])('%s', (_name, spoil, message) => {
    const { plan, row } = copy();
    spoil(row(9));
    expect(messages(plan)).toEqual([message]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('a name that Excel would take for a formula: %s', name => {
    const { plan, row } = copy();
    row(9).name = name;
    row(9).printedName = `${name}（亿元）`;
    expect(messages(plan)).toEqual([`专栏2 第9行“${name}”的 name 以 ${name.charAt(0)} 开头，Excel 会当作公式，请改写开头。`, `专栏2 第9行“${name}”的 printedName 以 ${name.charAt(0)} 开头，Excel 会当作公式，请改写开头。`]);
  });

  test('control characters have no place in a name; a line break may stay', () => {
    const { plan, panel } = copy();
    panel.note = '注：\n〔  〕内为五年累计数。';
    expect(messages(plan)).toEqual([]);
    panel.note = '注：\u0007';
    expect(messages(plan)).toEqual(['专栏2的 note 含有看不见的控制字符，请删去。']);
  });

  test('a plan not issued yet has no date, and rows may stand under no heading', () => {
    const { plan, panel, row } = copy();
    plan.document = { title: '规划', number: '', date: '' };
    panel.groups = ['', ...(panel.groups as string[])];
    row(1).group = '';
    expect(messages(plan)).toEqual([]);
  });

  test('fields of plan and panel', () => {
    const { plan, panel } = copy();
    plan.document = { title: '规划', number: '', date: '2021-8-25' };
    panel.columns = [];
    panel.groups = '一、就业';
    expect(messages(plan)).toEqual([
      '规划文件的 document.date 写的是 "2021-8-25"，应写成 2021-08-25 这样的日期。',
      '专栏2的 columns 一项也没有，至少写一项。',
      '专栏2的 groups 写的是 "一、就业"，应是方括号括起的一列。',
    ]);
  });

  test('a panel without a label and a row without a name are counted', () => {
    const { plan, panel, row } = copy();
    delete panel.label;
    delete row(2).name;
    expect(messages(plan)).toEqual(['第1个专栏的 label 没有写，请补上。', '第1个专栏 第2行的 name 没有写，请补上。']);
  });

  test.each([[null, 'null'], [[], '[]'], ['plan', '"plan"'], [undefined, 'undefined'], [7, '7']])('%j is no plan at all', (json, shown) => {
    expect(messages(json)).toEqual([`规划文件写的是 ${shown}，应是花括号括起的一组字段。`]);
  });

  test('a long value is shown shortened', () => {
    const { plan, row } = copy();
    row(9).kind = 'x'.repeat(100);
    expect(messages(plan)[0]).toContain(`"${'x'.repeat(39)}…，应写 stock`);
  });
});

describe('a plan of the right shape that contradicts itself', () => {
  test.each<[string, (to: ReturnType<typeof copy>) => void, string[]]>([
    ['period backwards', ({ plan }) => { plan.period = { start: 2025, end: 2021 }; }, ['规划文件的 period 止于 2021 年，早于开始的 2025 年，请核对起止年份。']],
    ['base year inside the period', ({ plan }) => { plan.baseYear = 2021; }, ['规划文件的 baseYear 是 2021 年，应早于规划期开始的 2021 年。']],
    ['two rows of one id', ({ row }) => { row(9).id = 'surveyed-urban-unemployment-rate'; }, [`${nine} id “surveyed-urban-unemployment-rate”与专栏2 第2行“城镇调查失业率”重复，请改成不同的写法。`]],
    ['a row left out', ({ panel }) => { (panel.indicators as Json[]).splice(16, 1); }, [
      '专栏2 第18行“申领电子社保卡人口覆盖率”的 number 写的是 18，按顺序应是 17，请检查是否漏行或颠倒。',
      '专栏2 第18行“申领电子社保卡人口覆盖率”的 parent “social-security-card-holders”不是本专栏排在它前面的指标，请写所属整体的 id。',
    ]],
    ['a group nobody printed', ({ row }) => { row(9).group = '二、社保'; }, [`${nine} group “二、社保”不在本专栏的组别里，组别有：一、就业、二、社会保障、三、人才人事、四、劳动关系、五、公共服务。`]],
    ['a group without rows', ({ panel }) => { (panel.groups as string[]).push('六、其他'); }, ['专栏2的 groups 里的“六、其他”下面没有指标，请补上指标或删去这一组。']],
    ['a printed cell left out', ({ row }) => { row(9).cells = { previousTarget: '—', base: '—', attribute: '预期性' }; }, [`${nine} cells.target 没有写，“2025年目标”一栏印的是什么就写什么，印作—的写 —。`]],
    ['a cell in no column', ({ row }) => { row(9).cells = { previousTarget: '—', base: '—', target: '438', attribute: '预期性', actual: '1' }; }, [`${nine} cells.actual 有内容，但本专栏的 columns 没有这一栏。`]],
    ['a name not printed so', ({ row }) => { row(9).name = '委托投资额'; }, ['专栏2 第9行“委托投资额”的 name 没有出现在 printedName “9．城乡居民基本养老保险基金委托投资资金总额（亿元）”里，请照印出的写。']],
    ['a unit not printed so', ({ row }) => { row(9).unit = '万元'; }, [`${nine} unit “万元”没有出现在 printedName “9．城乡居民基本养老保险基金委托投资资金总额（亿元）”里，请照印出的写，没有印单位的写空文字。`]],
    ['an attribute other than printed', ({ row }) => { row(9).attribute = 'binding'; }, [`${nine} attribute 与印出的属性“预期性”不一致，应写 anticipatory。`]],
    ['a cell nobody can read', ({ row }) => { row(9).cells = { previousTarget: '—', base: '—', target: '438余', attribute: '预期性' }; }, [expect.stringMatching(/^专栏2 第9行“城乡居民基本养老保险基金委托投资资金总额”的 cells\.target 读不懂：.+/) as string]],
    ['a total said to be a stock', ({ row }) => { row(4).kind = 'stock'; }, ['专栏2 第4行“开展补贴性职业技能培训人次”的 kind 写的是 stock，而目标印作“〔250〕”，应写 planPeriodTotal。']],
    ['a stock said to be a total', ({ row }) => { row(9).kind = 'planPeriodTotal'; }, [`${nine} kind 写的是 planPeriodTotal，而目标印作“438”，没有〔　〕，请核对。`]],
    ['a stock said to be a ratio', ({ row }) => { row(9).kind = 'structure'; }, [`${nine} kind 写的是 structure，而目标印作“438”，不是 1∶4∶5 这样的比例，请核对。`]],
    ['a ratio said to be a stock', ({ row }) => { row(9).cells = { previousTarget: '—', base: '—', target: '1∶4∶5', attribute: '预期性' }; }, [`${nine} kind 写的是 stock，而目标印作“1∶4∶5”，应写 structure。`]],
    ['a ceiling said to be a floor', ({ row }) => { row(2).direction = 'higherIsBetter'; }, ['专栏2 第2行“城镇调查失业率”的 direction 写的是 higherIsBetter，而目标印作“＜6”，应写 lowerIsBetter。']],
    ['decimals miscounted', ({ row }) => { row(6).decimals = 1; }, ['专栏2 第6行“基本养老保险参保率”的 decimals 写的是 1，而这一行印出的数最多 2 位小数，应写 2。']],
    ['a hold overlooked', ({ row }) => { row(8).hold = false; }, ['专栏2 第8行“工伤保险参保人数”的 hold 与基数“746”、目标“744”不符，应写 true。']],
    ['a hold invented', ({ row }) => { row(7).hold = true; }, ['专栏2 第7行“失业保险参保人数”的 hold 与基数“651”、目标“680”不符，应写 false。']],
    ['a total never holds', ({ row }) => { row(1).hold = true; }, ['专栏2 第1行“城镇新增就业人数”的 hold 与基数“〔442〕”、目标“〔350〕”不符，应写 false。']],
    ['a part that is its own whole', ({ row }) => { row(5).parent = 'migrant-worker-vocational-training'; }, ['专栏2 第5行“农民工参加职业培训人次”的 parent “migrant-worker-vocational-training”不是本专栏排在它前面的指标，请写所属整体的 id。']],
  ])('%s', (_name, spoil, expected) => {
    const spoiled = copy();
    spoil(spoiled);
    expect(messages(spoiled.plan)).toEqual(expected);
  });
});

describe('links', () => {
  const older = readPlan(hubei13th);
  const newer = (spoil: (row: Json) => void) => {
    const { plan, row } = copy();
    spoil(row(9));
    const reading = readPlan(plan);
    if (!isPlan(reading) || !isPlan(older)) throw new Error('not a plan');
    return [older, reading];
  };
  test.each<[string, Json, string]>([
    ['another plan', { plan: 'hubei-12th', indicator: 'highly-skilled-talent', cells: [['base', 'actual']] }, '指向的规划“hubei-12th”不存在，请核对 plan。'],
    ['another indicator', { plan: 'hubei-13th', indicator: 'talent', cells: [['base', 'actual']] }, '指向的“talent”不在规划“hubei-13th”里，请核对 indicator。'],
    ['a cell it lacks there', { plan: 'hubei-13th', indicator: 'highly-skilled-talent', cells: [['base', 'previousTarget']] }, '要对照“高技能人才总量”的 previousTarget 栏，但那里没有这一栏。'],
    ['a cell it lacks here', { plan: 'hubei-13th', indicator: 'highly-skilled-talent', cells: [['actual', 'actual']] }, '要对照“城乡居民基本养老保险基金委托投资资金总额”的 actual 栏，但那里没有这一栏。'],
  ])('to %s', (_name, link, complaint) => {
    expect(checkLinks(newer(row => { row.link = link; })).map(problem => problem.message)).toEqual([`${nine} link ${complaint}`]);
  });
  test('a sound link is read', () => {
    const plans = newer(row => { row.link = { plan: 'hubei-13th', indicator: 'highly-skilled-talent', cells: [['base', 'actual']] }; });
    expect(checkLinks(plans)).toEqual([]);
    expect(linkedPairs(plans).filter(pair => pair.here.indicator.number === 9).map(pair => pair.there.indicator.name)).toEqual(['高技能人才总量']);
  });
  test('without the other plan there is nothing to compare', () => {
    expect(linkedPairs(newer(() => undefined).slice(1))).toEqual([]);
  });
});

test('a file of reporting units names the unit that is wrong', () => {
  const reading = readReportingUnits({ province: '湖北省', units: [{ id: '420100', name: '武汉', fullName: '武汉市', optional: false }, { id: '420200', name: '黄石', fullName: '', optional: 0 }, 3] });
  expect('units' in reading ? [] : reading.map(problem => problem.message)).toEqual([
    '第2个单位“黄石”的 fullName 是空的，请填写。',
    '第2个单位“黄石”的 optional 写的是 0，应写 true 或 false，不带引号。',
    '第3个单位写的是 3，应是花括号括起的一组字段。',
  ]);
});
