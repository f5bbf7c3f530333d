import type { PasteProposal, ProposedRow } from '../../src/domain/pasteRepair';
import { cellKey } from '../../src/taskpane/views/paste/cellKey';
import { layPasted } from '../../src/taskpane/views/paste/layPasted';

const row = (kind: ProposedRow['kind'], line: number, ...texts: string[]): ProposedRow => ({ kind, lines: [line, line], cells: texts.map(text => ({ text, pasted: text, reason: '', state: 'unchanged' })) });
const rows = [
  row('header', 0, '指标', '2025年基数', '2030年目标'), row('indicator', 1, '=SUM(A1:A9)', '238.0', '〔55〕'),
  row('indicator', 2, '基本养老保险参保率（%）', '94', '0097'), row('indicator', 3, '新增就业见习（人）', '-1.5', '+3'),
];
const proposal: PasteProposal = { pasted: [], columns: 3, rows, dropped: [], undecided: 0, repaired: 0 };
const lay = (decided: readonly (readonly [string, string])[] = []) => layPasted(proposal, new Map(decided), '整理粘贴', { row: 0, column: 0 });

test('nothing pasted becomes a formula: a leading = is written full-width, as text', () => {
  const cells = lay().cells.flat();
  expect(cells.filter(({ value }) => typeof value === 'string' && /^[=+@-]/.test(value) && value !== '+3')).toEqual([]);
  expect(cells.find(({ value }) => value === '＝SUM(A1:A9)')).toMatchObject({ numberFormat: '@' });
});

test('plain numbers are numbers that keep their decimals; every other notation stays text', () => {
  const [, first, second, third] = lay().cells;
  expect(first?.[1]).toMatchObject({ value: 238, numberFormat: '0.0' });
  expect(first?.[2]).toMatchObject({ value: '〔55〕', numberFormat: '@' });
  expect(second?.[1]).toMatchObject({ value: 94, numberFormat: '0' });
  expect(second?.[2]).toMatchObject({ value: '0097', numberFormat: '@' });
  expect(third?.[1]).toMatchObject({ value: -1.5, numberFormat: '0.0' });
  expect(third?.[2]).toMatchObject({ value: '+3', numberFormat: '@' });
});

test('what the user decided stands in place of what was pasted', () => {
  expect(lay([[cellKey(2, 2), '97']]).cells[2]?.[2]).toMatchObject({ value: 97, numberFormat: '0' });
});
