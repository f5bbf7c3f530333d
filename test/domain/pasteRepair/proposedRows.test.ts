import type { BodyRow } from '../../../src/domain/pasteRepair/assembleRows';
import type { HeaderKind } from '../../../src/domain/pasteRepair/headerColumns';
import type { ProposedRow } from '../../../src/domain/pasteRepair/proposal';
import { cutName, joinNames, proposedRow, titleRow, type ProposedColumn } from '../../../src/domain/pasteRepair/proposedRows';
import { text } from '../../../src/domain/pasteRepair/text';
import { shownProposal } from './corpus';

const { undecided, reasons } = text;
const column = (kind: HeaderKind, isTail: boolean): ProposedColumn => ({ text: '', kind, isTail });
const columns = [column('number', false), column('name', false), column('unit', false), column('figure', true), column('figure', true), column('attribute', true)];
const plainRow: BodyRow = { kind: 'indicator', names: ['1 就业 万人'], tail: ['350', '400', '预期性'], wholes: ['1 就业 万人 350 400 预期性'], first: 2, last: 3 };
const shownRow = (row: ProposedRow): string => shownProposal({ pasted: [], columns: row.cells.length, rows: [row], dropped: [], undecided: 0, repaired: 0 });
const shown = (rest: Partial<BodyRow>, own: readonly ProposedColumn[] = columns, marks: readonly string[] = [], isCut = false): string => shownRow(proposedRow({ ...plainRow, ...rest }, own, new Set(marks), isCut));

test.each([
  [['城镇', '就业'], '城镇就业'], [[' 城镇 ', ' 就业（万人） '], '城镇就业（万人）'], [['R&D', 'spending'], 'R&D spending'], [['R&D', '经费'], 'R&D经费'], [['经费', 'GDP'], '经费GDP'], [['inter-', '网络'], 'inter网络'], [['inter\u00ad', 'net'], 'internet'], [['就业'], '就业'], [[], ''],
])('%j are joined to %s', (names, expected) => { expect(joinNames(names)).toBe(expected); });

describe('a name', () => {
  const parts = (name: string, ...kinds: readonly HeaderKind[]): Readonly<Record<string, string>> => Object.fromEntries(cutName(name, kinds));
  test.each([
    ['1 就业 万人', { number: '1', name: '就业', unit: '万人' }], ['12． 就业 %', { number: '12', name: '就业', unit: '%' }], ['（3） 就业　人', { number: '（3）', name: '就业', unit: '人' }], ['(3)、 城镇 就业 人', { number: '(3)', name: '城镇 就业', unit: '人' }],
    ['1．就业', { name: '1．就业' }], ['1 2就业', { name: '1', unit: '2就业' }], ['1234 就业', { name: '1234', unit: '就业' }],
  ])('%s gives its number and unit to their columns', (name, expected) => { expect(parts(name, 'number', 'name', 'unit')).toEqual(expected); });
  test('keeps both where no column takes them', () => {
    expect(parts('1 就业 万人', 'name')).toEqual({ name: '1 就业 万人' });
    expect(parts('1 就业 万人', 'number', 'name')).toEqual({ number: '1', name: '就业 万人' });
    expect(parts('1 就业 万人', 'name', 'unit')).toEqual({ name: '1 就业', unit: '万人' });
  });
});

