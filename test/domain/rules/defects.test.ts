/** Faults of the layout, each told by its own rule and by no other. */
import { messages, outcomes, sample, verdicts } from './sample';

const rules = ['row-missing', 'row-duplicated', 'row-unknown', 'row-renamed', 'row-moved', 'header-changed', 'column-missing'] as const;
/** One row gone, one unknown, one renamed and one header changed. */
const several = () => sample('panel-2').write(13, 0, '8．工伤保险参加人数（万人）').deleteRow(12).insertRow(8, ['零工人数（人）', 12]).write(3, 2, '2020年基期数');

test('of several faults each rule tells its own', () => {
  expect(rules.map(rule => outcomes(rule, [several()]).map(outcome => outcome.verdict).join())).toEqual(['fail', 'pass', 'fail', 'fail', 'pass', 'fail', 'pass']);
  expect(messages('row-missing', several())).toEqual(['表里缺少 第7行 失业保险参保人数。请补上这一行，或重新插入表样。']);
  expect(messages('row-unknown', several())).toEqual(['“零工人数（人）”（A9）不是本规划的指标，这一行没有审核。如是指标名称写错，请照规划原文改正。']);
});

test('a missing row is shown at the row it belongs after, a first one at the first', () => {
  expect(verdicts('row-missing', sample('panel-2').deleteRow(12))).toEqual(['fail A12']);
  expect(verdicts('row-missing', sample('panel-2').deleteRow(5))).toEqual(['fail A6']);
  expect(verdicts('row-missing', sample('panel-2').deleteRow(12).deleteRow(11))).toEqual(['fail A10', 'fail A10']);
});
