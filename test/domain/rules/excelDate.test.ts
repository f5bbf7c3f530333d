import { failure, messages, sample } from './sample';

const rule = 'excel-date';

describe(rule, () => {
  test('numbers and typed ratios pass', () => {
    expect(messages(rule, sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', '1∶4∶5').put('unemployment-insurance-participants', 'actual', 660))).toEqual([]);
  });

  test('1:4:5 became a time and is offered back', () => {
    const table = sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', { value: (3600 + 4 * 60 + 5) / 86400, numberFormat: 'h:mm:ss' });
    expect(messages(rule, table)).toEqual(['第7行 高、中、初级专业技术人才比例（D14）存的是时间 1∶4∶5，不是比例，应是键入时被 Excel 改了。请改为 1∶4∶5，单元格格式用文本。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏1填报', row: 13, column: 3 }, before: 0.044502314814814814, after: '1∶4∶5', numberFormat: '@' });
  });

  test('4-5 became a date; what was typed is not certain', () => {
    const table = sample('annual-monitoring').put('surveyed-urban-unemployment-rate', 2021, { value: 45021, numberFormat: 'm"月"d"日"' });
    expect(messages(rule, table)).toEqual(['第2行 城镇调查失业率 2021年（D7）存的是日期（4月5日），不是数，应是键入时被 Excel 改了。请核对原数后重新填写，区间和比例先把单元格设为文本。']);
    expect(failure(rule, table).fix).toBeUndefined();
  });
});
