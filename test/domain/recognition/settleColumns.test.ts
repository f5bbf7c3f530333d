import type { Answers, FoundColumn, TableDoubt } from '../../../src/domain/recognition';
import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { settleColumns } from '../../../src/domain/recognition/settleColumns';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { TableContext } from '../../../src/domain/recognition/tableContext';
import { columnsUnder } from '../../../src/domain/recognition/tableExtent';
import type { Area, CellValue } from '../../../src/domain/table';
import { goalsOfPlan } from './bodyColumn';
import { typedSheet } from './typedSheet';

interface Around { readonly answers?: Answers; readonly context?: Partial<TableContext>; readonly nameColumn?: number; readonly nameColumns?: number; readonly headerRows?: number; readonly merges?: readonly Area[]; readonly hiddenColumns?: readonly number[] }
interface Settled { readonly columns: readonly FoundColumn[]; readonly doubts: readonly TableDoubt[]; readonly period: unknown }

/** A table of the plan of 2021—2025, whose header begins in the first row of the sheet. */
function settle(rows: readonly (readonly CellValue[])[], { answers = [], context = {}, nameColumn = 0, nameColumns = 1, headerRows = 1, merges = [], hiddenColumns = [] }: Around = {}): Settled {
  const view = viewSheet({ ...typedSheet(rows, merges), hiddenColumns });
  const band = { top: 0, bottom: headerRows - 1, nameColumn, nameColumns, isNamed: true };
  const doubts = collectDoubts(answers, '表');
  const { columns, period } = settleColumns(view, band, columnsUnder(view, band, rows.length), { ...goalsOfPlan, ...context }, doubts);
  return { columns, period, doubts: doubts.open() };
}
/** Headers over two rows of figures. */
const under = (...headers: readonly string[]): CellValue[][] => [['指标', ...headers], ['就业', ...headers.map((_, at) => at + 1)], ['参保', ...headers.map((_, at) => at + 11)]];
const rolesOf = ({ columns }: Settled): string[] => columns.slice(1).map(({ role, year, isSure }) => `${role}${year === undefined ? '' : ` ${year}`}${isSure ? '' : '?'}`);
const roles = (headers: string, around: Around = {}): string => rolesOf(settle(under(...headers.split(' ')), around)).join(', ');

test('every column says what it is, where, why, and under which key it can be changed', () => {
  const rows = [['序 号', '指标', '单位', '“十三五” 目标', '2020年', '“十四五”目标', '备注'], [1, '就业', '万人', 1, 2, 3, '甲'], [2, '参保', '万人', 1, 2, 3, '乙']];
  const column = (role: FoundColumn['role'], at: number, header: string, reason: string, more: Partial<FoundColumn> = {}): FoundColumn => ({ role, column: at, headers: [header], reason, isSure: true, isHidden: false, key: `表|column|${header.replace(/[\s“”]/g, '')}|1`, ...more });
  expect(settle(rows, { nameColumn: 1, hiddenColumns: [3] })).toEqual({
    period: { start: 2021, end: 2025, planName: '十四五' }, doubts: [],
    columns: [
      column('number', 0, '序 号', '表头“序号”，是序号'), column('name', 1, '指标', '表头“指标”，是指标名称'), column('unit', 2, '单位', '表头“单位”，是计量单位'),
      column('previousTarget', 3, '“十三五” 目标', '表头“‘十三五’目标”，是2020年上期目标', { year: 2020, planName: '十三五', isHidden: true }),
      column('base', 4, '2020年', '2020年是规划期前一年，是基数', { year: 2020 }), column('target', 5, '“十四五”目标', '表头“‘十四五’目标”，是2025年目标', { year: 2025, planName: '十四五' }),
      column('remark', 6, '备注', '表头“备注”，是备注'),
    ],
  });
});

test('of two plans a header names, the later is its own', () => {
  expect(settle(under('“十三五”和“十四五”目标')).columns[1]).toMatchObject({ role: 'target', year: 2025, planName: '十四五' });
});

