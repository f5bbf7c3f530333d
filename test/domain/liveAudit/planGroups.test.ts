import { planGroups } from '../../../src/domain/liveAudit/planGroups';
import type { Plan } from '../../../src/domain/plan/plan';
import { smallPlan } from '../templates/smallPlan';

/** The small plan under another name, its first indicator linked to one of each other plan. */
const linked = (id: string, ...to: readonly string[]): Plan => ({
  ...smallPlan, id,
  panels: smallPlan.panels.map(panel => ({ ...panel, indicators: panel.indicators.map((indicator, at) => { const plan = to[at]; return plan === undefined ? indicator : { ...indicator, link: { plan, indicator: 'jobs', cells: [] } }; }) })),
});
const groupsOf = (...plans: readonly Plan[]): string[] => planGroups(plans).map(group => [...group].sort().join(' ')).sort();

test('plans without links stand alone', () => {
  expect(groupsOf()).toEqual([]);
  expect(groupsOf(linked('a'), linked('b'))).toEqual(['a', 'b']);
});

test('a link holds two plans together, whichever names the other', () => {
  expect(groupsOf(linked('a'), linked('b', 'a'), linked('c'))).toEqual(['a b', 'c']);
  expect(groupsOf(linked('a', 'b'), linked('b'), linked('c'))).toEqual(['a b', 'c']);
});

test('plans that only a third one links are one group with it, and so is a chain', () => {
  expect(groupsOf(linked('a', 'b'), linked('b'), linked('c', 'b'), linked('d'))).toEqual(['a b c', 'd']);
  expect(groupsOf(linked('a'), linked('b'), linked('c'), linked('d', 'a', 'c'), linked('e', 'b'))).toEqual(['a c d', 'b e']);
});

test('a link to a plan that is not there holds nothing together', () => {
  expect(groupsOf(linked('a', 'lost'), linked('b', 'gone'))).toEqual(['a', 'b']);
});
