import { messages, reasons, sample } from './sample';

const rule = 'unit-changed';

describe(rule, () => {
  test('as printed', () => {
    expect(messages(rule, sample('panel-2'))).toEqual([]);
  });

  test('人 for 万人', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'name', '7．失业保险参保人数（人）'))).toEqual(['第7行 失业保险参保人数的计量单位写作“人”（A13），规划原文为“万人”。请改回，或把本行各数都换算后写审核说明。']);
  });

  test('words in the bracket are no unit', () => {
    expect(reasons(rule, sample('panel-2').put('unemployment-insurance-participants', 'name', '7．失业保险参保人数（期末）'))).toEqual(['括号里的不是可以识别的计量单位']);
  });
});