test('where nobody knows which columns are hidden, none is', () => {
  const { hiddenColumns, ...sheet } = typedSheet(under('2025年目标'));
  const band = { top: 0, bottom: 0, nameColumn: 0, nameColumns: 1, isNamed: true };
  const { columns } = settleColumns(viewSheet(sheet), band, columnsUnder(viewSheet(sheet), band, 2), goalsOfPlan, collectDoubts([], ''));
  expect([hiddenColumns, columns.map(({ isHidden }) => isHidden)]).toEqual([[], [false, false]]);
});

describe('a column that its header does not settle', () => {
  const choice = (answer: string, label: string): unknown => ({ answer, label });
  const undated = [choice('planPeriodCumulative', '规划期累计'), choice('annualAverage', '年均增长'), choice('change', '增减、增速'), choice('measure', '完成率、进度、状态'), choice('unknown', '不用这一栏')];

  test('is asked about, with every figure it may be of its year', () => {
    expect(settle(under('2020年', '2025年 省下达目标')).doubts).toEqual([{
      key: '表|column|2025年省下达目标|1', row: 0, column: 2, question: 'C列“2025年省下达目标”是什么数？（现按“2025年目标”读）', assumed: 'target 2025',
      choices: [choice('base 2025', '2025年基数'), choice('target 2025', '2025年目标'), choice('previousTarget 2025', '2025年上期目标'), choice('actual 2025', '2025年完成数'), choice('yearActual 2025', '2025年年度完成数'), ...undated],
    }]);
  });

  test('without a year is no figure of one of several years', () => {
    expect(settle(under('2020年', '原目标')).doubts).toMatchObject([{ question: 'C列“原目标”是什么数？（现按“目标”读）', assumed: 'target', choices: [choice('base', '基数'), choice('target', '目标'), choice('previousTarget', '上期目标'), choice('actual', '完成数'), ...undated] }]);
  });

  test('offers first what it is read as where that is no usual choice', () => {
    const [asked] = settle(under('2025年目标', '2021—2023年完成')).doubts;
    expect([asked?.assumed, asked?.choices[0], asked?.choices.length]).toEqual(['planPeriodCumulative 2023', choice('planPeriodCumulative 2023', '2023年规划期累计'), 11]);
    expect(settle(under('2025年目标', '“十三五”累计')).doubts[0]).toMatchObject({ assumed: 'unknown', choices: { length: 10 } });
  });

  test('is asked about below a header of two rows at its last row', () => {
    expect(settle([['指标', '2025年'], ['', '省下达目标'], ['就业', 1]], { headerRows: 2 }).doubts).toMatchObject([{ row: 1, column: 1, key: '表|column|2025年省下达目标|1' }]);
  });
});

describe('what the user chose', () => {
  const chosen = (header: string, answer: string): string => { const settled = settle(under('2020年', header), { answers: [{ key: `表|column|${header}|1`, answer }] }); return `${rolesOf(settled)[1]} ${settled.columns[2]?.reason}, ${settled.doubts.length} asked`; };

  test('settles a column in doubt', () => {
    expect([chosen('2025年省下达目标', 'target 2025'), chosen('2025年省下达目标', 'remark'), chosen('2025年省下达目标', 'yearActual 2024')]).toEqual(['target 2025 按您的回答, 0 asked', 'remark 按您的回答, 0 asked', 'yearActual 2024 按您的回答, 0 asked']);
  });

  test('changes one that is sure', () => { expect([chosen('2025年目标', 'actual 2023'), chosen('2025年目标', 'unknown')]).toEqual(['actual 2023 按您的回答, 0 asked', 'unknown 按您的回答, 0 asked']); });

  test('counts only where it is a role, and a year from 1900 to 2099', () => {
    expect(['constructor', '', 'target 1899', 'target 2100', 'target 20255', 'target x2025', 'target '].map(answer => chosen('2025年省下达目标', answer))).toEqual(Array.from({ length: 7 }, () => 'target 2025? 表头“2025年省下达目标”，是2025年目标, 1 asked'));
    expect([chosen('2025年目标', 'target 1900'), chosen('2025年目标', 'target 2099')]).toEqual(['target 1900 按您的回答, 0 asked', 'target 2099 按您的回答, 0 asked']);
  });
});

