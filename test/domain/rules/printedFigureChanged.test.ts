import { failure, messages, outcomes, sample, verdicts } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'printed-figure-changed';
const [insured, jobs, pension] = ['unemployment-insurance-participants', 'urban-new-employment', 'basic-pension-participation-rate'] as const;
const target = (written: CellValue) => sample('panel-2').put(insured, 'target', written);

describe(rule, () => {
  test('the tables as printed', () => {
    const found = verdicts(rule, sample('panel-1', 'printed'));
    expect([found.length, found.every(each => each.startsWith('pass'))]).toEqual([39, true]);
  });

  test('a target mistyped is offered back', () => {
    expect(messages(rule, target(608))).toEqual(['第7行 失业保险参保人数 目标 608（D13）与规划原文 680 不符。目标和基数照规划原文，请改回 680；规划有调整的请写审核说明。']);
    expect(failure(rule, target(608))).toMatchObject({ indicator: insured, places: [{ sheet: '专栏2', row: 12, column: 3 }] });
    expect(failure(rule, target(608)).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 3 }, before: 608, after: 680 });
  });

  test('other decimals are the same figure; a formula is named, not written over', () => {
    expect(messages(rule, target('680.0'))).toEqual([]);
    const table = sample('panel-2').put(insured, 'target', { value: 608, formula: '=600+8' });
    expect([messages(rule, table).length, failure(rule, table).fix]).toEqual([1, undefined]);
  });

  test('a total that lost its brackets', () => {
    const table = sample('panel-2').put(jobs, 'target', 350);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 目标 350（D6）与规划原文 〔350〕 不符。目标和基数照规划原文，请改回 〔350〕；规划有调整的请写审核说明。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 5, column: 3 }, before: 350, after: '〔350〕', numberFormat: '@' });
  });

  test('what the plan prints with decimals or as a limit is offered as it stands there', () => {
    expect(failure(rule, sample('panel-2').put(pension, 'base', 96.07)).fix).toMatchObject({ before: 96.07, after: 90.67 });
    expect(failure(rule, sample('panel-2').put('surveyed-urban-unemployment-rate', 'target', 6)).fix).toMatchObject({ before: 6, after: '＜6', numberFormat: '@' });
    expect(failure(rule, sample('panel-2').put('surveyed-urban-unemployment-rate', 'base', 6)).fix).toMatchObject({ before: 6, after: '—', numberFormat: '@' });
  });

  test('a base deleted, a target that cannot be read', () => {
    expect(messages(rule, sample('panel-2').put(insured, 'base', ''))).toEqual(['第7行 失业保险参保人数 基数 空白（C13）与规划原文 651 不符。目标和基数照规划原文，请改回 651；规划有调整的请写审核说明。']);
    expect(messages(rule, target('68 0'))).toEqual(['第7行 失业保险参保人数 目标 68 0（D13）与规划原文 680 不符。目标和基数照规划原文，请改回 680；规划有调整的请写审核说明。']);
  });

  test('专栏1 prints its 完成数 too; what is still blank there is not filled in yet', () => {
    expect(messages(rule, sample('panel-1', 'fill').put(insured, 'actual', 615))).toEqual(['第4行 失业保险参保人数 615（D10）与规划原文 651 不符。目标和基数照规划原文，请改回 651；规划有调整的请写审核说明。']);
    expect(messages(rule, sample('panel-1', 'fill'))).toEqual([]);
  });

  test('a 〔〕 where it does not belong has a rule of its own', () => {
    expect(messages(rule, target('〔680〕'))).toEqual([]);
    expect(messages('cumulative-mark-misplaced', target('〔680〕'))).toHaveLength(1);
  });

  test('a region has its own figures; years are nowhere printed', () => {
    expect(outcomes(rule, [sample('panel-2').reportingUnit('武汉市').put(insured, 'target', 60)])).toEqual([]);
    expect(verdicts(rule, sample('annual-monitoring').put(insured, 2021, 608))).toHaveLength(36);
  });
});
