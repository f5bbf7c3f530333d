import { defaultSettings } from '../../../src/domain/rules';
import { failure, messages, monthReport, outcomes, sample, unitTable, verdicts } from './sample';
import type { ColumnKey, Sample } from './sample';

const rule = 'missing-figure';
const [jobs, training, insured, graduates] = ['urban-new-employment', 'subsidised-vocational-training', 'unemployment-insurance-participants', 'new-professional-technical-qualifications'] as const;
const fillColumn = (table: Sample, column: ColumnKey, except: readonly string[] = []): Sample => {
  for (const { indicator } of table.table().rows) if (!except.includes(indicator)) table.put(indicator, column, 1);
  return table;
};
const annual = (year: number, except: readonly string[] = []): Sample => fillColumn(sample('annual-monitoring'), year, except);

describe(rule, () => {
  test('a table with nothing filled in gives one hint', () => {
    expect(outcomes(rule, [sample('panel-2')])).toEqual([{ verdict: 'fail', failure: { message: '这张表还没有填报（18项指标）。填了数再审核。', severity: 'hint', unfilled: true, places: [{ sheet: '专栏2', row: 5, column: 5 }] } }]);
    expect(messages(rule, sample('regional'))).toEqual(['这张表还没有填报（18项指标）。填了数再审核。']);
  });

  test('a complete column passes, a dash and a zero count as filled; a column not begun is not asked for', () => {
    const table = annual(2021).put(jobs, 2021, '—').put(training, 2021, 0);
    expect(verdicts(rule, table)).toEqual(table.table().rows.map(({ row }) => `pass D${row + 1}`));
  });

  test('one finding a column names the blank rows and how to say 不适用', () => {
    const table = annual(2021, [training, insured]);
    expect(messages(rule, table)).toEqual(['2021年还有2项未填：第4行 开展补贴性职业技能培训人次、第7行 失业保险参保人数（D9、D13）。请填报；不适用的填“—”。']);
    expect(failure(rule, table)).toMatchObject({ year: 2021, places: [{ sheet: '年度监测表', row: 8, column: 3 }, { sheet: '年度监测表', row: 12, column: 3 }] });
    expect(verdicts(rule, table)).toHaveLength(16 + 1);
    expect([failure(rule, table).indicator, failure(rule, table).severity, failure(rule, table).unfilled]).toEqual([undefined, undefined, undefined]);
  });

  test('one blank alone is its indicator’s', () => {
    expect(failure(rule, annual(2021, [insured]))).toMatchObject({ indicator: insured, message: '2021年还有1项未填：第7行 失业保险参保人数（D13）。请填报；不适用的填“—”。' });
  });

  test('five are named, of more the first five, every cell stays reachable', () => {
    const five = [jobs, training, insured, graduates, 'social-security-card-holders'];
    expect(messages(rule, annual(2021, five))[0]).toBe('2021年还有5项未填：第1行 城镇新增就业人数、第4行 开展补贴性职业技能培训人次、第7行 失业保险参保人数、第10行 新增取得专业技术人员职业资格证书人数、第17行 社会保障卡持卡人数（D6、D9、D13、D17、D26）。请填报；不适用的填“—”。');
    const found = failure(rule, sample('panel-2').put(jobs, 'actual', '〔70〕'));
    expect(found.message).toBe('完成数一栏还有17项未填：第2行 城镇调查失业率、第3行 城镇登记失业率、第4行 开展补贴性职业技能培训人次、第5行 其中：农民工参加职业培训人次、第6行 基本养老保险参保率等17项（F7、F8、F9、F10、F12…）。请填报；不适用的填“—”。');
    expect(found.places).toHaveLength(17);
    expect(found.year).toBeUndefined();
  });

  test.each([['2023年6月', 'hint'], ['2023年11月', 'hint'], ['2023年', undefined], ['2024年1月', undefined], ['2022年', 'hint'], ['', undefined]])('within a year not yet over it is a hint: 截至期 %s', (asOf, severity) => {
    expect(failure(rule, annual(2023, [jobs]).asOf(asOf)).severity).toBe(severity);
  });

  test('from which month on it is asked for is a setting', () => {
    const after = (missingAfterMonths: number) => outcomes(rule, [annual(2023, [jobs]).asOf('2023年6月')], { ...defaultSettings, missingAfterMonths }).flatMap(outcome => (outcome.verdict === 'fail' ? [outcome.failure.severity] : []));
    expect([after(6), after(7)]).toEqual([[undefined], ['hint']]);
  });

  test('a 完成数 of the whole period belongs to no single year', () => {
    expect(failure(rule, sample('panel-2').asOf('2023年6月').put(jobs, 'actual', '〔70〕')).severity).toBeUndefined();
  });

  test('in its own table 省本级 is asked like any other', () => {
    expect(messages(rule, fillColumn(unitTable('省本级'), 2021, [insured]))).toEqual(['2021年还有1项未填：第7行 失业保险参保人数（D13）。请填报；不适用的填“—”。']);
  });

  test('a formula that shows nothing is blank', () => {
    expect(failure(rule, annual(2021).put(jobs, 2021, { value: '', formula: '=""' })).indicator).toBe(jobs);
  });

  test('the columns of a 月报 are called by their headers', () => {
    const table = fillColumn(monthReport('2024年6月'), 'monthActual', [insured]);
    expect(messages(rule, table)).toEqual(['本月数一栏还有1项未填：第7行 失业保险参保人数（C13）。请填报；不适用的填“—”。']);
  });
});

describe('units beside each other', () => {
  const begun = (...units: readonly string[]) => units.reduce((table, unit) => fillColumn(table, unit), sample('regional'));
  const all = ['武汉', '黄石', '十堰', '宜昌', '襄阳', '鄂州', '荆门', '孝感', '荆州', '黄冈', '咸宁', '随州', '恩施州', '仙桃', '潜江', '天门', '神农架'];

  test('those that have sent nothing are named together, as a hint while most are silent', () => {
    const table = begun('武汉');
    expect(messages(rule, table)).toEqual(['还有16个单位整栏未填：黄石、十堰、宜昌、襄阳、鄂州…。全省数不含这些单位，请催报后填写。']);
    expect(failure(rule, table).severity).toBe('hint');
    expect(failure(rule, table).places).toEqual(Array.from({ length: 16 }, (_, at) => ({ sheet: '分地区填报表', row: 5, column: at + 4 })));
  });

  test('once most have reported it asks for an answer; 省本级 may be left out', () => {
    const nine = failure(rule, begun(...all.slice(0, 9)));
    expect([nine.message, nine.severity]).toEqual(['还有8个单位整栏未填：黄冈、咸宁、随州、恩施州、仙桃…。全省数不含这些单位，请催报后填写。', undefined]);
    expect(failure(rule, begun(...all.slice(0, 8))).severity).toBe('hint');
    expect(messages(rule, begun(...all.slice(0, 12)))).toEqual(['还有5个单位整栏未填：恩施州、仙桃、潜江、天门、神农架。全省数不含这些单位，请催报后填写。']);
    expect(messages(rule, begun(...all))).toEqual([]);
  });

  test('one begun is asked for the rest by its own name', () => {
    expect(messages(rule, begun(...all).put(insured, '武汉', ''))).toEqual(['武汉一栏还有1项未填：第7行 失业保险参保人数（D13）。请填报；不适用的填“—”。']);
    expect(messages(rule, begun(...all, '省本级').put(insured, '省本级', ''))).toEqual([]);
  });
});
