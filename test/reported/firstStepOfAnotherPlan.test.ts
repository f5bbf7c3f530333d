/** Reported: with a plan of one's own kept, 模板 said “填报和审核“十四五”规划主要指标” above the button that inserts the table of 十五五. */
import { chinese } from '../../src/taskpane/text';

test('the first step names the plan whose table it inserts', () => {
  expect(chinese.firstStep('十五五')).toBe('填报和审核“十五五”规划主要指标：插入一张表，填数，再审核。已经有表的，先“识别表格”。');
});
