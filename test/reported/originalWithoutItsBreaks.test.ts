/** Reported: a name joined over two pasted lines was shown as “原文：1.城镇新增就业人数（万人）” and “改为：” the very same: nobody could see what had been changed. */
import { repairPaste } from '../../src/domain/pasteRepair';

const names = (lines: readonly string[]): readonly (readonly [state: string, pasted: string, text: string])[] =>
  repairPaste(['指标 2020年基数 2025年目标 属性', ...lines].join('\n')).rows.slice(1).map(({ cells: [name] }) => [name?.state ?? '', name?.pasted ?? '', name?.text ?? '']);

test('a name over several lines is shown with its breaks', () => {
  expect(names(['1.城镇新增就业人数（万', '人） 〔442〕 〔350〕 预期性', '2.城镇调查失业率（%） — ＜6 预期性'])).toEqual([
    ['repaired', '1.城镇新增就业人数（万\n人）', '1.城镇新增就业人数（万人）'],
    ['unchanged', '2.城镇调查失业率（%）', '2.城镇调查失业率（%）'],
  ]);
});
