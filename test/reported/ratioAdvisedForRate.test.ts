import { failure, messages, sample } from '../domain/rules/sample';

const [jobless, insured, structure] = ['surveyed-urban-unemployment-rate', 'unemployment-insurance-participants', 'professional-technical-talent-structure'] as const;
const rate = (value: number, numberFormat: string) => messages('excel-date', sample('annual-monitoring').put(jobless, 2021, { value, numberFormat }));

/** A rate that Excel shows as a time was told to be changed to 1∶4∶5, and to be formatted as text. */
describe('a time or date in a row that wants a number', () => {
  test('a time: the format goes back to General, and a number in % is wanted', () => {
    expect(rate(0.1875, 'h:mm')).toEqual(['第2行 城镇调查失业率 2021年（D7）显示为时间 04:30:00，不是数：键入时被 Excel 改了，或单元格留着时间格式。请把单元格格式改为“常规”，再填一个数（单位：%）。']);
    expect(failure('excel-date', sample('annual-monitoring').put(jobless, 2021, { value: 0.1875, numberFormat: 'h:mm' })).fix).toBeUndefined();
  });

  test('a number in a cell that kept the format of a date is told as it is', () => {
    expect(rate(5.5, 'yyyy-m-d')).toEqual(['第2行 城镇调查失业率 2021年（D7）存的是 5.5，却按日期显示，应是单元格留着日期格式。请把单元格格式改为“常规”，再核对这个数。']);
    expect(rate(-1, 'yyyy-m-d')[0]).toContain('存的是 -1，却按日期显示');
  });

  test('where numbers below 2000-01-01 end, days begin', () => {
    const said = (value: number) => messages('excel-date', sample('annual-monitoring').put(insured, 2021, { value, numberFormat: 'yyyy-m-d' }))[0];
    expect(said(36525)).toContain('存的是 36525，却按日期显示');
    expect(said(36526)).toContain('存的是日期（1月1日），不是数，应是键入时被 Excel 改了。请把单元格格式改为“常规”，核对原数后再填一个数（单位：万人）。');
    expect(said(1.99)).toContain('显示为时间');
    expect(said(2)).toContain('存的是 2，');
  });

  test('a proportion is still offered back, and a date in its row wants text', () => {
    expect(messages('excel-date', sample('panel-1', 'fill').put(structure, 'actual', { value: 45021, numberFormat: 'm/d' }))[0]).toContain('存的是日期（4月5日），不是比例，应是键入时被 Excel 改了。请先把单元格设为文本，再键入原来的比例。');
  });
});
