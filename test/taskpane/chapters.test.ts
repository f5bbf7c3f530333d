import { functionHandbook } from '../../src/functions/handbook';
import { chapters, skeletonFormula } from '../../src/taskpane/views/handbook/chapters';

const idsOf = (query: string): string[] => chapters(functionHandbook, query).flatMap(chapter => chapter.functions.map(help => help.id));

test('an empty query shows every function once, each category once', () => {
  expect(idsOf('').sort()).toEqual(functionHandbook.map(help => help.id).sort());
  const categories = chapters(functionHandbook, '').map(chapter => chapter.category);
  expect(new Set(categories).size).toBe(categories.length);
});

test('functions are found by name, by what they answer, by an argument', () => {
  expect(idsOf('progress')).toContain('PROGRESS');
  expect(idsOf('序时进度')).toContain('ELAPSED');
  expect(idsOf('完成率')).toContain('COMPLETION');
  expect(idsOf('no such function')).toEqual([]);
});

test('categories without a match are left out', () => {
  for (const chapter of chapters(functionHandbook, 'progress')) expect(chapter.functions.length).toBeGreaterThan(0);
});

test('a skeleton has a place for every argument that cannot be left out', () => {
  const of = (id: string): string => functionHandbook.filter(help => help.id === id).map(skeletonFormula).join();
  expect(of('PROGRESS')).toBe('=HB.PROGRESS(,)');
  expect(of('VALUE')).toBe('=HB.VALUE()');
});
