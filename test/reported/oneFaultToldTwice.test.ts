import { defaultSettings, runRules } from '../../src/domain/rules';
import { plans } from '../../src/plans';
import { sample, workbookOf } from '../domain/rules/sample';
import type { Sample } from '../domain/rules/sample';

const codesAt = (table: Sample, row: number): string[] =>
  runRules(workbookOf(table), plans(), defaultSettings).findings.filter(finding => finding.code !== 'HB103' && finding.places[0]?.row === row).map(finding => finding.code);

/** One wrong cell was asked about by two rules, and the user had to explain it twice. */
describe('one fault is told once', () => {
  test.each<readonly [string, string, () => Sample, readonly string[]]>([
    ['0 typed for 未填 is no missed target', 'unemployment-insurance-participants', () => sample('panel-2').put('unemployment-insurance-participants', 'actual', 0), ['HB112']],
    ['nor in the last year of a series', 'unemployment-insurance-participants', () => sample('annual-monitoring').fill('unemployment-insurance-participants', { 2024: 670.25, 2025: 0 }), ['HB112']],
    ['a true shortfall is still one', 'unemployment-insurance-participants', () => sample('panel-2').put('unemployment-insurance-participants', 'actual', 640), ['HB701']],
    ['a negative total is not asked for its 〔〕', 'urban-new-employment', () => sample('panel-2').put('urban-new-employment', 'actual', -270), ['HB202']],
    ['a positive one is', 'urban-new-employment', () => sample('panel-2').put('urban-new-employment', 'actual', 350), ['HB301']],
  ])('%s', (_what, indicator, table, codes) => {
    expect(codesAt(table(), table().rowOf(indicator))).toEqual(codes);
  });
});
