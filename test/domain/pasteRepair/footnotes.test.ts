import type { BodyRow } from '../../../src/domain/pasteRepair/assembleRows';
import { askFarApart } from '../../../src/domain/pasteRepair/farApart';
import { askStuckMarks, footnoteMarks, withNotes } from '../../../src/domain/pasteRepair/footnotes';
import { repairFigure } from '../../../src/domain/pasteRepair/repairCell';
import { text } from '../../../src/domain/pasteRepair/text';

const row = (kind: BodyRow['kind'], name: string, ...tail: readonly string[]): BodyRow => ({ kind, names: [name], tail, wholes: [name], first: 0, last: 0 });
const everywhere = (): boolean => true;
const cellsOf = (figures: readonly string[]): ReturnType<typeof askFarApart> => figures.map(figure => repairFigure(figure, new Set()));

describe('lines below the last figures', () => {
  test('that explain a mark are notes, whatever they were taken for', () => {
    const loose: BodyRow = { ...row('loose', '1 含灵活就业人员'), doubt: '问', first: 4, last: 5, wholes: ['1 含灵活', '就业人员'] };
    expect(withNotes([row('indicator', '就业', '5'), loose])).toEqual([row('indicator', '就业', '5'), { kind: 'note', names: ['1 含灵活就业人员'], tail: [], wholes: ['1 含灵活', '就业人员'], first: 4, last: 5 }]);
  });
  test('that explain none stay, and so does what stands above figures', () => {
    const rows = [row('loose', '[1] 含灵活就业人员'), row('indicator', '就业', '5'), row('group', '一、其他'), row('loose', '1 短')];
    expect(withNotes(rows)).toEqual(rows);
  });
  test('of a body without figures are notes too', () => { expect(withNotes([row('loose', '① 含灵活就业人员')]).map(({ kind }) => kind)).toEqual(['note']); });
});

test.each([
  ['注：1．含灵活就业人员', ['1']], ['[2] 含灵活就业人员', ['2']], ['（3）含灵活就业人员', ['3']], ['① 含灵活就业人员', ['1']], ['备注: ⑳含灵活就业人员', ['20']], ['12、含灵活就业人员', ['12']],
  ['注：含灵活就业人员', []], ['123 含灵活就业人员', []],
] as [string, string[]][])('%s explains %j', (written, marks) => {
  expect([...footnoteMarks([row('note', written)])]).toEqual(marks);
  expect([...footnoteMarks([row('loose', written)])]).toEqual([]);
});

describe('a last digit that may be a mark', () => {
  const asked = (figures: readonly string[], marks = ['1'], isFigure: (column: number) => boolean = everywhere): readonly number[] =>
    askStuckMarks(cellsOf(figures), isFigure, new Set(marks)).flatMap((cell, at) => (cell.state === 'undecided' ? [at] : []));

  test.each([
    [['400', '350', '4421'], [2]], [['520', '540', '651'], []], [['82.5', '90.1', '90.671'], [2]], [['82.51', '90.11'], []],
    [['—', '—', '121'], [2]], [['1', '—'], []], [['0.1', '5'], []], [['4421'], [0]], [['0', '4421'], [1]], [['400', '4422'], []], [['90.1'], []], [['5', '90.1'], [1]],
  ] as [string[], number[]][])('of %j is asked about in columns %j', (figures, columns) => { expect(asked(figures)).toEqual(columns); });

  test('keeps the pasted text and names the note', () => {
    expect(askStuckMarks(cellsOf(['400', ' 4421 ']), everywhere, new Set(['1']))[1]).toEqual({ text: '4421', state: 'undecided', pasted: ' 4421 ', reason: text.undecided.joinedDigits('1') });
  });
  test('counts only in columns of figures, and only for marks that exist', () => {
    expect(asked(['400', '4421'], ['1'], column => column === 0)).toEqual([]);
    expect(asked(['4421', '4000'], ['1'], column => column === 0)).toEqual([0]);
    expect(asked(['400', '4421'], ['2'])).toEqual([]);
    expect(asked(['400', '4421'], [])).toEqual([]);
    expect(asked(['400', '4412'], ['3', '12'])).toEqual([1]);
  });
});

describe('neighbours far apart', () => {
  const asked = (figures: readonly string[], isFigure: (column: number) => boolean = everywhere): readonly number[] =>
    askFarApart(cellsOf(figures), isFigure).flatMap((cell, at) => (cell.state === 'undecided' ? [at] : []));

  test.each([
    [['6', '51'], [0, 1]], [['10', '50'], [0, 1]], [['10', '49'], []], [['50', '10'], [0, 1]], [['49', '10'], []],
    [['5.5', '51'], []], [['5', '51.5'], [0, 1]], [['1234', '5'], []], [['123', '4'], [0, 1]], [['123', '4567'], [0, 1]], [['123', '45678'], []],
    [['＜6', '51'], []], [['6', '—', '51'], []], [['0', '51'], []], [['6', '51', '60'], [0, 1]], [['60', '6', '51'], [0, 1, 2]],
  ] as [string[], number[]][])('of %j are asked about in columns %j', (figures, columns) => { expect(asked(figures)).toEqual(columns); });

  test('keep the pasted text, and count only in columns of figures', () => {
    expect(askFarApart(cellsOf([' 6 ', '51']), everywhere)).toEqual([{ text: '6', state: 'undecided', pasted: ' 6 ', reason: text.undecided.farApart }, { text: '51', state: 'undecided', pasted: '51', reason: text.undecided.farApart }]);
    expect(asked(['6', '51'], column => column === 0)).toEqual([]);
    expect(asked(['6', '51'], column => column === 1)).toEqual([]);
  });
});
