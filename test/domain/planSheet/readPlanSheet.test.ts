import { planSheet, readPlanSheet } from '../../../src/domain/planSheet';
import { planById } from '../../../src/plans';
import { sheetFrom, sheetOf } from '../explanations/sheets';
import { employment, headers, line, readSmall, smallSheet, told, usualHead, type Written } from './smallSheet';

const other = (written: Written): Written => ({ ...employment, 指标: '技工', ...written });
const indicators = (...rows: readonly Written[]) => readSmall(rows).plan?.panels[0]?.indicators ?? [];

test('a row with the few words one knows is a whole indicator', () => {
  expect(indicators(employment)).toEqual([{
    id: 'indicator-1', number: 1, name: '就业', printedName: '就业（万人）', unit: '万人', group: '', kind: 'stock', direction: 'higherIsBetter', additive: true, evaluationBasis: 'periodEnd', decimals: 0, hold: false, cells: { base: '10', target: '20' }, place: '专栏1 第1行',
  }]);
});

describe('ids', () => {
  test('rows without one get the next that is free', () => {
    expect(indicators(employment, other({ 指标编号: 'indicator-1' }), other({ 指标: '甲' }), other({ 指标: '乙', 指标编号: 'mine' }), other({ 指标: '丙' })).map(one => one.id)).toEqual(['indicator-2', 'indicator-1', 'indicator-3', 'mine', 'indicator-4']);
  });

  test.each(['Employment', '1st', 'a_b', 'a-', 'a b'])('%s is refused', id => { expect(told(readSmall([{ ...employment, 指标编号: id }]))[0]).toBe(`规划数据!K4：第4行“就业”的指标编号“${id}”应是小写英文字母、数字，用连字符相连，或者留空。`); });

  test('one that stands twice is told in the later row', () => {
    expect(told(readSmall([{ ...employment, 指标编号: 'a' }, other({ 指标编号: 'a' })]))).toEqual(['规划数据!K5：第5行“技工”的指标编号“a”与前面的相同，请改正或留空。']);
  });
});

describe('其中属于', () => {
  test.each(['7', '就业', 'jobs'])('names the whole by number, name or id: %s', written => {
    expect(indicators({ ...employment, 序号: '7', 指标编号: 'jobs' }, other({ 其中属于: written })).map(one => one.parent)).toEqual([undefined, 'jobs']);
  });

  test('a row is no part of itself, nor of a row in another panel', () => {
    const unknown = (written: string) => `规划数据!H5：第5行“技工”的“其中属于”写的是“${written}”，同一专栏里没有这个序号或名称。`;
    expect(told(readSmall([employment, other({ 其中属于: '技工' })]))).toEqual([unknown('技工')]);
    const panels = ['one', 'two'].map(id => [id, '', '', '', '', '目标：目标']);
    expect(told(readSmall([{ ...employment, 专栏编号: 'one' }, other({ 专栏编号: 'two', 其中属于: '就业' })], { panels }))).toEqual([unknown('就业')]);
  });
});

describe('cells of a row', () => {
  test.each(['0', '-5', '百', 'Infinity'])('an upper limit of %s is none', limit => { expect(told(readSmall([{ ...employment, 上限: limit }]))).toEqual([`规划数据!I4：第4行“就业”的上限写的是“${limit}”，应是大于 0 的数，没有上限的留空。`]); });
  test.each<[string, number | undefined]>([['100', 100], ['0.5', 0.5], ['', undefined]])('an upper limit of %j', (limit, expected) => { expect(indicators({ ...employment, 上限: limit })[0]?.upperLimit).toBe(expected); });

  test.each<[string, string, boolean]>([['与上年持平', '是', true], ['与上年持平', '否', false], ['与上年持平', '', false], ['9', '是', true], ['9', '', true], ['20', '否', false], ['20', '', false]])('target %s, 保持 %j: %s', (target, written, hold) => {
    expect(readSmall([{ ...employment, 目标: target, 保持: written }])).toMatchObject({ problems: [], plan: { panels: [{ indicators: [{ hold }] }] } });
  });

  test.each<[Written, string]>([
    [{ 印出名称: '1．就业（万人）' }, '1．就业（万人）'], [{ 印出名称: '1．就业' }, '1．就业（万人）'], [{ 印出名称: '1．旧名（万人）' }, '就业（万人）'], [{ 印出名称: '1． 就业（万人）' }, '1． 就业（万人）'], [{}, '就业（万人）'],
  ])('printed as %j', (written, printed) => { expect(indicators({ ...employment, ...written })[0]?.printedName).toBe(printed); });

  test('attributes, links and differences', () => {
    expect(indicators({ ...employment, 属性: '约束性', 对照: 'a/b：基数=目标', 原文差异: '目标：原文如此\n基数：原文如此' })[0]).toMatchObject({ attribute: 'binding', cells: { attribute: '约束性' }, link: { plan: 'a', indicator: 'b', cells: [['base', 'target']] }, discrepancies: [{ cell: 'target', explanation: '原文如此' }, { cell: 'base', explanation: '原文如此' }] });
    expect(indicators({ ...employment, 属性: '—' })[0]).not.toHaveProperty('attribute');
    expect(told(readSmall([{ ...employment, 原文差异: '原文如此' }]))).toEqual(['规划数据!M4：第4行“就业”的原文差异“原文如此”读不懂。应写作 目标：原文如此，或者留空。']);
  });

  test('what the sheet has no column for is told at the name', () => {
    const bare = sheetOf('规划数据', [...usualHead, ['方向', '类型', '指标', '目标'], ['', '', '=1', '5'], ['', '', '甲', '']]);
    expect(readPlanSheet(bare)?.problems.map(({ place, message }) => [place, message])).toEqual([
      [{ sheet: '规划数据', row: 3, column: 2 }, '规划数据!C4：第4行“=1”的名称以 = 开头，Excel 会当作公式，请改写开头。'], [{ sheet: '规划数据', row: 4, column: 3 }, '规划数据!D5：第5行“甲”没有目标，请填写；确实没有目标的写—。'],
    ]);
  });

  test('the same name in two panels is no mistake, twice in one is told there', () => {
    const panels = ['one', 'two'].map(id => [id, '', '', '', '', '目标：目标']);
    const rows = [{ ...employment, 专栏编号: 'one' }, { ...employment, 专栏编号: 'two' }];
    expect(readSmall(rows, { panels }).problems).toEqual([]);
    expect(told(readSmall([...rows, employment], { panels }))).toEqual(['规划数据!A6：第6行“就业”与第5行“就业”同名，函数和审核分不清，请改名。']);
  });
});

