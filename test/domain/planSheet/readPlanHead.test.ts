import { employment, readSmall, told } from './smallSheet';

const head = (...rows: readonly (readonly string[])[]) => readSmall([employment], { head: rows });
const years = ['起止年份：2026—2030年'];
const name = ['规划名称：十五五'];

test('a name and years are enough: the rest is what a new plan would have', () => {
  const { plan, problems } = head(name, years);
  expect(problems).toEqual([]);
  expect(plan).toMatchObject({ id: 'plan-2026-2030', name: '十五五', title: '“十五五”规划', document: { title: '“十五五”规划', number: '', date: '' }, period: { start: 2026, end: 2030 }, baseYear: 2025 });
  expect(plan).not.toHaveProperty('reportingUnits');
});

test('labels that share a line, each with its own', () => {
  const { plan } = head(name, ['规划全称：武汉市规划纲要'], ['起止年份：2026—2030年　基期年份：2024年　规划编号：wuhan-15th　印发日期：2026-03-01　填报单位：东城区、西城区'], ['文件名称：规划 纲要'], ['文号：武政发〔2026〕1号']);
  expect(plan).toMatchObject({ id: 'wuhan-15th', title: '武汉市规划纲要', baseYear: 2024, document: { title: '规划 纲要', number: '武政发〔2026〕1号', date: '2026-03-01' } });
  expect(plan?.reportingUnits?.map(unit => unit.name)).toEqual(['东城区', '西城区']);
});

test.each<[readonly string[], string]>([
  [['规划名称', '十五五'], '十五五'], [['规划名称：', '十五五'], '十五五'], [['规划名称：  十五五 '], '十五五'], [['规划名称 : 十五五'], '十五五'], [['规划名称十五五'], '十五五'], [['规划名称：', ' 十五五：修订 '], '十五五：修订'], [['', '规划名称：十五五'], '十五五'], [['规划名称：十五五　修订'], '十五五　修订'],
])('%j names the plan %s', (cells, expected) => { expect(head(cells, years).plan?.name).toBe(expected); });

test.each<[readonly string[], string]>([
  [['规划名称：', '规划全称：纲要'], '规划数据!A1'], [['规划名称：', ''], '规划数据!A1'], [['本表的规划名称：十五五'], '规划数据!A3'], [[''], '规划数据!A3'],
])('%j names no plan', (cells, place) => { expect(told(head(cells, years))).toEqual([`${place}：没有规划名称。请在表头上方写“规划名称：”和名称，如 规划名称：十五五。`]); });

test('a label in quotation marks is spoken of, not written', () => {
  expect(head(['先写“起止年份：”，再写“填报单位：”。'], name, years).plan?.period).toEqual({ start: 2026, end: 2030 });
});

test.each(['2026—2030年', '2026年至2030年', '2026-2030', '2026～2030', '2026到2030', '2026 — 2030'])('years written as %s', written => { expect(head(name, [`起止年份：${written}`]).plan?.period).toEqual({ start: 2026, end: 2030 }); });

test.each(['2026年', '2026—', '—2030', '二〇二六—2030', '2026—三〇', '26—30', ''])('years written as %j are none', written => {
  expect(told(head(name, [`起止年份：${written}`]))).toEqual(['规划数据!A2：没有起止年份，或读不懂。请写作 起止年份：2026—2030年。']);
});

test('years that are nowhere are missed at the header, a year twice is a plan of one year', () => {
  expect(told(head(name))).toEqual(['规划数据!A2：没有起止年份，或读不懂。请写作 起止年份：2026—2030年。']);
  expect(head(name, ['起止年份：2026—2026年']).plan?.period).toEqual({ start: 2026, end: 2026 });
});

test('the base year is before the period', () => {
  expect(head(name, years, ['基期年份：2025年']).plan?.baseYear).toBe(2025);
  for (const year of [2026, 2027]) expect(told(head(name, years, [`基期年份：${year}年`]))).toEqual([`规划数据!A3：基期年份${year}年应早于规划期开始的2026年，请核对。`]);
  expect(told(head(name, ['起止年份：2026—2025年', '基期年份：2030年']))).toEqual(['规划数据!A2：止于2025年，早于开始的2026年，请核对起止年份。']);
});

test.each(['Plan', '1plan', 'plan_1', 'plan-', 'x plan', '规划'])('the id %s is refused', id => {
  expect(told(head(name, years, [`规划编号：${id}`]))).toEqual([`规划数据!A3：规划编号“${id}”应是小写英文字母、数字，用连字符相连，如 plan-2026-2030。`]);
});
test.each(['p', 'plan2', 'wuhan-15th-a'])('the id %s is taken', id => { expect(head(name, years, [`规划编号：${id}`]).plan?.id).toBe(id); });

test.each(['2026-3-1', '2026-13-01', '2026-00-10', '2026-01-32', '2026-01-00', '02026-01-01', '2026-01-011', '2026年3月1日'])('the date %s is refused', date => {
  expect(told(head(name, years, [`印发日期：${date}`]))).toEqual([`规划数据!A3：印发日期“${date}”应写成 2026-03-01 这样的日期，或者留空。`]);
});
test.each(['2026-01-09', '2026-10-30', '2026-12-31', '2026-11-20', ''])('the date %j is taken', date => { expect(head(name, years, [`印发日期：${date}`]).plan?.document.date).toBe(date); });

test('填报单位 are named once each; a text as long as a sentence is none', () => {
  const twenty = '甲'.repeat(20);
  expect(head(name, years, [`填报单位：东城区、${twenty}，${twenty}乙 东城区；市本级`]).plan?.reportingUnits).toEqual([
    { id: '东城区', name: '东城区', fullName: '东城区', optional: false }, { id: twenty, name: twenty, fullName: twenty, optional: false }, { id: '市本级', name: '市本级', fullName: '市本级', optional: true },
  ]);
});
