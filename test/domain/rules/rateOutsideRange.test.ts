import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'rate-outside-range';
const pension = 'basic-pension-participation-rate';
const actual = (written: string | number) => sample('panel-2').put(pension, 'actual', written);

describe(rule, () => {
  test('0 and 100 are inside, counts are not asked', () => {
    const table = sample('panel-2').put('labour-inspection-complaint-settlement-rate', 'actual', 100).put('surveyed-urban-unemployment-rate', 'actual', 0).put('unemployment-insurance-participants', 'actual', 660);
    expect(verdicts(rule, table)).toEqual(['pass F7', 'pass F24']);
  });

  test('above 100 and below 0', () => {
    expect(messages(rule, actual(906.7))).toEqual(['第6行 基本养老保险参保率 906.7%（F12）超过100%。占比不能大于100%，请核对小数点和填报数。']);
    expect(failure(rule, actual(906.7))).toMatchObject({ indicator: pension, places: [{ sheet: '专栏2', row: 11, column: 5 }] });
    expect(messages(rule, sample('annual-monitoring').put(pension, 2022, '-3%'))).toEqual(['第6行 基本养老保险参保率 2022年 -3%（E12）小于0。占比不能是负数，请核对填报数。']);
    expect(messages(rule, actual('100.10'))[0]).toContain(' 100.10%（F12）');
  });

  test('a limit of its own, or none', () => {
    const within = (upperLimit: number | undefined) => outcomes(rule, [actual(150)], undefined, { [pension]: upperLimit === undefined ? { upperLimit } as never : { upperLimit } });
    expect(within(200).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(within(120)).toMatchObject([{ failure: { message: '第6行 基本养老保险参保率 150%（F12）超过120%。占比不能大于120%，请核对小数点和填报数。' } }]);
    expect(within(undefined)).toEqual([]);
  });

  test('notation does not come into the sentence', () => {
    expect(messages(rule, actual('[270]'))).toEqual(['第6行 基本养老保险参保率 270%（F12）超过100%。占比不能大于100%，请核对小数点和填报数。']);
  });

  test('a range or a bound is no exact number', () => {
    expect(reasons(rule, actual('＞90'))).toEqual(['不是一个确定的数，无法判断是否在范围内']);
    expect(verdicts(rule, actual('90—91'))).toEqual(['cannotJudge F12']);
  });

  test('a dash is nothing to judge', () => {
    expect(outcomes(rule, [actual('—')])).toEqual([]);
  });
});