describe('where the sheet keeps its plan', () => {
  test('a header and no rows', () => { expect(readSmall([])).toMatchObject({ area: { row: 0, column: 0, rows: 3, columns: 24 }, problems: [{ message: '规划数据!A3：表里没有指标。请在表头下面一行写一项指标。' }] }); });

  test('blank rows are passed over, a row that begins anywhere counts', () => {
    expect(readSmall([{}, employment, { 备注: 'x' } as Written, other({})]).plan?.panels[0]?.indicators.map(one => one.name)).toEqual(['就业', '技工']);
    expect(told(readSmall([{ 目标: '5' }]))).toEqual(['规划数据!A4：第4行没有名称，请填写。']);
    expect(told(readSmall([{ 指标编号: 'a' }]))).toHaveLength(2);
    expect(told(readSmall([{ 类型: '比率' }]))).toHaveLength(2);
  });

  test('the header is looked for in the first rows and columns', () => {
    const under = (blank: number, before: number) => readPlanSheet(sheetOf('库', [...usualHead, ...Array.from({ length: blank }, () => ['']), ...[[...headers], line(employment)].map(row => [...Array.from({ length: before }, () => ''), ...row])]));
    expect(under(38, 0)?.plan?.name).toBe('十五五');
    expect(under(39, 0)).toBeUndefined();
    expect(under(0, 53)?.plan?.name).toBe('十五五');
    expect(under(0, 54)).toBeUndefined();
  });

  test('a header that stands twice counts once; other sheets keep no plan', () => {
    const sheet = smallSheet([employment]);
    const twice = sheet.values.map((row, at) => [...row, ...(at === 2 ? ['', '目标值'] : at === 3 ? ['', '99'] : [])]);
    expect(readPlanSheet({ ...sheet, values: twice, formulas: twice })?.plan?.panels[0]?.indicators[0]?.cells.target).toBe('20');
    expect(readPlanSheet(sheetOf('空', []))).toBeUndefined();
    expect(readPlanSheet(sheetOf('表', [['指标', '类型', '目标'], ['指标', '方向', '类型']]))).toBeUndefined();
  });
});

test('规划数据 is printed across the page: what people write is to fill, what only the program needs is print', () => {
  const plan = planById('hubei-14th');
  if (!plan) throw new Error('no plan');
  const layout = planSheet(plan);
  expect(layout).toMatchObject({ panel: 'plan-data', sheetName: '规划数据', print: { orientation: 'landscape' } });
  const looks = (row: number) => layout.cells[row]?.map(cell => cell.look) ?? [];
  expect(looks(8)).toEqual(['printed', ...Array.from({ length: 18 }, () => 'input'), ...Array.from({ length: 5 }, () => 'printed')]);
  expect(looks(26)).toEqual(Array.from({ length: 24 }, () => 'empty'));
  expect(layout.cells[27]?.slice(0, 2)).toEqual([{ value: '专栏（一行一个）', look: 'caption' }, { value: '', look: 'empty' }]);
  expect([looks(28).slice(0, 9), looks(29).slice(0, 9)]).toEqual([[...Array.from({ length: 8 }, () => 'header'), 'empty'], [...Array.from({ length: 8 }, () => 'input'), 'empty']]);
  expect(readPlanSheet(sheetFrom(planSheet({ ...plan, reportingUnits: [] })))?.plan).not.toHaveProperty('reportingUnits');
});
