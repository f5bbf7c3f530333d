import { sure, unsure, type ColumnReading } from '../../../src/domain/recognition/columnReading';
import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { readHeaderSense } from '../../../src/domain/recognition/headerSense';
import { settleYears } from '../../../src/domain/recognition/settleYears';
import type { Answers } from '../../../src/domain/recognition';
import type { BodyColumn } from '../../../src/domain/recognition/tableExtent';

const stats = { filled: 2, figures: 2, attributes: 0, units: 0, texts: 0, numbers: 0, goals: 0 };
type Read = readonly [header: string, reading: ColumnReading];
function settle(read: readonly Read[], answers: Answers = []) {
  const doubts = collectDoubts(answers, '表');
  const columns = read.map(([header], at): BodyColumn => ({ column: 3 + at, written: [header], sense: readHeaderSense(header), isInferred: false, isCovered: false, stats }));
  const settled = settleYears(read.map(([, reading]) => reading), columns, read.map(([header]) => `column|${header}`), { row: 2, period: undefined }, doubts);
  return { settled: settled.map(({ reading: { role, year, isSure }, isAsked }) => `${role}${year === undefined ? '' : ` ${year}`}${isSure ? '' : '?'}${isAsked ? ' asked' : ''}`), open: doubts.open() };
}
const fact = (year: number): Read => [`${year}年`, unsure('yearActual', '', year)];
const goal = (year: number): Read => [`${year}年`, unsure('target', '', year)];
const base = (year: number): Read => [`${year}年`, unsure('base', '', year)];

const question = (years: string, last: number, assumed: string, column = 3): unknown => ({
  key: `表|years|${years.replaceAll('、', ' ')}`, row: 2, column, assumed, question: `表头只写了年份（${years}年），各栏是完成数还是目标？`,
  choices: [{ answer: 'facts', label: '都是完成数' }, { answer: 'goals', label: '都是目标' }, { answer: 'mixed', label: `${last}年是目标，其他年是完成数` }],
});

test('columns of bare years are one question, assumed as they were read one by one', () => {
  expect(settle([fact(2021), fact(2022)])).toEqual({ settled: ['yearActual 2021? asked', 'yearActual 2022? asked'], open: [question('2021、2022', 2022, 'facts')] });
  expect(settle([goal(2021), goal(2025)])).toEqual({ settled: ['target 2021? asked', 'target 2025? asked'], open: [question('2021、2025', 2025, 'goals')] });
  expect(settle([['指标', sure('name', '')], fact(2025), goal(2021)])).toEqual({ settled: ['name', 'yearActual 2025? asked', 'target 2021? asked'], open: [question('2025、2021', 2025, 'mixed', 4)] });
});

test.each([
  ['facts', ['base 2020', 'yearActual 2025', 'yearActual 2021', 'name']], ['goals', ['base 2020', 'target 2025', 'target 2021', 'name']], ['mixed', ['base 2020', 'target 2025', 'yearActual 2021', 'name']],
])('the answer %s settles all but the base', (answer, expected) => {
  const read: readonly Read[] = [base(2020), goal(2025), fact(2021), ['指标', sure('name', '')]];
  expect(settle(read, [{ key: '表|years|2020 2025 2021', answer }])).toEqual({ settled: expected.map(each => (each === 'name' ? each : `${each} asked`)), open: [] });
});

test.each<[string, readonly Read[]]>([
  ['a single one', [fact(2021)]],
  ['the same year twice', [fact(2021), goal(2021), fact(2022)]],
  ['sure ones', [['2021年', sure('yearActual', '', 2021)], ['2022年', sure('yearActual', '', 2022)]]],
  ['one bare beside one with a word', [fact(2021), ['2025年目标', unsure('target', '', 2025)]]],
  ['one bare beside a span', [fact(2021), ['2021—2025年', unsure('target', '', 2025)]]],
  ['one bare beside words nobody knows', [fact(2021), ['2025年甲方案外', unsure('target', '', 2025)]]],
  ['one bare beside a plan', [fact(2021), ['十四五', unsure('target', '', 2025)]]],
  ['none', []],
])('%s: no common question', (_name, read) => {
  const { settled, open } = settle(read);
  expect([open, settled.filter(each => each.includes('asked'))]).toEqual([[], []]);
  expect(settled).toHaveLength(read.length);
});

test('a column the user settled by itself is left out', () => {
  expect(settle([fact(2021), fact(2022)], [{ key: '表|column|2021年', answer: 'target 2021' }])).toEqual({ settled: ['yearActual 2021?', 'yearActual 2022?'], open: [] });
});