describe('an indicator', () => {
  test('has a cell a column', () => {
    expect(proposedRow(plainRow, columns, new Set(), false)).toMatchObject({ kind: 'indicator', lines: [2, 3] });
    expect(shown({})).toBe('indicator: 1 | 就业 | 万人 | 350 | 400 | 预期性');
  });
  test('repairs each cell by what its column holds', () => {
    expect(shown({ names: ['1 城镇', '就业 萬人'], tail: ['350①', '400[1]', '約束性'], reason: reasons.joinedName }, columns, ['1'])).toBe([
      `indicator: 1 | ~城镇就业{${reasons.joinedName}} | ~万人{${reasons.simplified}} | ~350{${reasons.circled('①')}} | ~400{${reasons.reference('1')}} | ~约束性{${reasons.simplified}}`,
    ].join());
  });
  test('doubted in its figures keeps them together, as pasted', () => {
    expect(shown({ tail: ['5', '6①'], doubt: undecided.tooFew(2, 3) })).toBe(`indicator: 1 | 就业 | 万人 | ?5 6①{${undecided.tooFew(2, 3)}} | ?{${undecided.tooFew(2, 3)}} | ?{${undecided.tooFew(2, 3)}}`);
  });
  test.each([undecided.threeLines, undecided.nameMayBegin])('doubted in its name (%s) keeps its figures apart', doubt => {
    expect(shown({ doubt })).toBe(`indicator: 1 | ?就业{${doubt}} | 万人 | 350 | 400 | 预期性`);
  });
  test('with too few cells and no doubt has none', () => { expect(shown({ tail: ['5'] })).toBe('indicator: 1 | 就业 | 万人 |  |  |'); });
  test('asks about digits that may be marks, and about neighbours far apart where white space cut', () => {
    expect(shown({ tail: ['400', '4421', '预期性'] }, columns, ['1'])).toContain(`400 | ?4421{${undecided.joinedDigits('1')}} | 预期性`);
    expect(shown({ tail: ['6', '51', '预期性'] }, columns, [], true)).toContain(`?6{${undecided.farApart}} | ?51{${undecided.farApart}}`);
    expect(shown({ tail: ['6', '51', '预期性'] })).toContain('6 | 51');
  });
  test('reads a figure in a column of words as a figure, else as words', () => {
    const remarks = [column('name', false), column('figure', true), column('words', true)];
    expect(shown({ names: ['就业'], tail: ['5', '442①'] }, remarks)).toBe(`indicator: 就业 | 5 | ~442{${reasons.circled('①')}}`);
    expect(shown({ names: ['就业'], tail: ['5', '含 城镇'] }, remarks)).toBe(`indicator: 就业 | 5 | ~含城镇{${reasons.spaces}}`);
    expect(shown({ names: ['就业'], tail: ['5', '目標'] }, remarks)).toBe('indicator: 就业 | 5 | 目標');
  });
});

describe('rows of words', () => {
  test('a group stands where names stand, whatever else its line held', () => { expect(shown({ kind: 'group', names: ['一、 就业'], wholes: ['一、 就业 甲'] })).toBe(`group:  | ~一、就业{${reasons.spaces}} |  |  |  |`); });
  test('a loose line is a group, undecided', () => {
    expect(shown({ kind: 'loose', names: ['经济'], wholes: ['经济 ', '发展'], doubt: undecided.looseLine })).toBe(`group:  | ?经济 ⏎发展{${undecided.looseLine}} |  |  |  |`);
    expect(proposedRow({ ...plainRow, kind: 'loose', doubt: undecided.looseLine }, columns, new Set(), false).kind).toBe('group');
  });
  test('a note stands first, whole and untouched', () => {
    expect(proposedRow({ ...plainRow, kind: 'note', wholes: [' 注：1 甲 乙', '丙 '] }, columns.slice(0, 2), new Set(), true)).toEqual({
      kind: 'note', lines: [2, 3], cells: [{ text: '注：1 甲 乙\n丙', state: 'unchanged', reason: '', pasted: ' 注：1 甲 乙\n丙 ' }, { text: '', state: 'unchanged', reason: '', pasted: '' }],
    });
  });
  test('without a column of names a group stands first', () => { expect(shown({ kind: 'group', names: ['一、就业'] }, columns.slice(3))).toBe('group: 一、就业 |  |'); });
  test('a title stands first', () => {
    expect(titleRow(' 专栏1 ', 4, 3)).toEqual({ kind: 'title', lines: [4, 4], cells: [{ text: '专栏1', state: 'unchanged', reason: '', pasted: ' 专栏1 ' }, ...Array.from({ length: 2 }, () => ({ text: '', state: 'unchanged', reason: '', pasted: '' }))] });
    expect(titleRow('专栏1', 0, 0).cells).toHaveLength(1);
  });
});
