import { failure, messages, outcomes, sample, verdicts } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'unit-in-cell';
const [insured, jobs, pension, structure] = ['unemployment-insurance-participants', 'urban-new-employment', 'basic-pension-participation-rate', 'professional-technical-talent-structure'] as const;
const actual = (written: CellValue, indicator: string = insured) => sample('panel-2').put(indicator, 'actual', written);

describe(rule, () => {
  test.each([660, '660', '—', '统计中', '660亿元', '＜660万人', ''])('%s: no unit of its kind beside a number, nothing to ask', written => {
    expect(outcomes(rule, [actual(written)])).toEqual([]);
  });

  test('another scale is converted', () => {
    const table = sample('annual-monitoring').put(insured, 2021, '6605000人');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2021年 “6605000人”（D13）带有单位。计量单位已是万人，请只填数字 660.5。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, year: 2021 });
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '年度监测表', row: 12, column: 3 }, before: '6605000人', after: 660.5, numberFormat: 'General' });
  });

  test('a bare 万 counts in the indicator’s own things', () => {
    expect(messages(rule, actual('690万'))).toEqual(['第7行 失业保险参保人数 “690万”（F13）带有单位。计量单位已是万人，请只填数字 690。']);
    expect(messages('unit-mismatch', actual('690万'))).toEqual([]);
  });

  test('a very small figure is told in digits', () => {
    expect(messages(rule, actual('5元', 'resident-pension-fund-entrusted-investment'))).toEqual(['第9行 城乡居民基本养老保险基金委托投资资金总额 “5元”（F15）带有单位。计量单位已是亿元，请只填数字 0.00000005。']);
  });

  test('a total keeps its brackets', () => {
    const table = actual('〔270〕万人', jobs);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 “〔270〕万人”（F6）带有单位。计量单位已是万人，请只填数字 〔270〕。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 5, column: 5 }, before: '〔270〕万人', after: '〔270〕', numberFormat: '@' });
  });

  test('a percent sign is a unit too', () => {
    const table = actual('91.5%', pension);
    expect(messages(rule, table)).toEqual(['第6行 基本养老保险参保率 “91.5%”（F12）带有单位。计量单位已是%，请只填数字 91.5。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 11, column: 5 }, before: '91.5%', after: 91.5, numberFormat: 'General' });
  });

  test('the text of a formula is not typed', () => {
    expect(verdicts(rule, sample('panel-2').put(insured, 'actual', { value: '660万人', formula: '=660&"万人"' }))).toEqual(['pass F13']);
  });

  test('a row without a unit has none to leave out', () => {
    expect(outcomes(rule, [sample('panel-1', 'fill').put(structure, 'actual', '5人')])).toEqual([]);
  });
});
