import { auditSteps, defaultSettings, runRules } from '../../../src/domain/rules';
import type { AuditProgress, Rule } from '../../../src/domain/rules';
import { finish, stepsOf } from '../../../src/domain/rules/runRules';
import { plans } from '../../../src/plans';
import { sample, workbookOf } from './sample';

const words = { name: '例', what: '例', wrong: '例', right: '例', why: '例' };
const rule = (id: string, code: string, check: Rule['check'], more: Partial<Rule> = {}): Rule => ({ id, code, severity: 'query', scope: 'table', basis: '例', text: words, needs: [], check, ...more });
const run = (rules: readonly Rule[], ...samples: Parameters<typeof sample>[0][]) => finish(stepsOf(rules, workbookOf(...samples.map(template => sample(template))), plans(), defaultSettings));
const place = (row: number, column = 0) => ({ sheet: '专栏2', row, column });

describe('the runner', () => {
  test('a crashed rule is broken and the others still run; what it found before counts', () => {
    const result = run([
      rule('crash', 'HB901', function* () { yield { verdict: 'fail', failure: { places: [place(1)], message: '先' } }; throw new Error('坏了'); }),
      rule('calm', 'HB902', function* () { yield { verdict: 'pass', places: [place(2)] }; yield { verdict: 'cannotJudge', places: [place(3)], reason: '不知' }; }),
    ], 'panel-2');
    expect(result.broken).toEqual([{ rule: 'crash', table: '专栏2 panel-2', reason: '坏了' }]);
    expect(result.cannotJudge).toEqual([{ rule: 'calm', places: [place(3)], reason: '不知' }]);
    expect(result.counts).toEqual({ pass: 1, fail: 1, cannotJudge: 1, broken: 1 });
    expect(result.findings.map(finding => finding.message)).toEqual(['先']);
  });

  test('findings go by severity, then by place, then by code', () => {
    const at = (row: number, column: number) => function* () { yield { verdict: 'fail' as const, failure: { places: [place(row, column)], message: `${row},${column}` } }; };
    const result = run([rule('b', 'HB902', at(2, 0)), rule('a', 'HB901', at(2, 0)), rule('c', 'HB903', at(1, 5)), rule('d', 'HB904', at(9, 9), { severity: 'error' }), rule('e', 'HB905', at(0, 0), { severity: 'hint' })], 'panel-2');
    expect(result.findings.map(finding => finding.code)).toEqual(['HB904', 'HB903', 'HB901', 'HB902', 'HB905']);
  });

  test('a place may lower the severity of its rule, never raise it', () => {
    const saying = (severity: 'error' | 'hint') => function* () { yield { verdict: 'fail' as const, failure: { places: [place(0)], message: '例', severity } }; };
    expect(run([rule('a', 'HB901', saying('error'))], 'panel-2').findings[0]?.severity).toBe('query');
    expect(run([rule('a', 'HB901', saying('hint'))], 'panel-2').findings[0]?.severity).toBe('hint');
  });

  test('a rule runs only where its columns are; tables of unknown plans are left alone', () => {
    const needing = rule('years', 'HB901', function* () { yield { verdict: 'pass', places: [] }; }, { needs: ['yearActual'] });
    expect(run([needing], 'panel-2').counts.pass).toBe(0);
    expect(run([needing], 'annual-monitoring').counts.pass).toBe(1);
    expect(run([{ ...needing, needs: ['unitActual', 'yearActual'] }], 'annual-monitoring').counts.pass).toBe(1);
    expect(finish(stepsOf([needing], workbookOf(sample('annual-monitoring')), [], defaultSettings)).counts.pass).toBe(0);
  });

  test('each table is judged by its own plan', () => {
    const judged: string[] = [];
    const asking = rule('ask', 'HB901', function* ({ table, plan }) { judged.push(`${table.panel} ${plan.id}`); yield { verdict: 'pass', places: [] }; });
    run([asking], 'panel-1', 'panel-2');
    expect(judged).toEqual(['panel-1 hubei-13th', 'panel-2 hubei-14th']);
  });

  test('only the tables of the named sheets are judged, the others stay in sight', () => {
    const workbook = workbookOf(sample('panel-2', 'printed'), sample('panel-1', 'fill').put('unemployment-insurance-participants', 'actual', 615));
    const only = runRules(workbook, plans(), defaultSettings, { sheets: ['专栏2原表'] });
    expect(only.findings.every(finding => finding.places[0]?.sheet === '专栏2原表')).toBe(true);
    expect(only.findings.some(finding => finding.message.includes('615'))).toBe(true);
  });

  test('progress never goes back and ends at the total', () => {
    const seen: AuditProgress[] = [];
    const steps = auditSteps(workbookOf(sample('panel-2'), sample('annual-monitoring')), plans(), defaultSettings);
    for (let step = steps.next(); step.done !== true; step = steps.next()) seen.push(step.value);
    expect(seen.map(step => step.done)).toEqual([...seen.map(step => step.done)].sort((a, b) => a - b));
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
  });
});
