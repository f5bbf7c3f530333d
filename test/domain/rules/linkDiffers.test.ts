import { failure, messages, outcomes, reasons, sample, unitTable, verdicts } from './sample';
import type { Indicator } from '../../../src/domain/plan/plan';
import type { Sample } from './sample';

const rule = 'link-differs';
const [insured, mediation, jobs] = ['unemployment-insurance-participants', 'labour-dispute-mediation-success-rate', 'urban-new-employment'] as const;
const earlier = (cells: Parameters<Sample['fill']>[1], sheet?: string): Sample => sample('panel-1', 'fill', sheet).fill(insured, cells);
const printed = () => sample('panel-2', 'printed');
/** All but the difference that the plan itself prints. */
const others = (...samples: readonly [Sample, ...Sample[]]) => messages(rule, ...samples).filter(message => !message.startsWith('第14行'));

describe(rule, () => {
  test('eight links, two cells each, agree but for the one the plan itself prints differently', () => {
    const found = verdicts(rule, printed(), sample('panel-1', 'printed'));
    expect(found).toHaveLength(16);
    expect(found.filter(verdict => !verdict.startsWith('pass'))).toEqual(['fail B20、C16']);
    expect(found.slice(0, 2)).toEqual(['pass C4', 'pass B4']);
  });

  test('＞60 against 60 comes with its explanation, from the sheet and from the plan', () => {
    for (const found of [failure(rule, printed(), sample('panel-1', 'printed')), failure(rule, printed())]) {
      expect(found.preparedExplanation).toContain('原文如此');
      expect(found.indicator).toBe(mediation);
    }
    expect(verdicts(rule, printed())).toContain('fail B20');
  });

  test('it explains nothing where one side no longer repeats the plan', () => {
    const changed = sample('panel-1', 'fill').put(mediation, 'target', '＞70');
    expect(failure(rule, printed(), changed).preparedExplanation).toBeUndefined();
  });

  test('a 专栏1 on the sheet that says something else', () => {
    expect(others(printed(), earlier({ actual: 615 }))).toEqual(['第7行 失业保险参保人数 基数 651 与专栏1 第4行 2020年完成数 615（专栏1填报）不一致。两处应为同一个数，请核对（C11）。']);
    expect(others(printed(), earlier({ target: 560 }))).toEqual(['第7行 失业保险参保人数 上期目标 540 与专栏1 第4行 “十三五”规划目标 560（专栏1填报）不一致。两处应为同一个数，请核对（B11）。']);
    expect(verdicts(rule, printed(), earlier({ actual: 615 }))).toContain('fail C11、D10');
  });

  test('on one sheet both addresses are given', () => {
    expect(others(sample('panel-2', 'printed', '专栏'), earlier({ actual: 615 }, '专栏'))).toEqual(['第7行 失业保险参保人数 基数 651 与专栏1 第4行 2020年完成数 615（专栏）不一致。两处应为同一个数，请核对（C11、D10）。']);
  });

  test('the same figure with other decimals is the same; a blank 专栏1 is read from the plan', () => {
    expect(others(printed(), earlier({ actual: '651.0' }))).toEqual([]);
    expect(others(printed(), earlier({ actual: '' }))).toEqual([]);
  });

  test('of several copies the first filled one counts, a region’s never', () => {
    expect(others(printed(), earlier({ actual: '' }, '甲'), earlier({ actual: 615 }, '乙'), earlier({ actual: 600 }, '丙'))[0]).toContain('615（乙）');
    expect(others(printed(), earlier({ actual: 15 }).reportingUnit('武汉'))).toEqual([]);
  });

  test('a link to a plan, an indicator or a cell that is not there says nothing', () => {
    const linked = (link: NonNullable<Indicator['link']>) => outcomes(rule, [printed()], undefined, { [insured]: { link } }).filter(outcome => outcome.verdict === 'pass');
    const link: NonNullable<Indicator['link']> = { plan: 'hubei-13th', indicator: insured, cells: [['base', 'actual']] };
    expect([link, { ...link, plan: 'hubei-12th' }, { ...link, indicator: 'none' }, { ...link, cells: [['base', 'previousTarget']] as const }].map(each => linked(each).length)).toEqual([14, 13, 13, 13]);
  });

  test('the explanation is that of the cell', () => {
    const found = outcomes(rule, [printed()], undefined, { [mediation]: { discrepancies: [{ cell: 'base', explanation: '基数的' }, { cell: 'previousTarget', explanation: '上期目标的' }] } });
    expect(found.flatMap(outcome => (outcome.verdict === 'fail' ? [outcome.failure.preparedExplanation] : []))).toEqual(['上期目标的']);
  });

  test('a cell that no longer repeats the plan has a rule of its own', () => {
    expect(others(sample('panel-2').put(insured, 'base', 615), earlier({ actual: 651 }))).toEqual([]);
    expect(messages('printed-figure-changed', sample('panel-2').put(insured, 'base', 615))).toHaveLength(1);
  });

  test('an unreadable counterpart cannot be judged, a blank cell is not looked at', () => {
    expect(reasons(rule, printed(), earlier({ actual: '6 51' }))).toEqual(['其中一处读不出数，不能比较']);
    expect(verdicts(rule, printed(), earlier({ actual: '6 51' }))).toContain('cannotJudge C11');
    expect(verdicts(rule, sample('panel-2').put(jobs, 'base', ''))).toHaveLength(15);
  });

  test('a region’s own table is not held against the province’s figures', () => {
    expect(outcomes(rule, [sample('panel-2').reportingUnit('武汉市')])).toEqual([]);
    expect(outcomes(rule, [unitTable('武汉')])).toEqual([]);
  });
});
