import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from './excelRuntime';
import { functionHandbook } from '../../src/functions/handbook';
import { formulaCall } from './formula';
import { implementation } from './implementations';

/** The written table is the expectation: one row an argument, one column what is put in its place. */
const table = readFileSync(join(__dirname, '../../src/functions/arguments.md'), 'utf8').split('\n').filter(line => line.startsWith('| `'))
  .map(line => line.split('|').slice(1, -1).map(cell => cell.trim()))
  .map(([example = '', parameter = '', ...expected]) => ({ example: example.replace(/`/g, ''), parameter, expected }));
const replacements: readonly unknown[] = [null, 0, '—', '待定'];

function shown(result: unknown): string {
  if (Array.isArray(result)) return result.length > 2 ? `${result.length} 格` : result.map(row => (row as unknown[]).map(shown).join('，')).join('；');
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  if (typeof result === 'number') return String(Number(result.toPrecision(6)));
  return result === '' ? '空文字' : /。$/.test(String(result)) ? '审核意见' : String(result);
}

/** The argument with its last cell replaced. */
function replaced(argument: unknown, cell: unknown): unknown {
  if (!Array.isArray(argument)) return [[cell]];
  return (argument as unknown[][]).map((row, index, rows) => (index === rows.length - 1 ? [...row.slice(0, -1), cell] : row));
}

test.each(table)('$example with another $parameter', async ({ example, parameter, expected }) => {
  const { id, given } = formulaCall(example);
  const page = functionHandbook.find(help => help.id === id);
  const place = page?.parameters.findIndex(({ name }) => name === parameter) ?? -1;
  expect(place).toBeGreaterThanOrEqual(0);
  const called = await implementation(id);
  const resultOf = (argument: unknown): string => shown(call(called, page?.parameters.length ?? 0, ...given.map((value, index) => (index === place ? argument : value))));
  const results = replacements.map(cell => resultOf(replaced(given[place], cell)));
  expect([...results, page?.parameters[place]?.optional ? resultOf(null) : '必填']).toEqual(expected);
});

test('the table has every argument of every function', () => {
  const written = table.map(({ example, parameter }) => `${formulaCall(example).id} ${parameter}`);
  expect([...new Set(written)].sort()).toEqual(functionHandbook.flatMap(page => page.parameters.map(({ name }) => `${page.id} ${name}`)).sort());
});
