import { defaultSettings } from '../../../src/domain/rules';
import type { CellValue } from '../../../src/domain/table';
import { assigned, failure, outcomes, reasons, sample, unitTable, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'assigned-targets-short';
const insured = 'unemployment-insurance-participants';
const ceiling = { [insured]: { direction: 'lowerIsBetter' } } as const;
const underCeiling = (samples: readonly [Sample, ...Sample[]]) => outcomes(rule, samples, defaultSettings, ceiling);

describe(rule, () => {
  test('targets left as the plan prints them are not assigned', () => {
    expect(outcomes(rule, [sample('annual-monitoring'), unitTable('武汉'), unitTable('黄石')])).toEqual([]);
  });

  test.each<readonly [CellValue, CellValue, string[]]>([
    [680, '—', []], ['—', '—', []], [40, 40, ['pass C13']], [41, 41, ['pass C13']], ['≥40', 40, ['pass C13']], [40, '—', ['cannotJudge C13']], [40, '另行下达', ['cannotJudge C13']],
  ])('sixteen units with %s, the first with %s', (each, first, expected) => {
    expect(verdicts(rule, ...assigned(each, first))).toEqual(expected);
  });

  test('the sum falls short', () => {
    const { places, indicator, message } = failure(rule, ...assigned(39));
    expect(message).toBe('第7行 失业保险参保人数 目标 680（C13），分解到各单位的目标合计 663，少 17。各单位都完成时全省也完不成，请核对目标分解。');
    expect([indicator, places.length, places[0]?.sheet, places[1], places.at(-1)]).toEqual([insured, 18, '年度监测表', { sheet: '武汉', row: 12, column: 2 }, { sheet: '神农架', row: 12, column: 2 }]);
  });

  test('by a tenth', () => {
    expect(failure(rule, ...assigned(40, 39.9)).message).toContain('目标合计 679.9，少 0.1。');
  });

  test.each([39, 40])('of a ceiling the sum may reach the target: %s each', each => {
    expect(underCeiling(assigned(each)).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('of a ceiling the sum must not go beyond it', () => {
    expect(underCeiling(assigned(41))).toMatchObject([{ failure: { message: '第7行 失业保险参保人数 目标 680（C13），分解到各单位的目标合计 697，多 17。各单位都达标时全省仍会超过，请核对目标分解。' } }]);
  });

  test('a unit without a target', () => {
    expect(reasons(rule, ...assigned(40, '—'))).toEqual(['有的单位没有目标数，不能合计']);
  });

  test('a target of the province in words is no sum', () => {
    const [province, ...others] = assigned(39);
    expect(outcomes(rule, [province.put(insured, 'target', '完成国家下达目标'), ...others])).toEqual([]);
  });

  test('targets of rates do not add up', () => {
    const pension = 'basic-pension-participation-rate';
    expect(outcomes(rule, [sample('annual-monitoring'), unitTable('武汉').put(pension, 'target', 90), unitTable('黄石').put(pension, 'target', 90)])).toEqual([]);
  });
});
