import { failure, messages, outcomes, reasons, regionalSample } from './sample';

const rule = 'province-differs-from-units';

describe(rule, () => {
  test('the sum with its rounding', () => {
    expect(messages(rule, regionalSample('unemployment-insurance-participants', 170, 10))).toEqual([]);
  });

  test('without 省本级 more may be the province’s own: a query', () => {
    const table = regionalSample('unemployment-insurance-participants', 190, 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 190（C13）应 ＝ 各单位之和 170，多 20。请核对全省数和各单位的填报数。没有省本级数，差额若为省本级请写审核说明。']);
    expect(failure(rule, table).severity).toBe('query');
  });

  test('less than its units, persons counted twice perhaps: a query', () => {
    const table = regionalSample('unemployment-insurance-participants', 150, 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 150（C13）应 ＝ 各单位之和 170，少 20。请核对全省数和各单位的填报数。']);
    expect(failure(rule, table).severity).toBe('query');
  });

  test('a whole of another name is called by it', () => {
    const table = regionalSample('unemployment-insurance-participants', 150, 10);
    expect(messages(rule, table.write(3, table.columnOf('provinceActual'), '全市'))[0]).toMatch(/^第7行 失业保险参保人数 全市 150（C13）/);
  });

  test('with 省本级 a difference is an error', () => {
    const table = regionalSample('unemployment-insurance-participants', 190, 10, 1);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 190（C13）应 ＝ 各单位之和 171，多 19。请核对全省数和各单位的填报数。']);
    expect(failure(rule, table).severity).toBeUndefined();
  });

  test('a whole number among decimals is exact to their digits: the sum is asked about', () => {
    const table = regionalSample('unemployment-insurance-participants', 170.3, 10.0125).put('unemployment-insurance-participants', '武汉', 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 170.3000（C13）应 ＝ 各单位之和 170.2000，多 0.1000。请核对全省数和各单位的填报数。没有省本级数，差额若为省本级请写审核说明。']);
  });

  test('whole figures that differ by what rounding explains are worth a look only', () => {
    const table = regionalSample('unemployment-insurance-participants', 172, 10);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 全省 172（C13）应 ＝ 各单位之和 170，多 2。请核对全省数和各单位的填报数。各数都是整数，差额可能是四舍五入造成的；各数本来就是整数的，请改正。']);
    expect(failure(rule, table).severity).toBe('hint');
    expect(failure(rule, regionalSample('unemployment-insurance-participants', 175, 10)).severity).toBe('query');
  });

  test('figures of one digit may differ by their rounding', () => {
    expect(messages(rule, regionalSample('unemployment-insurance-participants', 171.9, 10.1))).toEqual([]);
  });

  test('a unit without a figure', () => {
    expect(reasons(rule, regionalSample('unemployment-insurance-participants', 170, 10).put('unemployment-insurance-participants', '武汉', ''))).toEqual(['还有1个单位没有数（武汉），不能与全省比较']);
  });

  test('rates are never summed', () => {
    expect(outcomes(rule, [regionalSample('basic-pension-participation-rate', 92, 90)])).toEqual([]);
  });
});
