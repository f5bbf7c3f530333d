import { evaluate } from '../../src/domain/ownRules/formula/evaluate';
import { blank, isError, type Value } from '../../src/domain/ownRules/formula/expression';
import { isBeyond, readFormula } from '../../src/domain/ownRules/formula/readFormula';
import { openWorkbench, type Opened } from './browser/launch';
import { seeded } from './conversion/randomCases';

/** A row of cells to calculate on, and as many formulas of the kinds the self-test of 审核规则 understands. */
const cells: readonly (number | string | boolean)[] = [5, 0.1, 0.2, '', '文字', '12', true, -3, 660.5, 0, 100, '—'];
const letters = cells.map((_, at) => String.fromCharCode(65 + at));
const count = 1500;
let workbench: Opened;

const random = seeded(20261126);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

function range(): string {
  const [one, other] = [pick(letters), pick(letters)].sort();
  return `${one}1:${other}1`;
}

const numberCell = (): string => `${pick(['A', 'B', 'C', 'D', 'H', 'I', 'J', 'K'])}1`;
const listed = (depth: number): string => `${range()},${pick([range, () => number(depth)])()}`;

function number(depth: number): string {
  if (depth === 0) return pick([numberCell, numberCell, () => pick(['100', '0', '2.5', '50%', '(-3)'])])();
  const inner = (): string => number(depth - 1);
  return pick([
    () => `(${inner()}${pick(['+', '-', '*', '/'])}${inner()})`, () => `(-(${inner()}+1))`, () => `${pick(['SUM', 'MAX', 'MIN', 'COUNT', 'COUNTA'])}(${listed(depth - 1)})`,
    () => `ABS(${inner()})`, () => `ROUND(${inner()},${pick(['0', '1', '2', '-1'])})`, () => `IF(${truth(depth - 1)},${inner()},${inner()})`,
  ])();
}

/** Kinds are kept apart: of a text as a condition, or of TRUE beside 2.5, the workbench's sheet thinks otherwise than Excel. */
function truth(depth: number): string {
  const inner = (): string => truth(depth - 1);
  const comparison = (): string => `${number(Math.max(0, depth))}${pick(['>', '<', '=', '<>', '>=', '<='])}${number(Math.max(0, depth - 1))}`;
  if (depth <= 0) return pick([comparison, () => `${pick(['E', 'L', 'D'])}1${pick(['=', '<>'])}${pick(['"文字"', '""', '"—"'])}`, () => `ISNUMBER(${pick(letters)}1)`])();
  return pick([comparison, comparison, () => `AND(${inner()},${inner()})`, () => `OR(${inner()},${inner()},${inner()})`, () => `NOT(${inner()})`, () => `IF(${inner()},${inner()},${inner()})`])();
}

/** TRUE or FALSE on top, as rules are. */
const formulas = Array.from({ length: count }, () => `=${truth(2)}`);

function own(formula: string): Value | string {
  const reading = readFormula(formula, '算式');
  if (isBeyond(reading)) return `beyond ${reading.beyond}`;
  const value = evaluate(reading, ({ column }) => { const held = cells[column]; return held === undefined || held === '' ? blank : held; });
  return isError(value) ? '#' : value;
}

beforeAll(async () => { workbench = await openWorkbench({ search: '?sample=none' }); });
afterAll(() => workbench.close());

test(`${count} formulas give what the sheet gives`, async () => {
  const results = await workbench.pane.evaluate(async ({ row, written }) =>
    Excel.run(async context => {
      const sheet = context.workbook.worksheets.add('算式');
      const inputs = sheet.getRangeByIndexes(0, 0, 1, row.length);
      inputs.numberFormat = [row.map(cell => (typeof cell === 'string' && cell !== '' ? '@' : 'General'))];
      inputs.values = [[...row]];
      const target = sheet.getRangeByIndexes(1, 0, written.length, 1);
      target.formulas = written.map(formula => [formula]);
      await context.sync();
      target.load('values');
      await context.sync();
      return target.values.map(line => line[0] as string | number | boolean);
    }), { row: cells, written: formulas });
  const sheetSays = (value: string | number | boolean | undefined): unknown => (typeof value === 'string' && value.startsWith('#') ? '#' : value);
  const differing = formulas.flatMap((formula, at) => (own(formula) === sheetSays(results[at]) ? [] : [`${formula} is ${String(results[at])}, here ${String(own(formula))}`]));
  expect(results.filter(value => typeof value === 'boolean').length).toBeGreaterThan(count * 0.5);
  expect(differing).toEqual([]);
});
