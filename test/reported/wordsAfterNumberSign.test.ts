import { messages, sample } from '../domain/rules/sample';

const insured = 'unemployment-insurance-participants';
const typed = (written: string) => sample('panel-2').put(insured, 'actual', written);

/** “#待定” and “# 660” were taken for error values by the one rule and not by the other: nobody said anything. */
test.each([
  ['#待定', '第7行 失业保险参保人数（F13）：“#待定”不是能识别的数、记号或文字目标。请改填数值，没有数的填“—”。'],
  ['# 660', '第7行 失业保险参保人数（F13）：“# 660”的数后面或前面还有不能识别的内容。请只保留一个数及其单位，其余移到备注。'],
  ['#1', '第7行 失业保险参保人数（F13）：“#1”的数后面或前面还有不能识别的内容。请只保留一个数及其单位，其余移到备注。'],
])('%s is no error value of Excel and cannot be read', (written, message) => {
  expect([messages('unreadable-figure', typed(written)), messages('error-value', typed(written))]).toEqual([[message], []]);
});

test.each(['#N/A', '#DIV/0!', '#N/A '])('%s is one', written => {
  expect([messages('unreadable-figure', typed(written)), messages('error-value', typed(written)).length]).toEqual([[], 1]);
});
