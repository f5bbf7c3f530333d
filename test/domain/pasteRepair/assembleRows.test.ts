import { assembleRows, habitsOf, type BodyLine, type BodyRow } from '../../../src/domain/pasteRepair/assembleRows';
import { text } from '../../../src/domain/pasteRepair/text';

const { undecided, reasons } = text;
type Written = readonly [name: string, ...tail: string[]];
const bodyLines = (...written: readonly Written[]): readonly BodyLine[] => written.map(([name, ...tail], line) => ({ line, name, tail }));
const figures = (count: number): readonly ('figure' | 'attribute')[] => Array.from({ length: count }, () => 'figure' as const);
const withAttribute = [...figures(2), 'attribute'] as const;

/** kind first-last: pieces of the name | cells {reason} ?doubt */
const shown = ({ kind, first, last, names, tail, reason, doubt }: BodyRow): string =>
  `${kind} ${first}-${last}: ${names.join('⏎')} | ${tail.join(' ; ')}${reason === undefined ? '' : ` {${reason}}`}${doubt === undefined ? '' : ` ?${doubt}`}`;
const rowsOf = (columns: number, ...written: readonly Written[]): readonly string[] => assembleRows(bodyLines(...written), figures(columns)).map(shown);

describe('what names are like', () => {
  const habit = (...written: readonly Written[]): Pick<ReturnType<typeof habitsOf>, 'numbered' | 'closed' | 'grouped'> => {
    const { numbered, closed, grouped } = habitsOf(bodyLines(...written), 1, false);
    return { numbered, closed, grouped };
  };

  test('nothing is said by a body without names', () => { expect(habitsOf([], 4, true)).toEqual({ numbered: false, closed: false, grouped: false, columns: 4, isList: true }); });

  test('one number is no habit, two of two are', () => {
    expect(habit(['1．就业', '5']).numbered).toBe(false);
    expect(habit(['1．就业', '5'], ['2．失业', '6']).numbered).toBe(true);
  });

  test('a third of the names is enough to be numbered, less is not', () => {
    const plain = (count: number): readonly Written[] => Array.from({ length: count }, (): Written => ['就业', '5']);
    expect(habit(['1．就业', '5'], ['2．失业', '6'], ...plain(4)).numbered).toBe(true);
    expect(habit(['1．就业', '5'], ['2．失业', '6'], ...plain(5)).numbered).toBe(false);
  });

  test('其中 and a number in a column of its own count, a figure does not', () => {
    expect(habit(['其中：男', '5'], ['①女', '6']).numbered).toBe(true);
    expect(habitsOf([{ line: 0, name: '就业', tail: ['5'], hasNumber: true }, { line: 1, name: '失业', tail: ['6'], hasNumber: true }], 1, false).numbered).toBe(true);
    expect(habit(['3.35', '5'], ['4.52', '6']).numbered).toBe(false);
  });

  test('two thirds of the names with figures must end in a bracket', () => {
    expect(habit(['就业（人）', '5'], ['失业（人）', '6'], ['参保', '7']).closed).toBe(true);
    expect(habit(['就业（人）', '5'], ['失业', '6'], ['参保', '7']).closed).toBe(false);
    expect(habit(['就业（人）', '5'], ['失业(人)', '6'], ['参保'], ['']).closed).toBe(true);
    expect(habit(['（就业（人）', '5']).closed).toBe(false);
  });

  test('a heading is numbered and has no figures', () => {
    expect(habit(['一、就业']).grouped).toBe(true);
    expect(habit(['（一）就业']).grouped).toBe(true);
    expect(habit(['一、就业', '5']).grouped).toBe(false);
    expect(habit(['就业']).grouped).toBe(false);
  });
});

