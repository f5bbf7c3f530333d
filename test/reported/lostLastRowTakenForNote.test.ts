/** Reported: the last row of a pasted table had lost its cells into one, “3 参保 万人 680 700”; it was shown as a note, nobody was asked, and the indicator was gone. */
import { repairPaste } from '../../src/domain/pasteRepair';
import { text } from '../../src/domain/pasteRepair/text';

const header = ['序号', '指标', '单位', '2025年', '2030年', '属性'];
const whole = ['1', '就业', '万人', '350', '400', '预期性'];
const lastRow = (first: string): readonly (readonly [kind: string, text: string, state: string, reason: string])[] =>
  repairPaste([header, whole, [first, '', '', '', '', '']]).rows.slice(2).flatMap(({ kind, cells }) => cells.filter(cell => cell.text !== '').map(cell => [kind, cell.text, cell.state, cell.reason] as const));

test.each(['3 参保 万人 680 700', '3．参保（万人） 680 700', '3 参保 万人 680 约束性', '③ 参保 万人 — 700'])('%s is asked about', lost => {
  expect(lastRow(lost)).toEqual([['group', lost, 'undecided', text.undecided.lostCells]]);
});

test.each(['1 含灵活就业人员。', '① 按 2020年 价格计算', '[1] 2025年为预计数'])('%s is still a note', note => {
  expect(lastRow(note)).toEqual([['note', note, 'unchanged', '']]);
});
