import { messages, monthReport, outcomes, reasons } from './sample';

const rule = 'unusual-month';
const employment = 'urban-new-employment';
const insured = 'unemployment-insurance-participants';
const rate = 'surveyed-urban-unemployment-rate';
const participation = 'basic-pension-participation-rate';

describe(rule, () => {
  test('期末数 are held against the month before', () => {
    const june = (figure: number) => monthReport('2024年6月').fill(insured, { opening: 652.5, monthActual: figure });
    expect(messages(rule, june(655))).toEqual([]);
    expect(messages(rule, june(852.5))).toEqual(['第7行 失业保险参保人数 2024年6月 852.5（C13）比期初数（B13） 652.5 增加 30.7%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  });

  test('rates by points, small ones by their proportion', () => {
    const year = monthReport('2024年').fill(participation, { '1月': 92, '2月': 79.1, '3月': 92.1 }).fill(rate, { '1月': 5.1, '2月': 8.1 });
    expect(messages(rule, year)).toEqual([
      '第2行 城镇调查失业率 2024年2月 8.1（D7）比2024年1月（C7） 5.1 增加 58.8%，超过 50%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。',
      '第6行 基本养老保险参保率 2024年2月 79.1（D12）比2024年1月（C12） 92 减少 12.9 个百分点，超过 10 个百分点。请核对；属实的请写审核说明。',
    ]);
  });

  test('what accrues is held against the same month, never against another', () => {
    const year = monthReport('2024年').fill(employment, { '1月': 2, '2月': 9 });
    expect(messages(rule, year)).toEqual([]);
    const before = monthReport('2023年', '去年').fill(employment, { '1月': 6, '2月': 8 });
    expect(messages(rule, year, before)).toEqual(['第1行 城镇新增就业人数 2024年1月 2（C6）与2023年1月“去年”（C6） 6 相差在 2 倍以上。请核对是否数字颠倒、漏位或多位，是否填了累计数；属实的请写审核说明。']);
  });

  test('the total so far is held against 上年同期数', () => {
    const june = monthReport('2024年6月').fill(employment, { yearToDate: 71.6, samePeriodLastYear: 42 });
    expect(messages(rule, june)).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 71.6（D6）比上年同期数（E6） 42 增加 70.5%，超过 50%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  });

  test('a figure that is wrong in itself is told by its own rule', () => {
    expect(messages(rule, monthReport('2024年6月').fill(insured, { opening: 652.5, monthActual: 6525 }))).toEqual([]);
    expect(outcomes('unit-slip', [monthReport('2024年6月').fill(insured, { opening: 652.5, monthActual: 6525 })]).filter(outcome => outcome.verdict === 'fail')).toHaveLength(1);
  });

  test('with nothing before it, it cannot be judged', () => {
    expect(reasons(rule, monthReport('2024年6月').put(insured, 'monthActual', 655))).toEqual(['没有上月或上年同月的数，不能比较']);
  });
});
