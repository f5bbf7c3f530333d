import { failure, messages, sample } from './sample';
import type { Sample } from './sample';

const rule = 'missing-figure';
const fillYear = (table: Sample, year: number, except: readonly string[]): Sample => {
  for (const { indicator } of table.table().rows) if (!except.includes(indicator)) table.put(indicator, year, 1);
  return table;
};

describe(rule, () => {
  test('a table with nothing filled in gives one hint', () => {
    const found = failure(rule, sample('panel-2'));
    expect(found.message).toBe('这张表还没有填报（18项指标）。填了数再审核。');
    expect([found.severity, found.places]).toEqual(['hint', [{ sheet: '专栏2', row: 5, column: 5 }]]);
  });

  test('a complete column passes, a dash and a zero count as filled', () => {
    const table = fillYear(sample('annual-monitoring'), 2021, []).put('urban-new-employment', 2021, '—').put('subsidised-vocational-training', 2021, 0);
    expect(messages(rule, table)).toEqual([]);
  });

  test('one finding a column names the blank rows and how to say 不适用', () => {
    const table = fillYear(sample('annual-monitoring'), 2021, ['subsidised-vocational-training', 'unemployment-insurance-participants']);
    expect(messages(rule, table)).toEqual(['2021年还有2项未填：第4行 开展补贴性职业技能培训人次、第7行 失业保险参保人数（D9、D13）。请填报；不适用的填“—”。']);
    expect(failure(rule, table).places).toHaveLength(2);
  });

  test('long lists are shortened, every cell stays reachable', () => {
    const found = failure(rule, sample('panel-2').put('urban-new-employment', 'actual', '〔70〕'));
    expect(found.message).toBe('完成数一栏还有17项未填：第2行 城镇调查失业率、第3行 城镇登记失业率、第4行 开展补贴性职业技能培训人次、第5行 其中：农民工参加职业培训人次、第6行 基本养老保险参保率等17项（F7、F8、F9、F10、F12…）。请填报；不适用的填“—”。');
    expect(found.places).toHaveLength(17);
  });

  test('within a year not yet over it is a hint', () => {
    const table = fillYear(sample('annual-monitoring'), 2023, ['urban-new-employment']).asOf('2023年6月');
    expect(failure(rule, table).severity).toBe('hint');
    expect(failure(rule, table.asOf('2023年')).severity).toBeUndefined();
  });

  test('a formula that shows nothing is blank', () => {
    const table = fillYear(sample('annual-monitoring'), 2021, []).put('urban-new-employment', 2021, { value: '', formula: '=""' });
    expect(failure(rule, table).indicator).toBe('urban-new-employment');
  });
});
