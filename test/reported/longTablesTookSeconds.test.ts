import { formulaOverwritten } from '../../src/domain/rules/formulaOverwritten';
import { defaultSettings } from '../../src/domain/rules';
import { comparePlans } from '../../src/domain/planExchange';
import type { Indicator, Plan } from '../../src/domain/plan/plan';
import type { TableColumn, TableSnapshot } from '../../src/domain/table';
import { planById } from '../../src/plans';

const real = planById('hubei-14th');
const panel = real?.panels.find(({ id }) => id === 'panel-2');
const first = panel?.indicators[0];
if (!real || !panel || !first) throw new Error('no panel');
const model: Indicator = first;

const planOf = (indicators: readonly Indicator[]): Plan => ({ ...real, panels: [{ ...panel, indicators }] });

/** A table of so many rows, every second formula typed over, and how often the rule looked at what sort a row is of. */
function looksAt(rows: number): { readonly looks: number; readonly found: number } {
  let looks = 0;
  const indicators = Array.from({ length: rows }, (_, at): Indicator => ({ ...model, id: `row-${at}`, number: at + 1, get direction() { looks += 1; return 'higherIsBetter' as const; } }));
  const plan = planOf(indicators);
  const columns: readonly TableColumn[] = [{ column: 0, role: 'name', header: '指标' }, { column: 1, role: 'actual', header: '完成数' }, { column: 2, role: 'cumulative', header: '规划期累计' }];
  const values = indicators.map(({ name }) => [name, 70, 70]);
  const sheet = { name: '表', row: 0, column: 0, values, formulas: values.map((row, at) => [...row.slice(0, 2), at % 2 === 0 ? `=B${at + 1}` : 70]), numberFormats: values.map(row => row.map(() => 'General')), hiddenRows: [] };
  const table: TableSnapshot = { plan: plan.id, panel: 'panel-2', template: 'annual-monitoring', variant: 'full', sheet, columns, rows: indicators.map(({ id, name }, row) => ({ row, indicator: id, writtenName: name })), area: { row: 0, column: 0, rows, columns: 3 }, defects: [] };
  looks = 0;
  const outcomes = [...formulaOverwritten.check({ table, workbook: { tables: [table], sheets: [sheet] }, plan, plans: [plan], settings: defaultSettings, judged: [table] })];
  return { looks, found: outcomes.filter(({ verdict }) => verdict === 'fail').length };
}

/** Ten thousand rows with overwritten formulas took ten seconds: every cell looked for its donor among all others. */
test('twice the rows are twice the work for an overwritten formula', () => {
  const [small, large] = [looksAt(200), looksAt(400)];
  expect([small.found, large.found]).toEqual([100, 200]);
  expect(large.looks).toBe(2 * small.looks);
});

/** Five hundred indicators, all renamed, took three minutes to compare. */
test('two plans of five hundred indicators are compared while one waits', () => {
  const characters = [...'城镇新增就业调查失率职培训农民工参保基本养老险伤技能才高校毕创带动劳关系和谐仲裁结案社会障卡持有事单位公开招聘'];
  let seed = 7;
  const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
  const names = Array.from({ length: 500 }, () => Array.from({ length: 12 }, () => characters[Math.floor(next() / 65536) % characters.length]).join(''));
  const plan = (rename: (name: string) => string, id: string): Plan => planOf(names.map((name, at): Indicator => ({ ...model, id: `${id}-${at}`, number: at + 1, name: rename(name) })));
  const started = performance.now();
  const { indicators } = comparePlans(plan(name => name, 'older'), plan(name => `${name}情况`, 'newer'));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(indicators.filter(({ kind }) => kind === 'renamed')).toHaveLength(500);
});
