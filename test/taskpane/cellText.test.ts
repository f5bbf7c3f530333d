import { cellText } from '../../src/taskpane/views/audit/cellText';

test.each([
  [0.05599999999999999, '0.056'], [0.1 + 0.2, '0.3'], [3500000, '3500000'], [-0.5, '-0.5'], [0, '0'], [90.67, '90.67'],
  ['〔270', '〔270'], [' 2 55 ', ' 2 55 '], ['', '（空）'], [true, 'TRUE'], [false, 'FALSE'],
])('%p is shown as “%s”', (value, shown) => expect(cellText(value, '（空）')).toBe(shown));
