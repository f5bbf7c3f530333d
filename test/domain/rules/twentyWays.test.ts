import { defaultSettings, runRules } from '../../../src/domain/rules';
import { plans } from '../../../src/plans';
import { workbookOf } from './sample';
import type { Sample } from './sample';
import { annualTable, consistentFigures } from './consistentWorkbook';

const figures = consistentFigures(21);
const [insured, pension, jobs, training, migrants] = ['unemployment-insurance-participants', 'basic-pension-participation-rate', 'urban-new-employment', 'subsidised-vocational-training', 'migrant-worker-vocational-training'];
const clean = (): Sample => annualTable(figures, '');
const before = new Set(runRules(workbookOf(clean()), plans(), defaultSettings).findings.map(finding => finding.message));

/** One wrong cell in a table that agrees: which rule speaks first, how gravely, and about which cell. */
const ways: readonly (readonly [string, (table: Sample) => Sample, string, 'error' | 'query' | 'hint', string])[] = [
  ['a letter for a digit', table => table.put(insured, 2022, '66O'), 'unreadable-figure', 'error', 'E13'],
  ['a bracket that says nothing', table => table.put(jobs, 2022, '（70）'), 'unreadable-figure', 'error', 'E6'],
  ['a number as text', table => table.put(insured, 2022, { value: '660.5', numberFormat: '@' }), 'number-as-text', 'query', 'E13'],
  ['a cell emptied', table => table.put(insured, 2022, ''), 'missing-figure', 'query', 'E13'],
  ['a formula that divides by zero', table => table.put(insured, 2022, { value: '#DIV/0!', formula: '=1/0' }), 'error-value', 'error', 'E13'],
  ['a sign of the target', table => table.put('surveyed-urban-unemployment-rate', 2022, '＜6'), 'bound-sign-in-actual', 'query', 'E7'],
  ['words', table => table.put(insured, 2022, '待定'), 'words-in-actual', 'query', 'E13'],
  ['an Excel date', table => table.put(insured, 2022, { value: 45021, numberFormat: 'm/d' }), 'excel-date', 'error', 'E13'],
  ['0 for 未填', table => table.put(insured, 2022, 0), 'zero-suspected', 'query', 'E13'],
  ['another unit', table => table.put(training, 2022, '50亿元'), 'unit-mismatch', 'query', 'E9'],
  ['a rate above 100', table => table.put(pension, 2022, 912), 'rate-outside-range', 'error', 'E12'],
  ['a minus sign', table => table.put(insured, 2022, -660), 'negative-count', 'error', 'E13'],
  ['half a person', table => table.put('postdoctoral-researchers-recruited', 2022, 980.5), 'fractional-persons', 'error', 'E18'],
  ['人 for 万人', table => table.put(insured, 2022, 6605000), 'unit-slip', 'query', 'E13'],
  ['a fraction for a percentage', table => table.put(pension, 2022, 0.915), 'fraction-for-percent', 'query', 'E12'],
  ['〔〕 on a stock', table => table.put(insured, 2022, '〔660〕'), 'cumulative-mark-misplaced', 'query', 'E13'],
  ['a total among yearly figures', table => table.put(jobs, 2023, '〔210〕'), 'mixed-cumulative-marks', 'error', 'F6'],
  ['其中 above its whole', table => table.put(migrants, 2022, 90), 'part-above-whole', 'error', 'E10'],
  ['a target rewritten', table => table.put(insured, 'target', 608), 'printed-figure-changed', 'query', 'C13'],
  ['two digits swapped', table => table.put(insured, 2022, 866), 'unusual-change', 'query', 'E13'],
  ['last year pasted', table => table.put(insured, 2022, figures.get(`${insured}|`)?.[0] ?? ''), 'repeated-figure', 'hint', 'E13'],
  ['a row deleted', table => table.deleteRow(table.rowOf(insured)), 'row-missing', 'query', 'A12'],
  ['a unit changed in the name', table => table.put(insured, 'name', '7．失业保险参保人数（人）'), 'unit-changed', 'query', 'A13'],
  ['a date outside the plan', table => table.asOf('2019年'), 'as-of-outside-period', 'query', 'C3'],
];

const address = ({ row, column }: { readonly row: number; readonly column: number }): string => String.fromCharCode(65 + column) + String(row + 1);

test.each(ways)('%s', (_name, spoil, rule, severity, cell) => {
  const fresh = runRules(workbookOf(spoil(clean())), plans(), defaultSettings).findings.filter(finding => !before.has(finding.message));
  const found = fresh.find(finding => finding.rule === rule);
  expect(found).toMatchObject({ rule, severity });
  expect(found?.places.slice(0, 1).map(address)).toEqual([cell]);
  expect(found?.message).toContain('请');
  // The sample does not recalculate: in Excel the live 规划期累计 would follow its years.
  if (severity !== 'error') expect(fresh.filter(finding => finding.severity === 'error' && finding.rule !== 'cumulative-sum-differs')).toEqual([]);
});
