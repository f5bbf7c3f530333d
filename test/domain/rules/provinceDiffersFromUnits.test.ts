import { failure, messages, outcomes, reasons, regionalSample, sample, unitTable, verdicts } from './sample';

const rule = 'province-differs-from-units';
const insured = 'unemployment-insurance-participants';
const cells = (last: string) => ['C', ...'DEFGHIJKLMNOPQRSTU'.split('').filter(letter => letter <= last)].map(letter => `${letter}13`).join('、');

describe(rule, () => {
  test('the sum with its rounding', () => {
    expect(verdicts(rule, regionalSample(insured, 170, 10))).toEqual(['pass C13']);
  });

  test('without 省本级 more may be the province’s own: a query', () => {
    const table = regionalSample(insured, 190, 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 190（C13）应 ＝ 各单位之和 170，多 20。请核对全省数和各单位的填报数。没有省本级数，差额若为省本级请写审核说明。']);
    expect(verdicts(rule, table)).toEqual([`fail ${cells('T')}`]);
    const found = failure(rule, table);
    expect([found.severity, found.indicator, found.equation?.left, found.equation?.right]).toEqual(['query', insured, found.places.slice(0, 1), found.places.slice(1)]);
  });

  test('less than its units, persons counted twice perhaps: a query', () => {
    const table = regionalSample(insured, 150, 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 150（C13）应 ＝ 各单位之和 170，少 20。请核对全省数和各单位的填报数。']);
    expect(failure(rule, table).severity).toBe('query');
  });

  test('a whole of another name is called by it', () => {
    const table = regionalSample(insured, 150, 10);
    expect(messages(rule, table.write(3, table.columnOf('provinceActual'), '全市'))).toEqual(['第7行 失业保险参保人数 全市 150（C13）应 ＝ 各单位之和 170，少 20。请核对全市数和各单位的填报数。']);
  });

  test('with 省本级 a difference is an error', () => {
    const table = regionalSample(insured, 190, 10, 1);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 190（C13）应 ＝ 各单位之和 171，多 19。请核对全省数和各单位的填报数。']);
    expect(failure(rule, table).severity).toBeUndefined();
    expect(verdicts(rule, table)).toEqual([`fail ${cells('U')}`]);
  });

  test('a whole number among decimals is exact to their digits: the sum is asked about', () => {
    const table = regionalSample(insured, 170.3, 10.0125).put(insured, '武汉', 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 170.3000（C13）应 ＝ 各单位之和 170.2000，多 0.1000。请核对全省数和各单位的填报数。没有省本级数，差额若为省本级请写审核说明。']);
    expect(failure(rule, table).severity).toBe('query');
  });

  test('what is written as text shows all its digits: 170 may be 170.4', () => {
    expect(messages(rule, regionalSample(insured, 170.4, 10.02).put(insured, 'provinceActual', '170'))).toEqual([]);
    expect(messages(rule, regionalSample(insured, 170, 10.02))).toHaveLength(1);
  });

  test('whole figures that differ by what rounding explains are worth a look only', () => {
    const table = regionalSample(insured, 172, 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 172（C13）应 ＝ 各单位之和 170，多 2。请核对全省数和各单位的填报数。各数都是整数，差额可能是四舍五入造成的；各数本来就是整数的，请改正。']);
    expect(failure(rule, table).severity).toBe('hint');
    expect(messages(rule, regionalSample(insured, 168, 10))[0]).toContain('少 2。请核对全省数和各单位的填报数。各数都是整数');
  });

  // 3·√(18/12) = 3.67 for the province and 17 units, ½ each at worst: 9; with 省本级 3.77 and 9.5.
  test.each([[173, undefined, 'hint'], [174, undefined, 'query'], [167, undefined, 'hint'], [166, undefined, 'query'], [174, 1, 'hint'], [175, 1, 'query'], [180, 1, 'query'], [181, 1, undefined], [161, 1, undefined], [162, 1, 'query']])('whole figures of 170, the province %s, 省本级 %s', (province, own, severity) => {
    expect(failure(rule, regionalSample(insured, province, 10, own)).severity).toBe(severity);
  });

  test('figures of one digit may differ by their rounding', () => {
    expect(messages(rule, regionalSample(insured, 172, 10.1).put(insured, '武汉', 10.2))).toEqual([]);
    expect(messages(rule, regionalSample(insured, 171.4, 10.1))).toEqual([]);
    expect(failure(rule, regionalSample(insured, 171.3, 10.1)).severity).toBe('query');
  });

  test('persons are whole: nothing is rounded away', () => {
    expect(failure(rule, regionalSample('postdoctoral-researchers-recruited', 171, 10)).severity).toBe('query');
    expect(failure(rule, regionalSample('postdoctoral-researchers-recruited', 172, 10, 1)).severity).toBeUndefined();
  });

  test('units without a figure', () => {
    expect(reasons(rule, regionalSample(insured, 170, 10).put(insured, '武汉', ''))).toEqual(['还有1个单位没有数（武汉），不能与全省比较']);
    const six = ['武汉', '黄石', '十堰', '宜昌', '襄阳', '鄂州'].reduce((table, unit) => table.put(insured, unit, ''), regionalSample(insured, 170, 10));
    expect(reasons(rule, six)).toEqual(['还有6个单位没有数（武汉、黄石、十堰、宜昌、襄阳），不能与全省比较']);
    expect(verdicts(rule, six)).toEqual(['cannotJudge C13']);
  });

  test('〔〕 and plain figures do not add up', () => {
    const jobs = 'urban-new-employment';
    expect(reasons(rule, regionalSample(jobs, 170, 10).put(jobs, '武汉', '〔10〕'))).toEqual(['有的是累计数〔〕，有的不是，不能相加']);
    expect(verdicts(rule, regionalSample(jobs, 170, 10).put(jobs, '武汉', '〔10〕'))).toEqual(['cannotJudge C6']);
  });

  test('rates are never summed', () => {
    expect(outcomes(rule, [regionalSample('basic-pension-participation-rate', 92, 90)])).toEqual([]);
  });

  test('tables of units, each on its own sheet', () => {
    const province = sample('annual-monitoring').put(insured, 2022, 660);
    const table = (unit: string, amount: number) => unitTable(unit).put(insured, 2022, amount);
    expect(reasons(rule, province, table('武汉', 200), table('黄石', 20))).toEqual(['还有15个单位没有数（十堰、宜昌、襄阳、鄂州、荆门），不能与全省比较']);
  });
});