describe('columns that say the same', () => {
  test('are both asked about, each under its own key', () => {
    const { columns, doubts } = settle(under('2020年', '2025年目标', '2025年 目标'));
    expect(columns.slice(2).map(({ role, year, isSure, reason, key }) => [role, year, isSure, reason, key])).toEqual([
      ['target', 2025, false, '“2025年目标”与另一栏说的是同一个数，分不清用哪一栏', '表|column|2025年目标|1'], ['target', 2025, false, '“2025年目标”与另一栏说的是同一个数，分不清用哪一栏', '表|column|2025年目标|2'],
    ]);
    expect(doubts.map(({ column }) => column)).toEqual([2, 3]);
  });

  test.each([
    ['2020年 2020年基数 2025年目标', 'base 2020?, base 2020?, target 2025'],
    ['2020年 2025年目标 2035年目标', 'base 2020, target 2025, target 2035'],
    ['2025年目标 完成率 完成率', 'target 2025, measure, measure'],
    ['2025年目标 2023年完成 2023年实际', 'target 2025, yearActual 2023?, yearActual 2023?'],
    ['2025年目标 完成数 实际', 'target 2025, actual?, actual?'],
    ['2025年目标 上期目标 “十三五”目标', 'target 2025, previousTarget, previousTarget 2020'],
  ])('%s', (headers, expected) => { expect(roles(headers)).toBe(expected); });
});

describe('years of figures in a column of their own', () => {
  const rows = (...years: readonly CellValue[]): CellValue[][] => [['指标', '基期', '', '2025年'], ['', '年份', '数值', '目标'], ...years.map((year, at): CellValue[] => ['甲乙丙丁'.charAt(at % 4) + '就业', year, 1, 2])];
  const read = (...years: readonly CellValue[]): unknown => { const { columns } = settle(rows(...years), { headerRows: 2, merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] }); return columns.slice(1, 3).map(({ role, isSure, reason }) => `${role}${isSure ? '' : '?'} ${reason}`); };
  const year = 'unknown 是旁边一栏的数所属的年份，不作数读';

  test('leave the figures in doubt where they differ', () => {
    expect(read(2020, 2019)).toEqual([year, 'base? “基期数值”各行的年份不同，不是同一年的数']);
    expect(read('2020年', '2019年底')).toEqual([year, 'base? “基期数值”各行的年份不同，不是同一年的数']);
    expect([read(2020, 2020), read('2020年', '2020年底'), read(2020, '同上'), read(2020, ''), read(2020, '见2019年'), read(2020, 5)]).toEqual(Array.from({ length: 6 }, () => [year, 'base 表头“基期数值”，是基数']));
  });

  test('are looked at in the first rows', () => {
    const late = (row: number): unknown => read(...Array.from({ length: 82 }, (_, at) => (at === row ? 2019 : 2020)));
    expect([late(0), late(78), late(79)]).toEqual([[year, 'base? “基期数值”各行的年份不同，不是同一年的数'], [year, 'base? “基期数值”各行的年份不同，不是同一年的数'], [year, 'base 表头“基期数值”，是基数']]);
  });

  test('are no other words beside the figures', () => {
    expect(rolesOf(settle([['指标', '备注', '2020年基数', '2025年目标'], ['就业', '2019年起', 1, 2], ['参保', '2018年起', 1, 2]]))).toEqual(['remark', 'base 2020', 'target 2025']);
  });

  test('say nothing of a column that is no figure of one year', () => {
    const { columns } = settle([['指标', '进展', '', '2025年'], ['', '年份', '完成率', '目标'], ['就业', 2020, 1, 2], ['参保', 2021, 1, 2]], { headerRows: 2, merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] });
    expect(columns[2]).toMatchObject({ role: 'measure', isSure: true });
  });
});

