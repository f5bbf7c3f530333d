import { failure, messages, outcomes, reasons, regionalSample, sample, verdicts } from './sample';

const rule = 'province-rate-outside-units';
const pension = 'basic-pension-participation-rate';
/** All units at 90, 武汉 at 88, 神农架 at 96. */
const rates = (province: number) => regionalSample(pension, province, 90).put(pension, '武汉', 88).put(pension, '神农架', 96);

describe(rule, () => {
  test.each([88, 90.5, 96])('%s lies between the lowest and the highest', province => {
    expect(verdicts(rule, rates(province))).toEqual(['pass C12']);
  });

  test('above every unit', () => {
    expect(messages(rule, rates(96.1))).toEqual(['第6行 基本养老保险参保率 全省 96.1%（C12）不在各单位之间（最低 武汉 88%，最高 神农架 96%）。全省比率应在其间，请核对。']);
    expect(failure(rule, rates(97))).toMatchObject({ indicator: pension, places: [2, 3, 19].map(column => ({ sheet: '分地区填报表', row: 11, column })) });
  });

  test('below every unit, wherever the lowest stands', () => {
    expect(messages(rule, rates(87.9).put(pension, '武汉', 99))).toEqual(['第6行 基本养老保险参保率 全省 87.9%（C12）不在各单位之间（最低 黄石 90%，最高 武汉 99%）。全省比率应在其间，请核对。']);
  });

  test('a unit is missing', () => {
    expect(reasons(rule, rates(97).put(pension, '黄石', ''))).toEqual(['有的单位没有数，看不出最低和最高']);
    expect(verdicts(rule, rates(97).put(pension, '黄石', ''))).toEqual(['cannotJudge C12']);
  });

  test('units that have none do not stand between, and where nobody has one there is no between', () => {
    expect(verdicts(rule, rates(90).put(pension, '武汉', '—'))).toEqual(['pass C12']);
    const none = sample('regional').table().columns.flatMap(({ reportingUnit }) => reportingUnit ?? []).reduce((table, unit) => table.put(pension, unit, '—'), rates(90));
    expect(verdicts(rule, none)).toEqual(['cannotJudge C12']);
  });

  test('counts add up instead', () => {
    expect(outcomes(rule, [regionalSample('unemployment-insurance-participants', 500, 10)])).toEqual([]);
  });
});
