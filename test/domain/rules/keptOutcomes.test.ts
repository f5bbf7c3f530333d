/** What rules said of tables alone is kept while the tables stay; how the severities of a workbook change what is told. */
import { defaultSettings } from '../../../src/domain/rules';
import type { AuditOptions, OutcomeStore, Rule } from '../../../src/domain/rules';
import { watched } from '../../../src/domain/rules/keptOutcomes';
import { finish, stepsOf } from '../../../src/domain/rules/runRules';
import { planById, plans } from '../../../src/plans';
import type { WorkbookSnapshot } from '../../../src/domain/table';
import { sample, workbookOf } from './sample';

const words = { name: '例', what: '例', wrong: '例', right: '例', why: '例' };
const place = { sheet: '专栏2', row: 1, column: 0 };
const ruleOf = (check: Rule['check'], more: Partial<Rule> = {}): Rule => ({ id: 'example', code: 'HB901', severity: 'query', scope: 'table', basis: '例', text: words, needs: [], check, ...more });
const run = (rule: Rule, workbook: WorkbookSnapshot, store?: OutcomeStore, options: AuditOptions = {}) => finish(stepsOf([rule], workbook, plans(), defaultSettings, options, store));

/** Says one thing of each kind, two passes among them, and counts how often it is asked. */
function counted(look: (context: Parameters<Rule['check']>[0]) => unknown = () => undefined) {
  const asked = { times: 0 };
  const rule = ruleOf(function* (context) {
    asked.times += 1;
    look(context);
    yield { verdict: 'pass', places: [place] };
    yield { verdict: 'fail', failure: { places: [place], message: '错' } };
    yield { verdict: 'pass', places: [place] };
    yield { verdict: 'cannotJudge', places: [place], reason: '不知' };
  });
  return { asked, rule };
}

test('a rule that looks at its table alone is asked once, and its answer is the same', () => {
  const [{ asked, rule }, workbook, store] = [counted(({ table, plan, settings }) => [table, plan, settings, plans]), workbookOf(sample('panel-2')), new WeakMap() as OutcomeStore];
  const results = [run(rule, workbook, store), run(rule, workbook, store)];
  expect(asked.times).toBe(1);
  expect(results[1]).toEqual(results[0]);
  expect(results[1]?.counts).toEqual({ pass: 2, fail: 1, cannotJudge: 1, broken: 0 });
});

test('so is each table of its own, and each rule', () => {
  const [{ asked, rule }, store] = [counted(), new WeakMap() as OutcomeStore];
  run(rule, workbookOf(sample('panel-2')), store);
  run(rule, workbookOf(sample('panel-2')), store);
  expect(asked.times).toBe(2);
  const both = workbookOf(sample('panel-2'), sample('annual-monitoring'));
  run(rule, both, store);
  run(ruleOf(rule.check, { id: 'other' }), both, store);
  run(rule, both, store);
  expect(asked.times).toBe(6);
});

test.each<readonly [string, (context: Parameters<Rule['check']>[0]) => unknown]>([['the workbook', ({ workbook }) => workbook], ['the tables judged', ({ judged }) => judged]])('a rule that looks at %s is asked again', (_what, look) => {
  const [{ asked, rule }, workbook, store] = [counted(look), workbookOf(sample('panel-2')), new WeakMap() as OutcomeStore];
  run(rule, workbook, store);
  run(rule, workbook, store);
  expect(asked.times).toBe(2);
});

test('without a store every rule is asked, and a crash is never kept', () => {
  const { asked, rule } = counted();
  const workbook = workbookOf(sample('panel-2'));
  run(rule, workbook);
  run(rule, workbook);
  expect(asked.times).toBe(2);
  const [crash, store] = [ruleOf(function* () { yield { verdict: 'pass', places: [place] }; throw '坏了'; }), new WeakMap() as OutcomeStore];
  const results = [run(crash, workbook, store), run(crash, workbook, store)];
  expect(results.map(result => [result.counts, result.broken])).toEqual(Array(2).fill([{ pass: 1, fail: 0, cannotJudge: 0, broken: 1 }, [{ rule: 'example', table: '专栏2 panel-2', reason: '坏了' }]]));
});

test('a watched context gives what it watches', () => {
  const workbook = workbookOf(sample('panel-2'));
  const [table] = workbook.tables;
  const plan = planById('hubei-14th');
  if (!table || !plan) throw new Error('no table');
  const context = { table, workbook, plan, plans: plans(), settings: defaultSettings, judged: [table] };
  const seen = watched(context);
  expect([seen.context.table, seen.context.plan, seen.looksAround()]).toEqual([table, plan, false]);
  expect(seen.context.judged).toBe(context.judged);
  expect(seen.looksAround()).toBe(true);
  const again = watched(context);
  expect([again.context.workbook === workbook, again.looksAround()]).toEqual([true, true]);
});

test.each<readonly [AuditOptions['severities'], 'error' | 'query' | 'hint' | undefined, string]>([
  [undefined, undefined, 'query'], [{ example: 'error' }, undefined, 'error'], [{ example: 'hint' }, undefined, 'hint'], [{ other: 'hint' }, undefined, 'query'], [{ example: 'error' }, 'query', 'query'], [{ example: 'hint' }, 'query', 'hint'], [{ example: 'hint' }, 'error', 'hint'],
])('set to %j, a place of %s is told as %s', (severities, severity, told) => {
  const rule = ruleOf(function* () { yield { verdict: 'fail', failure: { places: [place], message: '错', ...(severity === undefined ? {} : { severity }) } }; });
  const { findings } = run(rule, workbookOf(sample('panel-2')), undefined, severities === undefined ? {} : { severities });
  expect(findings).toEqual([{ rule: 'example', code: 'HB901', severity: told, message: '错', places: [place] }]);
});

test('rows read, rows indexed, then every sixty-four places of a long rule, and every rule', () => {
  const rule = ruleOf(function* () { for (let at = 0; at < 200; at += 1) yield { verdict: 'pass', places: [place] }; });
  const steps = stepsOf([rule], workbookOf(sample('panel-2')), [], defaultSettings);
  expect([...steps]).toEqual([{ done: 1, total: 1 }]);
  const [plan] = plans().filter(each => each.id === 'hubei-14th');
  if (!plan) throw new Error('no plan');
  const seen = [...stepsOf([rule, rule], workbookOf(sample('panel-2')), [plan], defaultSettings)];
  expect(seen.filter(step => step.done === 0)).toHaveLength(18 + 18 + 3);
  expect(seen.slice(-5)).toEqual([{ done: 1, total: 2 }, ...Array(3).fill({ done: 1, total: 2 }), { done: 2, total: 2 }]);
});
