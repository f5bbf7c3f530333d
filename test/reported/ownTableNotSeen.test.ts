import { english } from '../../src/taskpane/english';
import { chinese } from '../../src/taskpane/text';

// Reported: whoever audited a table of their own was told there is none, and not that it can be recognised.
test.each([
  ['this sheet', chinese.noTableOnSheet('进展'), english.noTableOnSheet('进展')],
  ['the workbook', chinese.noTableInWorkbook, english.noTableInWorkbook],
])('an audit that finds no table in %s names the way for a table of one’s own', (_place, inChinese, inEnglish) => {
  expect(inChinese).toContain('里没有规划表');
  expect(inChinese).toContain(`“${chinese.recognitionTool}”`);
  expect(inEnglish).toMatch(new RegExp(english.recognitionTool, 'i'));
});
