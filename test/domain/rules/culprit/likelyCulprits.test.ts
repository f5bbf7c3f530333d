import { defaultSettings, runRules } from '../../../../src/domain/rules';
import { likelyCulprits } from '../../../../src/domain/rules/culprit/likelyCulprits';
import { indexCells } from '../../../../src/domain/rules/culprit/cellIndex';
import { connected } from '../../../../src/domain/rules/culprit/doubts';
import { fittingFix } from '../../../../src/domain/rules/culprit/fittingFix';
import { smallestSets } from '../../../../src/domain/rules/culprit/smallestSets';
import { plans } from '../../../../src/plans';
import { sample, workbookOf } from '../sample';
import type { Sample } from '../sample';

const insured = 'unemployment-insurance-participants';
const employment = 'urban-new-employment';

function culprits(...samples: readonly Sample[]) {
  const workbook = workbookOf(...samples);
  const { findings } = runRules(workbook, plans(), defaultSettings);
  return likelyCulprits(findings, workbook, plans(), defaultSettings);
}

describe('the smallest set of cells', () => {
  test('one cell in all doubts, the pairs where none is', () => {
    expect(smallestSets([['a', 'b'], ['a', 'c']])).toEqual([['a']]);
    expect(smallestSets([['a', 'b'], ['b', 'a']]).map(set => set.join()).sort()).toEqual(['a', 'b']);
    expect(smallestSets([['a', 'b'], ['c', 'd']]).map(set => [...set].sort().join(''))).toEqual(['ac', 'ad', 'bc', 'bd']);
  });

  test('beyond the depth the cells in most doubts are taken', () => {
    const doubts = ['a', 'b', 'c', 'd', 'e'].map(cell => [cell]);
    expect(smallestSets([...doubts, ['a', 'x']])).toEqual([['a', 'b', 'c', 'd', 'e']]);
  });
});

describe('likely culprits', () => {
  test('a year that breaks the sum, jumps and disagrees is the one cell behind all of it', () => {
    const annual = sample('annual-monitoring').fill(insured, { 2021: 655, 2022: 866.5, 2023: 670 });
    const panel = sample('panel-2').asOf('2022年').put(insured, 'actual', 661.5);
    const [group, ...others] = culprits(annual, panel);
    expect(others).toEqual([]);
    expect(group?.findings.map(finding => finding.rule).sort()).toEqual(['tables-disagree', 'unusual-change']);
    expect(group?.culprits).toEqual([{ place: { sheet: '年度监测表', row: 12, column: 4 }, fits: 661.5, fix: { place: { sheet: '年度监测表', row: 12, column: 4 }, before: 866.5, after: 661.5 } }]);
    expect(group?.message).toBe('2条意见都牵涉 年度监测表 第7行 失业保险参保人数 2022年（E13） 866.5，最可能是这一格有误。改为 661.5 后各处相符。');
  });

  test('a live sum is never the culprit, one of its inputs is', () => {
    const annual = sample('annual-monitoring').fill(employment, { 2021: 70, 2022: 80, 2023: 212, cumulative: { value: 362, formula: '=SUM(D6:H6)', numberFormat: '"〔"General"〕"' } });
    const panel = sample('panel-2').asOf('2023年').put(employment, 'actual', '〔271〕');
    const [group] = culprits(annual, panel);
    expect(group?.culprits).toEqual([{ place: { sheet: '年度监测表', row: 5, column: 5 }, fits: 121, fix: { place: { sheet: '年度监测表', row: 5, column: 5 }, before: 212, after: 121 } }]);
  });

  test('of two copies the one that lost a digit is the likelier', () => {
    const annual = sample('annual-monitoring').fill(insured, { 2021: 655.12, 2022: 661.5, 2023: 670.25 });
    const panel = sample('panel-2').asOf('2022年').put(insured, 'actual', 661.57);
    expect(culprits(annual, panel)[0]?.culprits).toMatchObject([{ place: { sheet: '年度监测表', row: 12, column: 4 }, fits: 661.57 }]);
  });

  test('a correction keeps the notation of the cell; a formula is not written over', () => {
    const located = (content: Parameters<ReturnType<typeof sample>['put']>[2]) => {
      const workbook = workbookOf(sample('panel-2').put(employment, 'actual', content));
      const [found] = [...indexCells(workbook, plans()).values()].filter(({ cell }) => cell.role === 'actual' && cell.indicator.id === employment);
      if (!found) throw new Error('no cell');
      return found;
    };
    expect(fittingFix(located({ value: '〔270〕', numberFormat: '@' }), 271.5)).toMatchObject({ before: '〔270〕', after: '〔271.5〕', numberFormat: '@' });
    expect(fittingFix(located(270), 271)).toMatchObject({ before: 270, after: 271 });
    expect(fittingFix(located({ value: '', numberFormat: 'General' }), 271)).toMatchObject({ before: '', after: 271 });
    expect(fittingFix(located({ value: '', numberFormat: '@' }), 271)).toBeUndefined();
    expect(fittingFix(located({ value: 270, formula: '=D5' }), 271)).toBeUndefined();
    expect(fittingFix(located('270万'), 271)).toMatchObject({ after: '271万' });
    expect(fittingFix(located('2700000人'), 271)).toBeUndefined();
  });

  test('thousands of separate matters are grouped, in the order of the findings', () => {
    const finding = (at: number) => ({ rule: 'a', code: 'HB101', severity: 'error' as const, message: '', places: [{ sheet: '', row: at, column: 0 }] });
    const doubts = Array.from({ length: 4000 }, (_, at) => ({ finding: finding(at), cells: [`${at % 2000},0`, `x${at}`] }));
    const groups = connected(doubts);
    expect(groups.map(group => group.length)).toEqual(Array.from({ length: 2000 }, () => 2));
    expect(groups[1]?.map(doubt => doubt.finding.places[0]?.row)).toEqual([1, 2001]);
  });

  test('separate matters stay separate, true shortfalls put nothing in doubt', () => {
    const annual = sample('annual-monitoring').fill('basic-pension-participation-rate', { 2021: 906.7 }).fill(insured, { 2021: -655 });
    expect(culprits(annual).map(group => group.culprits.map(culprit => culprit.place.row))).toEqual([[11], [12]]);
    expect(culprits(sample('panel-2').put(insured, 'actual', 640))).toEqual([]);
  });
});
