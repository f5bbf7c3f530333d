import type { Finding, Severity } from '../../src/domain/rules/rule';
import { chosenSeverity, countBySeverity, filterFindings, groupFindings } from '../../src/taskpane/views/audit/shownFindings';

const finding = (severity: Severity, message: string, row = 6): Finding => ({ rule: 'unreadable-figure', code: 'HB101', severity, message, places: [{ sheet: '专栏2', row, column: 4 }] });
const findings = [finding('hint', 'h1'), finding('error', 'e1'), finding('query', 'q1'), finding('error', 'e2'), finding('query', 'q2')];
const noWords = (): string => '';

test('counts each severity, absent ones as 0', () => {
  expect(countBySeverity(findings)).toEqual({ error: 2, query: 2, hint: 1 });
  expect(countBySeverity([])).toEqual({ error: 0, query: 0, hint: 0 });
});

test('filters by severity and by query together, and by what the words add', () => {
  const messages = (severity: Severity | undefined, query: string, words = noWords): string[] => filterFindings(findings, { severity, query }, words).map(({ message }) => message);
  expect(messages(undefined, '')).toEqual(['h1', 'e1', 'q1', 'e2', 'q2']);
  expect(messages('error', '')).toEqual(['e1', 'e2']);
  expect(messages(undefined, '1')).toEqual(['h1', 'e1', 'q1']);
  expect(messages('query', '1')).toEqual(['q1']);
  expect(messages('hint', '调解', () => '调解成功率')).toEqual(['h1']);
  expect(messages('hint', '参保')).toEqual([]);
});

test('groups worst first, keeps the order inside a group, leaves empty groups out', () => {
  const groups = groupFindings(findings, 100).map(group => [group.severity, group.count, group.findings.map(({ message }) => message)]);
  expect(groups).toEqual([['error', 2, ['e1', 'e2']], ['query', 2, ['q1', 'q2']], ['hint', 1, ['h1']]]);
  expect(groupFindings([finding('hint', 'h')], 10)).toHaveLength(1);
  expect(groupFindings([], 10)).toEqual([]);
});

test.each([[0, 0, 0], [1, 1, 1], [3, 3, 2], [4, 4, 2], [5, 5, 3], [500, 5, 3]])('a limit of %i shows %i findings in %i groups, counts stay whole', (limit, shown, groupCount) => {
  const groups = groupFindings(findings, limit);
  expect(groups).toHaveLength(groupCount);
  expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(shown);
  for (const group of groups) expect(group.count).toBe(countBySeverity(findings)[group.severity]);
});

test('a chosen severity whose last finding is gone hides nothing', () => {
  expect(chosenSeverity(findings, 'error')).toBe('error');
  expect(chosenSeverity([finding('hint', 'h')], 'error')).toBeUndefined();
  expect(chosenSeverity(findings, undefined)).toBeUndefined();
});