describe('a name over several lines', () => {
  test('goes on until figures come', () => {
    expect(rowsOf(2, ['1．居民人均'], ['可支配收入'], ['增长（%）', '5', '6'], ['2．就业（人）', '7', '8'])).toEqual([
      `indicator 0-2: 1．居民人均⏎可支配收入⏎增长（%） | 5 ; 6 {${reasons.joinedName}}`, 'indicator 3-3: 2．就业（人） | 7 ; 8',
    ]);
  });

  test('goes on below its figures where a bracket is open', () => {
    expect(rowsOf(1, ['1．就业（万', '5'], ['人）'], ['2．失业（人）', '6'])).toEqual([`indicator 0-1: 1．就业（万⏎人） | 5 {${reasons.joinedName}}`, 'indicator 2-2: 2．失业（人） | 6']);
  });

  test('goes on below its figures where every name ends in a bracket', () => {
    expect(rowsOf(1, ['1．就业', '5'], ['人数（人）'], ['2．失业（人）', '6'], ['3．参保（人）', '7']).slice(0, 1)).toEqual([`indicator 0-1: 1．就业⏎人数（人） | 5 {${reasons.joinedName}}`]);
  });

  test('that is whole is not continued: the line is a question', () => {
    expect(rowsOf(1, ['1．就业（人）', '5'], ['失业（人）'], ['2．参保（人）', '7'])[1]).toBe(`loose 1-1: 失业（人） |  ?${undecided.looseLine}`);
    expect(rowsOf(1, ['1．就业（人）', '5'], ['若干'], ['2．参保（人）', '7'])[1]).toBe(`loose 1-1: 若干 |  ?${undecided.looseLine}`);
  });

  test('without brackets goes on only where headings are numbered too', () => {
    expect(rowsOf(1, ['一、就业'], ['1．就业', '5'], ['人数'], ['2．失业', '6'])).toEqual(['group 0-0: 一、就业 | ', `indicator 1-2: 1．就业⏎人数 | 5 {${reasons.joinedName}}`, 'indicator 3-3: 2．失业 | 6']);
    expect(rowsOf(1, ['1．就业', '5'], ['人数'], ['2．失业', '6'])[1]).toBe(`loose 1-1: 人数 |  ?${undecided.looseLine}`);
    expect(rowsOf(1, ['一、就业'], ['就业', '5'], ['人数'], ['失业', '6'])[2]).toBe(`loose 2-2: 人数 |  ?${undecided.looseLine}`);
  });

  test('over three lines around its figures is asked about where brackets do not tell', () => {
    expect(rowsOf(1, ['一、就业'], ['1．城镇'], ['新增', '5'], ['就业'], ['2．失业', '6'])[1]).toBe(`indicator 1-3: 1．城镇⏎新增⏎就业 | 5 {${reasons.joinedName}} ?${undecided.threeLines}`);
    expect(rowsOf(1, ['1．城镇'], ['新增', '5'], ['就业（人）'], ['2．失业（人）', '6'], ['3．参保（人）', '6'])[0]).toBe(`indicator 0-2: 1．城镇⏎新增⏎就业（人） | 5 {${reasons.joinedName}}`);
  });

  test('stands around a number that is alone with the figures', () => {
    expect(rowsOf(2, ['基本养老保险'], ['2．', '95', '97'])).toEqual([`indicator 0-1: 2．⏎基本养老保险 | 95 ; 97 {${reasons.joinedName}} ?${undecided.threeLines}`]);
  });

  test('may have begun in the loose line above, unless it is numbered', () => {
    expect(rowsOf(1, ['经济发展'], ['增长', '5'])).toEqual([`loose 0-0: 经济发展 |  ?${undecided.looseLine}`, `indicator 1-1: 增长 | 5 ?${undecided.nameMayBegin}`]);
    expect(rowsOf(1, ['经济发展'], ['1．增长', '5'])).toEqual([`loose 0-0: 经济发展 |  ?${undecided.looseLine}`, 'indicator 1-1: 1．增长 | 5']);
  });

  test('ends where the next number, 其中 or a heading stands', () => {
    expect(rowsOf(1, ['1．就业', '5'], ['2．失业'], ['', '6'], ['其中：男'], ['', '7'], ['二、社保'], ['3．参保', '8'])).toEqual([
      'indicator 0-0: 1．就业 | 5', 'indicator 1-2: 2．失业 | 6', 'indicator 3-4: 其中：男 | 7', 'group 5-5: 二、社保 | ', 'indicator 6-6: 3．参保 | 8',
    ]);
  });
});

describe('figures on a line of their own', () => {
  test('belong to the words above where names are not numbered', () => {
    expect(rowsOf(2, ['就业'], ['', '5', '6'])).toEqual(['indicator 0-1: 就业 | 5 ; 6']);
    expect(rowsOf(2, ['经济'], ['就业'], ['', '5', '6'])).toEqual([`loose 0-0: 经济 |  ?${undecided.looseLine}`, `indicator 1-2: 就业 | 5 ; 6 ?${undecided.nameMayBegin}`]);
  });

  test('are nobody’s below words where names are numbered', () => {
    expect(rowsOf(1, ['经济'], ['', '5'], ['1．就业', '7'], ['2．失业', '8']).slice(0, 2)).toEqual([`loose 0-0: 经济 |  ?${undecided.looseLine}`, `loose 1-1: 5 |  ?${undecided.bareNumber}`]);
  });

  test('below a whole row are a question, and make the row above one', () => {
    expect(rowsOf(2, ['1．就业', '5', '6'], ['', '80'])).toEqual([`indicator 0-0: 1．就业 | 5 ; 6 ?${undecided.brokenNumber}`, `loose 1-1: 80 |  ?${undecided.bareNumber}`]);
    expect(rowsOf(2, ['1．就业', '5', '6'], ['', '7', '8'])[1]).toBe(`loose 1-1: 7 8 |  ?${undecided.looseFigures}`);
    expect(rowsOf(2, ['1．就业', '5', '6'], ['', '7.5'])[1]).toBe(`loose 1-1: 7.5 |  ?${undecided.looseFigures}`);
  });

  test('fill a name that has none, but never beyond the columns', () => {
    expect(rowsOf(2, ['1．就业'], ['', '5', '6'])).toEqual(['indicator 0-1: 1．就业 | 5 ; 6']);
    expect(rowsOf(2, ['1．就业'], ['', '5', '6', '7'])).toEqual([`loose 0-0: 1．就业 |  ?${undecided.brokenNumber}`, `loose 1-1: 5 6 7 |  ?${undecided.looseFigures}`]);
  });

  test('go on with the row where cells stand one a line', () => {
    const listed = bodyLines(['1．就业'], ['', '5'], ['', '6'], ['', '7']);
    expect(assembleRows(listed, figures(2), true).map(shown)).toEqual([`indicator 0-2: 1．就业 | 5 ; 6 ?${undecided.brokenNumber}`, `loose 3-3: 7 |  ?${undecided.bareNumber}`]);
    expect(assembleRows(listed, figures(3), true).map(shown)).toEqual(['indicator 0-3: 1．就业 | 5 ; 6 ; 7']);
    expect(assembleRows(listed, figures(3)).map(shown)[0]).toBe(`indicator 0-1: 1．就业 | 5 ?${undecided.tooFew(1, 3)}`);
  });
});

