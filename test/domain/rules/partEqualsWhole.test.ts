import { failure, messages, outcomes, sample, verdicts } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'part-equals-whole';
const [whole, part] = ['subsidised-vocational-training', 'migrant-worker-vocational-training'] as const;
const year = (all: CellValue, some: CellValue) => sample('annual-monitoring').put(whole, 2021, all).put(part, 2021, some);

describe(rule, () => {
  test('a part below its whole, or nothing of nothing', () => {
    expect(verdicts(rule, year(48.6, 5.2))).toEqual(['pass D10']);
    expect(verdicts(rule, year(48.6, 48.7))).toEqual(['pass D10']);
    expect(verdicts(rule, year(0, 0))).toEqual(['pass D10']);
  });

  test('the same figure twice', () => {
    expect(messages(rule, year(48.6, 48.6))).toEqual(['第5行 其中：农民工参加职业培训人次 2021年 48.6 与第4行的总数相同。请核对是否把同一个数填了两遍（D10、D9）。']);
    expect(failure(rule, year(48.6, 48.6))).toMatchObject({ indicator: part, year: 2021, places: [{ sheet: '年度监测表', row: 9, column: 3 }, { sheet: '年度监测表', row: 8, column: 3 }] });
  });

  test.each<readonly [CellValue, CellValue]>([['〔48〕', 48], ['约48', '约48'], ['', 48], [48, '—']])('%s and %s are not held against each other', (all, some) => {
    expect(outcomes(rule, [year(all, some)])).toEqual([]);
  });

  test('nor are figures of other units, nor the plan’s own', () => {
    expect(outcomes(rule, [sample('annual-monitoring').put('social-security-card-holders', 2021, 60).put('electronic-social-security-card-coverage-rate', 2021, 60)])).toEqual([]);
    expect(outcomes(rule, [sample('annual-monitoring').put(whole, 'target', '〔25〕')])).toEqual([]);
  });
});
