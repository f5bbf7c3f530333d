import { messages, reasons, sample } from './sample';

const rule = 'rate-outside-range';

describe(rule, () => {
  test('0 and 100 are inside, counts are not asked', () => {
    const table = sample('panel-2').put('labour-inspection-complaint-settlement-rate', 'actual', 100).put('surveyed-urban-unemployment-rate', 'actual', 0).put('unemployment-insurance-participants', 'actual', 660);
    expect(messages(rule, table)).toEqual([]);
  });

  test('above 100 and below 0', () => {
    expect(messages(rule, sample('panel-2').put('basic-pension-participation-rate', 'actual', 906.7))).toEqual(['第6行 基本养老保险参保率 906.7%（F12）超过100%。占比不能大于100%，请核对小数点和填报数。']);
    expect(messages(rule, sample('annual-monitoring').put('basic-pension-participation-rate', 2022, '-3%'))).toEqual(['第6行 基本养老保险参保率 2022年 -3%（E12）小于0。占比不能是负数，请核对填报数。']);
  });

  test('notation does not come into the sentence', () => {
    expect(messages(rule, sample('panel-2').put('basic-pension-participation-rate', 'actual', '[270]'))).toEqual(['第6行 基本养老保险参保率 270%（F12）超过100%。占比不能大于100%，请核对小数点和填报数。']);
  });

  test('a range or a bound is no exact number', () => {
    expect(reasons(rule, sample('panel-2').put('basic-pension-participation-rate', 'actual', '＞90'))).toEqual(['不是一个确定的数，无法判断是否在范围内']);
  });

  test('a dash is nothing to judge', () => {
    expect(reasons(rule, sample('panel-2').put('basic-pension-participation-rate', 'actual', '—'))).toEqual([]);
  });
});
