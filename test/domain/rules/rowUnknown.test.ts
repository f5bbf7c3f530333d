import { messages, sample } from './sample';

const rule = 'row-unknown';

describe(rule, () => {
  test('notes and blank rows are no indicators', () => {
    expect(messages(rule, sample('panel-2').insertRow(sample('panel-2').rowOf('unemployment-insurance-participants') + 1).insertRow(sample('panel-2').rowOf('unemployment-insurance-participants') + 1, ['（含灵活就业人员）']))).toEqual([]);
  });

  test('a row the plan does not know', () => {
    expect(messages(rule, sample('panel-2').insertRow(sample('panel-2').rowOf('unemployment-insurance-participants') + 1, ['零工市场数量（个）', 12]))).toEqual(['“零工市场数量（个）”（A14）不是本规划的指标，这一行没有审核。如是指标名称写错，请照规划原文改正。']);
  });
});
