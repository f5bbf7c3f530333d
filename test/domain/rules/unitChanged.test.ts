import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'unit-changed';
const insured = 'unemployment-insurance-participants';
const named = (name: string, indicator: string = insured) => sample('panel-2').put(indicator, 'name', name);
const ofRow = (name: string) => verdicts(rule, named(name)).filter(each => each.endsWith('13'));

describe(rule, () => {
  test('as printed, in other widths, with a break before it', () => {
    expect(verdicts(rule, sample('panel-2'))).toHaveLength(18);
    for (const name of ['7．失业保险参保人数（万人）', '7. 失业保险参保人数(万人)', '7．失业保险参保人数\n（万人）']) expect(ofRow(name)).toEqual(['pass B13']);
  });

  test('人 for 万人', () => {
    const table = named('7．失业保险参保人数（人）');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数的计量单位写作“人”（A13），规划原文为“万人”。请改回，或把本行各数都换算后写审核说明。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, places: [{ sheet: '专栏2', row: 12, column: 0 }] });
  });

  test('another word for the same unit', () => {
    expect(ofRow('7．失业保险参保人数（万名）')).toEqual(['pass B13']);
    expect(ofRow('7．失业保险参保人数（㎡）')).toEqual(['fail A13']);
  });

  test('‰ for %', () => {
    expect(messages(rule, named('6．基本养老保险参保率（‰）', 'basic-pension-participation-rate'))).toEqual(['第6行 基本养老保险参保率的计量单位写作“‰”（A12），规划原文为“%”。请改回，或把本行各数都换算后写审核说明。']);
  });

  test('the last bracket counts', () => {
    expect(ofRow('7．失业保险（含农民工）参保人数（万人）')).toEqual(['pass B13']);
    expect(ofRow('7．失业保险参保人数（万人）（人）')).toEqual(['fail A13']);
  });

  test('words in the bracket are no unit', () => {
    expect(reasons(rule, named('7．失业保险参保人数（期末）'))).toEqual(['括号里的不是可以识别的计量单位']);
    expect(ofRow('7．失业保险参保人数（期末）')).toEqual(['cannotJudge B13']);
  });

  test('no bracket says nothing, and a row that has no unit can lose none', () => {
    expect(ofRow('7．失业保险参保人数')).toEqual([]);
    expect(outcomes(rule, [sample('panel-1', 'fill').put('professional-technical-talent-structure', 'name', '7．高、中、初级专业技术人才比例（人）')])).toHaveLength(12);
  });
});
