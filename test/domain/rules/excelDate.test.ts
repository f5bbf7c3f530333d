import { failure, messages, sample, verdicts } from './sample';

const rule = 'excel-date';
const [structure, insured, jobless] = ['professional-technical-talent-structure', 'unemployment-insurance-participants', 'surveyed-urban-unemployment-rate'] as const;
const time = (hours: number, minutes: number, seconds: number) => ({ value: (hours * 3600 + minutes * 60 + seconds) / 86400, numberFormat: 'h:mm:ss' });

describe(rule, () => {
  test('numbers and typed ratios pass, and words in a cell for dates', () => {
    expect(verdicts(rule, sample('panel-1', 'fill').put(structure, 'actual', '1∶4∶5').put(insured, 'actual', 660))).toEqual(Array.from({ length: 13 }, () => expect.stringMatching(/^pass D/)));
    expect(messages(rule, sample('panel-1', 'fill').put(structure, 'actual', { value: '1∶4∶5', numberFormat: 'h:mm:ss' }))).toEqual([]);
  });

  test('1:4:5 became a time and is offered back', () => {
    const table = sample('panel-1', 'fill').put(structure, 'actual', time(1, 4, 5));
    expect(messages(rule, table)).toEqual(['第7行 高、中、初级专业技术人才比例（D14）存的是时间 1∶4∶5，不是比例，应是键入时被 Excel 改了。请改为 1∶4∶5，单元格格式用文本。']);
    expect(failure(rule, table)).toMatchObject({ indicator: structure, places: [{ sheet: '专栏1填报', row: 13, column: 3 }] });
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏1填报', row: 13, column: 3 }, before: 0.044502314814814814, after: '1∶4∶5', numberFormat: '@' });
  });

  test.each([[time(10, 59, 30), '10∶59∶30'], [time(0, 0, 59), '0∶0∶59'], [time(0, 1, 0), '0∶1∶0'], [time(25, 30, 0), '25∶30∶0'], [time(47, 59, 59), '47∶59∶59']])('%# hours, minutes and seconds as typed', (content, written) => {
    expect(failure(rule, sample('panel-1', 'fill').put(structure, 'actual', content)).fix).toMatchObject({ after: written });
  });

  test('a formula is not overwritten, and only a proportion is typed so', () => {
    const formula = sample('panel-1', 'fill').put(structure, 'actual', { ...time(1, 4, 5), formula: '=A1' });
    expect([failure(rule, formula).message.includes('1∶4∶5'), failure(rule, formula).fix]).toEqual([true, undefined]);
    const stock = sample('panel-1', 'fill').put(insured, 'actual', time(1, 4, 5));
    expect([failure(rule, stock).message.includes('显示为时间 01:04:05，不是数'), failure(rule, stock).fix]).toEqual([true, undefined]);
  });

  test('4-5 became a date; what was typed is not certain', () => {
    const table = sample('annual-monitoring').put(jobless, 2021, { value: 45021, numberFormat: 'm"月"d"日"' });
    expect(messages(rule, table)).toEqual(['第2行 城镇调查失业率 2021年（D7）存的是日期（4月5日），不是数，应是键入时被 Excel 改了。请把单元格格式改为“常规”，核对原数后再填一个数（单位：%）。']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobless, year: 2021 });
    expect(failure(rule, table).fix).toBeUndefined();
  });

  test('two whole days are a date, what is less is a time', () => {
    const said = (value: number) => messages(rule, sample('panel-1', 'fill').put(structure, 'actual', { value, numberFormat: 'yyyy-mm-dd' }))[0]?.includes('存的是日期');
    expect([said(1.999), said(2)]).toEqual([false, true]);
  });

  test('a target is the plan’s', () => {
    expect(messages(rule, sample('annual-monitoring').put(jobless, 'target', { value: 45021, numberFormat: 'm"月"d"日"' }))).toEqual([]);
  });
});
