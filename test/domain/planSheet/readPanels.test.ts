import { employment, readSmall, told, type Written } from './smallSheet';

const rows: readonly Written[] = [{ ...employment, 专栏编号: 'panel-1' }];
const panel = (columns: string, ...rest: readonly string[]) => readSmall(rows, { panels: [['', '', '', '', '', columns, ...rest]] });
const both = '基数：2025年\n目标：2030年目标（2030年）';

test('words left blank are those of a new plan', () => {
  const { plan, problems } = panel(both);
  expect(problems).toEqual([]);
  expect(plan?.panels).toMatchObject([{ id: 'panel-1', label: '专栏1', title: '主要指标', place: '规划数据', nameHeader: '指标', note: '', groups: [''], columns: [{ role: 'base', header: '2025年' }, { role: 'target', header: '2030年目标', year: 2030 }] }]);
});

test('words that are there are kept', () => {
  expect(readSmall([{ ...employment, 专栏编号: 'main', 组别: '一、就业' }], { panels: [['main', '专栏9', '题目', '第三章', '项  目', both, '二、社保\n 一、就业 \n（无）', '注：1\n2']] }).plan?.panels).toMatchObject([{ id: 'main', label: '专栏9', title: '题目', place: '第三章', nameHeader: '项  目', note: '注：1\n2', groups: ['一、就业'] }]);
});

test('columns not named are those that hold anything; a target is always one', () => {
  const filled: readonly Written[] = [employment, { 指标: '技工', 单位: '万人', 目标: '5', 属性: '约束性' }];
  for (const panels of [undefined, [], [['', '专栏1']]]) {
    expect(readSmall(filled, panels ? { panels } : {}).plan?.panels[0]?.columns).toEqual([{ role: 'base', header: '基数', year: 2025 }, { role: 'target', header: '目标', year: 2030 }, { role: 'attribute', header: '属性' }]);
  }
  expect(readSmall([{ 指标: '技工', 目标: '—' }]).plan?.panels).toMatchObject([{ id: 'panel-1', label: '专栏1', title: '主要指标', place: '规划数据', groups: [''], note: '', columns: [{ role: 'target' }] }]);
  expect(told(readSmall([{ 指标: '技工' }]))).toEqual(['规划数据!G4：第4行“技工”没有目标，请填写；确实没有目标的写—。']);
});

test.each(['目标', '目标：', '：目标', '甲：乙', '目标：（2030年）', '各栏 目标=乙'])('a line of columns like %s cannot be read', line => {
  expect(told(panel(`${both}\n${line}`))).toEqual([`规划数据!F7：各栏里“${line}”读不懂。应写作 目标：2030年目标（2030年）。`]);
});

test.each<[string, object]>([['目标:2030年目标', { role: 'target', header: '2030年目标' }], [' 目 标：目标(2030) ', { role: 'target', header: '目标', year: 2030 }], ['目标：目标（20300年）', { role: 'target', header: '目标（20300年）' }]])('the line %j', (line, column) => {
  expect(panel(`${line}\n \n`).plan?.panels[0]?.columns).toEqual([column]);
});

test('a panel without a target is refused by its name', () => {
  expect(told(panel('基数：2025年'))).toContain('规划数据!F7：专栏“专栏1”的各栏里没有目标。');
});

test('two panels: rows go where their number says, blank ones with the row above; a panel nobody names is left out', () => {
  const panels = ['one', 'two', 'three'].map(id => [id, '', '', '', '', both]);
  const { plan, problems } = readSmall([{ ...employment, 专栏编号: 'two' }, { ...employment, 指标: '技工' }, { ...employment, 专栏编号: 'one' }], { panels });
  expect(problems).toEqual([]);
  expect(plan?.panels.map(one => [one.id, one.label, one.indicators.map(indicator => [indicator.number, indicator.name])])).toEqual([['one', '专栏1', [[1, '就业']]], ['two', '专栏2', [[1, '就业'], [2, '技工']]]]);
});

test('without a number the first panel takes the row', () => {
  expect(readSmall([employment], { panels: [['', '', '', '', '', both], ['', '', '', '', '', both]] }).plan?.panels.map(one => one.id)).toEqual(['panel-1']);
  expect(readSmall([{ ...employment, 专栏编号: 'panel-2' }], { panels: [['', '', '', '', '', both], ['', '', '', '', '', both]] }).plan?.panels.map(one => [one.id, one.label])).toEqual([['panel-2', '专栏2']]);
});
