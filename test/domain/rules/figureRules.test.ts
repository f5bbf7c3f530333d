import * as fc from 'fast-check';
import { rules, runRules } from '../../../src/domain/rules';
import { figureRules } from '../../../src/domain/rules/figureRules';
import { defaultSettings } from '../../../src/domain/rules/rule';
import type { Rule } from '../../../src/domain/rules';
import { finish, stepsOf } from '../../../src/domain/rules/runRules';
import { checkTable } from '../../../src/functions/checkTable';
import { planById, plans } from '../../../src/plans';

const plan = planById('hubei-14th') ?? plans()[0];
if (!plan) throw new Error('no plan is delivered');
const indicators = plan.panels.flatMap(panel => panel.indicators);

/** Of use to a figure by itself: not about a workbook, not about a layout, and with a reported figure among what it needs. */
const canConcernOneFigure = ({ scope, code, needs }: Rule): boolean =>
  scope !== 'workbook' && !code.startsWith('HB8') && (needs.length === 0 || needs.includes('actual') || needs.includes('yearActual'));

test('every rule that can concern a figure by itself is among them, in the order of the registry', () => {
  expect(figureRules.map(rule => rule.id)).toEqual(rules.filter(canConcernOneFigure).map(rule => rule.id));
});

const written = fc.oneof(
  fc.constantFrom('', '—', '〔442〕', '（442）', '＜5', '12%', '0.95', '1:4:5', '约20', '34 77', '未统计', '2万人', '5—6'),
  fc.double({ min: -1000, max: 100000, noNaN: true }).map(value => Math.round(value * 100) / 100),
);

test('what all rules say about one figure, these say', () => {
  fc.assert(fc.property(fc.constantFrom(...indicators), fc.array(written, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '2023', '2025', '2031'), (indicator, actuals, asOf) => {
    const table = checkTable(plan, indicator, actuals, asOf, '完成数');
    const workbook = { sheets: [table.sheet], tables: [table] };
    const all = runRules(workbook, plans(), defaultSettings).findings.filter(finding => !finding.code.startsWith('HB8'));
    const these = finish(stepsOf(figureRules, workbook, plans(), defaultSettings)).findings;
    expect(these.map(finding => finding.message)).toEqual(all.map(finding => finding.message));
  }), { numRuns: 300 });
});
