import { failure, messages, sample } from './sample';

const rule = 'row-unknown';

describe(rule, () => {
  test('notes and blank rows are no indicators', () => {
    expect(messages(rule, sample('panel-2').insertRow(13).insertRow(13, ['（含灵活就业人员）']))).toEqual([]);
  });

  test('a row the plan does not know', () => {
    const table = sample('panel-2').insertRow(13, ['零工市场数量（个）', 12]);
    expect(messages(rule, table)).toEqual(['“零工市场数量（个）”（A14）不是本规划的指标，这一行没有审核。如是指标名称写错，请照规划原文改正。']);
    expect(failure(rule, table)).toEqual({ message: expect.any(String), places: [{ sheet: '专栏2', row: 13, column: 0 }] });
  });

  test('every such row by itself', () => {
    expect(messages(rule, sample('panel-2').insertRow(13, ['零工市场数量（个）', 12]).insertRow(8, ['零工人数（人）', 12]))).toHaveLength(2);
  });
});