describe('the columns of names', () => {
  const namesOf = (header: readonly string[], around: Around): unknown => settle([[...header, '2025年目标'], [...header.map((_, at) => '甲乙丙'.charAt(at) + '项'), 1], [...header.map((_, at) => '丁戊己'.charAt(at) + '项'), 2]], around).columns.slice(0, header.length).map(({ role, reason }) => `${role} ${reason}`);

  test('are those under their header, the other ones are groups', () => {
    expect(namesOf(['指标', ''], { nameColumns: 2, merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] })).toEqual(['name 表头“指标”，是指标名称', 'name 表头“指标”，是指标名称']);
    expect(namesOf(['主要指标', '具体指标'], { nameColumn: 1 })).toEqual(['group 表头“主要指标”，是类别', 'name 表头“具体指标”，是指标名称']);
    expect(namesOf(['项目', '指标'], { nameColumn: 1 })).toEqual(['group 表头“项目”，是类别', 'name 表头“指标”，是指标名称']);
    expect(namesOf(['任务', '指标'], { nameColumn: 1 })).toEqual(['group 表头“任务”，是类别', 'name 表头“指标”，是指标名称']);
    expect(namesOf(['', '指标'], { nameColumn: 1 })).toEqual(['group 没有说明的表头，按栏里的内容认作类别', 'name 表头“指标”，是指标名称']);
    expect(namesOf(['指标', '任务'], {})).toEqual(['name 表头“指标”，是指标名称', 'remark 栏里是文字，不作数读']);
  });
});

describe('goals and facts around a column', () => {
  test.each([
    ['a goal of the plan', '2025年目标 2025年完成', 'target 2025, actual 2025'],
    ['a goal without a year', '目标 2025年完成', 'target, actual 2025'],
    ['a goal of another year', '2023年目标 2025年完成', 'target 2023, target 2025?'],
    ['a goal of the plan before', '上期2025年目标 2025年完成', 'previousTarget 2025, target 2025?'],
    ['a plan that heads a column', '“十四五” 2025年完成', 'target 2025?, yearActual 2025'],
    ['a plan beside other words', '“十四五”省下达 2025年完成', 'target 2025?, target 2025?'],
    ['a plan’s end', '“十四五”末 2025年完成', 'target 2025?, target 2025?'],
    ['one year', '2025年目标 2023年完成', 'target 2025, actual 2023'],
    ['two years', '2025年目标 2023年完成 2024年完成', 'target 2025, yearActual 2023, yearActual 2024'],
    ['the first and the last year', '2025年目标 2021年完成 2025年完成', 'target 2025, yearActual 2021, yearActual 2025'],
    ['one year and the base', '2025年目标 2020年完成 2023年完成', 'target 2025, base 2020, actual 2023'],
    ['one year and one beyond', '2025年目标 2023年完成 2026年完成', 'target 2025, actual 2023, actual 2026'],
    ['one year and several together', '2025年目标 2021—2023年完成 2023年完成', 'target 2025, planPeriodCumulative 2023?, actual 2023'],
    ['one year and a sum of another', '2025年目标 2022年累计 2023年完成', 'target 2025, planPeriodCumulative 2022?, actual 2023'],
  ])('%s', (_, headers, expected) => { expect(roles(headers)).toBe(expected); });

  test('without a period years of any time are several', () => {
    expect(rolesOf(settle(under('1月目标', '2001年完成', '2024年完成'), { context: { period: undefined, speaksOf: 'facts' } })).slice(1)).toEqual(['yearActual 2001', 'yearActual 2024']);
  });

  test('属性 beside the figures makes 主要指标 a table of goals', () => {
    const read = (attribute: string, context: Partial<TableContext>): string => rolesOf(settle([['指标', '2020年', '2025年', '属性'], ['就业', 1, 2, attribute], ['参保', 3, 4, attribute]], { context: { isPlanTitle: true, speaksOf: 'unclear', ...context } })).join(', ');
    expect([read('约束性', {}), read('', {}), read('约束性', { isPlanTitle: false }), read('约束性', { speaksOf: 'both' })]).toEqual(['base 2020, target 2025, attribute', 'base 2020, target 2025?, attribute', 'base 2020?, target 2025?, attribute', 'base 2020, target 2025?, attribute']);
  });
});

test('bare years are one question, and not asked about again one by one', () => {
  const { columns, doubts } = settle(under('2021年', '2022年'), { context: { speaksOf: 'unclear' } });
  expect([columns.slice(1).map(({ isSure }) => isSure), doubts.map(({ question }) => question)]).toEqual([[false, false], ['表头只写了年份（2021、2022年），各栏是完成数还是目标？']]);
});
