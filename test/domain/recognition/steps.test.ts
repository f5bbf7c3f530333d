import { bindTable, bindingTable, findTables, findingTables, within, type Steps } from '../../../src/domain/recognition';
import { plans } from '../../../src/plans';
import { readCorpus } from './corpusFile';

function walked<Result>(steps: Steps<Result>): { readonly shares: readonly number[]; readonly result: Result } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { shares, result: step.value };
    shares.push(step.value);
  }
}

test('a table is found and bound row by row, with the same result', () => {
  const [file] = readCorpus('known').filter(({ name }) => name === 'provincial-standard');
  if (!file) throw new Error('the sample is gone');
  const found = walked(findingTables(file.sheet));
  expect(found.result).toEqual(findTables(file.sheet));
  expect(found.shares.length).toBeGreaterThan(3 * (found.result.tables[0]?.rows.length ?? 0));
  expect(found.shares.every(share => share >= 0 && share <= 1)).toBe(true);
  const [table] = found.result.tables;
  if (!table) throw new Error('no table was found');
  expect(walked(bindingTable(table, plans())).result).toEqual(bindTable(table, plans()));
});

test('a part of longer work says how far the whole is', () => {
  function* half(): Steps<string> { yield 0; yield 0.5; return 'done'; }
  expect(walked(within(half(), 0.4, 0.6))).toEqual({ shares: [0.4, 0.5], result: 'done' });
});
