import { call } from './excelRuntime';
import { functionHandbook, functionHandbookInEnglish } from '../../src/functions/handbook';
import { formulaCall, shownAs } from './formula';
import { implementation } from './implementations';

test.each(functionHandbook.flatMap(page => page.examples.map(example => [example.formula, example.result, page] as const)))('%s gives %s', async (formula, expected, page) => {
  const { id, given } = formulaCall(formula);
  expect(id).toBe(page.id);
  expect(shownAs(call(await implementation(id), page.parameters.length, ...given), expected)).toBe(expected);
});

test('every function has a page in both languages, with two examples and a title', () => {
  expect(functionHandbookInEnglish.map(page => page.id)).toEqual(functionHandbook.map(page => page.id));
  for (const page of [...functionHandbook, ...functionHandbookInEnglish]) {
    expect(page.name).toBe(`HB.${page.id}`);
    expect(page.title.length).toBeGreaterThan(1);
    expect(page.examples).toHaveLength(2);
  }
});
