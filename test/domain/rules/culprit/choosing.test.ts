/** Of several cells that could settle the same findings, which one is named first. */
import { culpritSteps, defaultSettings, likelyCulprits, runRules } from '../../../../src/domain/rules';
import type { Finding, Place, Severity } from '../../../../src/domain/rules';
import { plans } from '../../../../src/plans';
import { sample, workbookOf } from '../sample';
import type { Sample } from '../sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
type Cells = Parameters<Sample['fill']>[1];
const annual = (cells: Cells, indicator: string = insured) => sample('annual-monitoring', 'full', '年').fill(indicator, cells);
const place = (sheet: string, column: number, row = 12): Place => ({ sheet, row, column });
const finding = (rule: string, places: readonly Place[], severity: Severity = 'query'): Finding => ({ rule, code: 'HB503', severity, message: '', places, ...(rule === 'tables-disagree' ? { equation: { left: places.slice(0, 1), right: places.slice(1) } } : {}) });
const culprits = (samples: readonly Sample[], findings: readonly Finding[]) => likelyCulprits(findings, workbookOf(...samples), plans(), defaultSettings);
/** The cells named first for sums that do not hold: sheet, column and what would fit. */
function named(...samples: readonly Sample[]): string[] {
  const workbook = workbookOf(...samples);
  const groups = likelyCulprits(runRules(workbook, plans(), defaultSettings).findings.filter(each => each.rule === 'cumulative-sum-differs'), workbook, plans(), defaultSettings);
  return groups.map(group => group.culprits.map(({ place: at, fits }) => `${at.sheet} ${at.column} ${fits}`).join('、'));
}

describe('two copies of one figure', () => {
  const both = () => [annual({ 2021: 655, 2022: 661, 2023: 670 }), sample('panel-2', 'fill', '专栏').asOf('2022年').put(insured, 'actual', 664)];
  const [first, second] = [place('年', 4), place('专栏', 5)];
  const differing = finding('tables-disagree', [first, second]);

  test('a hint about one of them decides', () => {
    expect(culprits(both(), [differing, finding('repeated-figure', [first], 'hint')])[0]?.culprits).toEqual([{ place: first, fits: 664, fix: { place: first, before: 661, after: 664 } }]);
    expect(culprits(both(), [differing, finding('repeated-figure', [second], 'hint')])[0]?.culprits).toEqual([{ place: second, fits: 661, fix: { place: second, before: 664, after: 661 } }]);
  });

  test('hints alone are no group of their own, and are not counted in one', () => {
    expect(culprits(both(), [finding('repeated-figure', [first], 'hint')])).toEqual([]);
    expect(culprits(both(), [differing, finding('repeated-figure', [second], 'hint')])[0]?.message).toBe('1条意见都牵涉 专栏 第7行 失业保险参保人数（F13） 664，最可能是这一格有误。改为 661 后各处相符。');
  });

  test('one that stands strangely among its other years decides against any hint', () => {
    const wild = [annual({ 2021: 655, 2022: 1661, 2023: 670 }), sample('panel-2', 'fill', '专栏').asOf('2022年').put(insured, 'actual', 664)];
    expect(culprits(wild, [differing, finding('repeated-figure', [second], 'hint')])[0]?.culprits[0]?.place).toEqual(first);
  });

  test('a finding of its own decides, whatever the hints say', () => {
    expect(culprits(both(), [differing, finding('excel-date', [first]), finding('repeated-figure', [second], 'hint')])[0]?.culprits.map(culprit => culprit.place)).toEqual([first]);
  });
});

describe('a sum that does not hold', () => {
  const row = (years: Cells, total: string) => annual({ ...years, cumulative: total }, jobs);

  test('the figure that is one slip away from fitting: two digits swapped in the total, or in a year', () => {
    expect(named(row({ 2021: 70.5, 2022: 82.3, 2023: 91.4 }, '〔242.4〕'))).toEqual(['年 8 244.2']);
    expect(named(row({ 2021: 70.5, 2022: 83.2, 2023: 91.4 }, '〔244.2〕'))).toEqual(['年 4 82.3']);
    expect(named(row({ 2021: 73.5, 2022: 82.3, 2023: 91.4 }, '〔249.0〕'))).toEqual(['年 3 75.3']);
  });
});

test('several culprits are named likeliest first', () => {
  const table = annual({ 2021: 655, 2022: 1661, 2023: 670 });
  const findings = [finding('negative-count', [place('年', 3)]), finding('part-equals-whole', [place('年', 3), place('年', 4)]), finding('negative-count', [place('年', 4)])];
  const [group] = culprits([table], findings);
  expect(group?.culprits).toEqual([{ place: place('年', 4) }, { place: place('年', 3) }]);
  expect(group?.message).toBe('3条意见至少要改年 第7行 失业保险参保人数 2022年（E13）、年 第7行 失业保险参保人数 2021年（D13）才能全部相符。');
});

test('it pauses after every table and every group', () => {
  const samples = [annual({ 2021: -655, 2022: -1 }), sample('panel-2')];
  const workbook = workbookOf(...samples);
  const findings = [finding('negative-count', [place('年', 3)]), finding('negative-count', [place('年', 4)])];
  expect([...culpritSteps(findings, workbook, plans(), defaultSettings)]).toEqual([0, 0, 1, 2]);
  expect([...culpritSteps([], workbook, [], defaultSettings)]).toEqual([]);
});