describe('cells against the header', () => {
  const settle = (...tail: readonly string[]): string => assembleRows(bodyLines(['1．就业', ...tail]), withAttribute).map(shown).join();

  test('as many stay', () => { expect(settle('5', '6', '预期性')).toBe('indicator 0-0: 1．就业 | 5 ; 6 ; 预期性'); });
  test('only a missing attribute is left blank', () => {
    expect(settle('5', '6')).toBe('indicator 0-0: 1．就业 | 5 ; 6 ; ');
    expect(settle('5', '约束性')).toBe(`indicator 0-0: 1．就业 | 5 ; 约束性 ?${undecided.tooFew(2, 3)}`);
    expect(assembleRows(bodyLines(['1．就业', '5', '6']), ['attribute', 'figure', 'figure']).map(row => row.tail)).toEqual([['', '5', '6']]);
  });
  test('fewer and more are asked about, with both counts', () => {
    expect(settle('5')).toBe(`indicator 0-0: 1．就业 | 5 ?${undecided.tooFew(1, 3)}`);
    expect(settle('5', '6', '7', '8')).toBe(`indicator 0-0: 1．就业 | 5 ; 6 ; 7 ; 8 ?${undecided.tooMany(4, 3)}`);
  });
  test('an indicator without any is a loose line', () => { expect(settle()).toBe(`loose 0-0: 1．就业 |  ?${undecided.looseLine}`); });
});

describe('notes and doubtful lines', () => {
  test('everything below a note is a note, whole', () => {
    expect(rowsOf(1, ['1．就业', '5'], ['注：1', '2'], ['资料', '3'], ['一、组'])).toEqual(['indicator 0-0: 1．就业 | 5', 'note 1-1: 注：1 2 | ', 'note 2-2: 资料 3 | ', 'note 3-3: 一、组 | ']);
  });

  test('a line nothing can be made of stays loose with its reason', () => {
    expect(assembleRows([{ line: 7, name: '就业', tail: ['5'], doubt: undecided.lostCells }], figures(1))).toEqual([{ kind: 'loose', names: ['就业'], tail: ['5'], wholes: ['就业 5'], first: 7, last: 7, doubt: undecided.lostCells }]);
  });

  test('a doubt about figures goes to the row they went to', () => {
    const doubted: readonly BodyLine[] = [{ line: 3, name: '1．就业', tail: [] }, { line: 4, name: '', tail: ['5'], whole: '甲 5', tailDoubt: undecided.lostCells }];
    expect(assembleRows(doubted, figures(1))).toEqual([{ kind: 'indicator', names: ['1．就业'], tail: ['5'], wholes: ['1．就业', '甲 5'], first: 3, last: 4, doubt: undecided.lostCells }]);
    expect(assembleRows(doubted.slice(1), figures(1))).toEqual([{ kind: 'loose', names: ['5'], tail: [], wholes: ['甲 5'], first: 4, last: 4, doubt: undecided.bareNumber }]);
  });

  test('a row with a number in a column of its own begins even with a plain name', () => {
    const numbered: readonly BodyLine[] = [{ line: 0, name: '就业', tail: [], hasNumber: true }, { line: 1, name: '失业', tail: ['6'], hasNumber: true }];
    expect(assembleRows(numbered, figures(1)).map(shown)).toEqual([`loose 0-0: 就业 |  ?${undecided.looseLine}`, 'indicator 1-1: 失业 | 6']);
  });
});
