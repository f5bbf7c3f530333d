import { collectDoubts } from '../../../src/domain/recognition/doubts';
import type { Answers } from '../../../src/domain/recognition';
import { habitsOf, headsUnits, rowKinds } from '../../../src/domain/recognition/rowKinds';
import type { RawRow } from '../../../src/domain/recognition/rawRows';
import { noFigures, rawRows, type Said } from './rawRow';

const doubts = (answers: Answers = []): ReturnType<typeof collectDoubts> => collectDoubts(answers, '表');
const kinds = (rows: readonly RawRow[]): string[] => rowKinds(rows, 1, doubts()).map(({ kind, isSure }) => `${kind}${isSure ? '' : '?'}`);
const reasons = (rows: readonly RawRow[]): string[] => rowKinds(rows, 1, doubts()).map(({ reason }) => reason);
const numbered = (count: number): (readonly [string, Said?])[] => Array.from({ length: count }, (_, at) => [`${at + 1}．甲${at}`]);

describe('the habits of the rows with figures', () => {
  test('headers, 其中 rows and rows without figures do not count', () => {
    expect(habitsOf(rawRows(['1．就业（万人）', { attributeText: '预期性' }], ['就业'], ['其中：女性'], ['指标', { isHeader: true }], ['社保', noFigures]))).toEqual({
      figureRows: 2, numbered: false, unnumbered: false, withUnits: false, withAttributes: false, nested: false,
    });
  });

  test('two of three rows with numbers are numbered, and one of two is not', () => {
    expect([[2, 1], [1, 1], [4, 2], [3, 2], [0, 2]].map(([with_ = 0, without = 0]) => habitsOf(rawRows(...numbered(with_), ...Array.from({ length: without }, () => ['乙'] as const))).numbered)).toEqual([true, false, true, false, false]);
  });

  test('four of five rows with units or attributes have the habit, three of four have not', () => {
    const some = (count: number, of: number): RawRow[] => rawRows(...Array.from({ length: of }, (_, at) => (at < count ? ['甲（人）', { attributeText: '约束性' }] as const : ['甲'] as const)));
    expect([some(4, 5), some(3, 4), some(1, 1)].map(habitsOf).map(({ withUnits, withAttributes }) => [withUnits, withAttributes])).toEqual([[true, true], [false, false], [true, true]]);
  });

  test('half of the rows one level down is nested', () => {
    expect([rawRows(['（1）甲'], ['2．乙']), rawRows(['（1）甲'], ['2．乙'], ['3．丙'])].map(rows => habitsOf(rows).nested)).toEqual([true, false]);
  });

  test('a number in its column counts, one of a heading does not; without rows every habit holds', () => {
    expect([habitsOf(rawRows(['甲', { numberCell: '1' }])), habitsOf(rawRows(['一、甲']))].map(({ numbered: are, unnumbered }) => [are, unnumbered])).toEqual([[true, false], [false, true]]);
    expect(habitsOf([])).toEqual({ figureRows: 0, numbered: true, unnumbered: true, withUnits: true, withAttributes: true, nested: true });
  });
});

describe('what a row says by itself', () => {
  test.each<[string, string, Said, string, string]>([
    ['a header repeated', '指标', { isHeader: true }, 'header', '表头在换页处重复'],
    ['words beside no name', '', noFigures, 'note', '没有名称'],
    ['figures beside no name', '', {}, 'note?', '有数而没有名称，不读'],
    ['其中 alone', '其 中：', noFigures, 'note', '只写了“其中”，下面是其中项'],
    ['a total', '合　计', {}, 'total', '合计行，不是单独的指标'],
    ['a total without figures', '总计', noFigures, 'total', '合计行，不是单独的指标'],
    ['a second line under one name', '就业', { isSecondLine: true }, 'note?', '有数而没有名称，不读'],
    ['a name with figures', '就业', {}, 'indicator', '有名称、有数，是一项指标'],
    ['a text over all columns', '就业', { isWide: true }, 'group', '横跨各栏，是分组标题'],
    ['a unit without figures', '就业（万人）', noFigures, 'indicator', '有计量单位或编号，是尚未填数的指标'],
    ['a unit in its column', '就业', { ...noFigures, hasOwnUnitCell: true }, 'indicator', '有计量单位或编号，是尚未填数的指标'],
    ['an attribute of its own', '就业', { ...noFigures, hasOwnAttribute: true }, 'indicator', '有计量单位或编号，是尚未填数的指标'],
    ['a part without figures', '其中：女性', noFigures, 'indicator', '有计量单位或编号，是尚未填数的指标'],
    ['一、 without figures', '一、就业', noFigures, 'group', '只有标题、没有数，是分组标题'],
    ['a number where nothing has figures', '1．就业', noFigures, 'indicator', '编号与其他指标相接，是尚未填数的指标'],
    ['a name where nothing has figures', '就业', noFigures, 'group?', '只有标题、没有数，是分组标题'],
  ])('%s', (_, written, said, kind, reason) => {
    const rows = rawRows([written, said]);
    expect([kinds(rows), reasons(rows)]).toEqual([[kind], [reason]]);
  });

  test('其中 with figures is an indicator, not a line of words', () => {
    expect(kinds(rawRows(['其中', {}]))).toEqual(['indicator']);
  });
});

describe('a row without figures among rows with them', () => {
  test.each<[string, RawRow[], string, string]>([
    ['no number, the others have', rawRows(['就业', noFigures], ...numbered(2)), 'group', '其他指标有编号，这一行没有，是分组标题'],
    ['a number like the others', rawRows(['9．就业', noFigures], ...numbered(2)), 'indicator', '编号与其他指标相接，是尚未填数的指标'],
    ['a number, the others have none', rawRows(['1．就业', noFigures], ['甲'], ['乙']), 'group', '只有标题、没有数，是分组标题'],
    ['a number, the others are nested', rawRows(['1．就业', noFigures], ['（1）甲'], ['（2）乙']), 'group', '只有标题、没有数，是分组标题'],
    ['a nested number among nested ones', rawRows(['（3）就业', noFigures], ['（1）甲'], ['（2）乙']), 'indicator', '编号与其他指标相接，是尚未填数的指标'],
    ['a number, few of the others have one', rawRows(['1．就业', noFigures], ['2．甲'], ['乙'], ['丙']), 'group?', '只有标题、没有数，是分组标题'],
    ['no attribute, the others have', rawRows(['就业', noFigures], ['甲', { attributeText: '约束性' }]), 'group', '其他指标写了属性，这一行没有，是分组标题'],
    ['an attribute repeated from above, no unit', rawRows(['就业', { ...noFigures, attributeText: '约束性' }], ['甲', { attributeText: '约束性' }]), 'group?', '只有标题、没有数，是分组标题'],
    ['no unit, the others have', rawRows(['就业', noFigures], ['甲（人）']), 'group', '其他指标写了计量单位，这一行没有，是分组标题'],
    ['nothing that tells', rawRows(['就业', noFigures], ['甲']), 'group?', '只有标题、没有数，是分组标题'],
  ])('%s', (_, rows, kind, reason) => { expect([kinds(rows)[0], reasons(rows)[0]]).toEqual([kind, reason]); });
});

describe('what is asked', () => {
  test('heading or indicator, and the answer is kept to', () => {
    const asked = doubts();
    rowKinds(rawRows(['就业', noFigures], ['甲']), 1, asked);
    expect(asked.open()).toEqual([{
      key: '表|kind|就业', row: 4, column: 1, question: '第5行“就业”没有数，是分组标题还是还没有填数的指标？', assumed: 'group', choices: [{ answer: 'group', label: '分组标题' }, { answer: 'indicator', label: '指标' }],
    }]);
    const answered = (answer: string): unknown => rowKinds(rawRows(['就业', noFigures], ['甲']), 1, doubts([{ key: '表|kind|就业', answer }]))[0];
    expect([answered('group'), answered('indicator')]).toEqual([{ kind: 'group', reason: '按您的回答', isSure: true }, { kind: 'indicator', reason: '按您的回答', isSure: true }]);
  });

  test('figures nobody can name, until the user leaves them out', () => {
    const asked = doubts();
    rowKinds(rawRows([''], ['就业', { isSecondLine: true }]), 1, asked);
    expect(asked.open().map(({ key, row, column, question, assumed, choices }) => [key, row, column, question, assumed, choices])).toEqual([
      ['表|unread|', 4, 1, '第5行有数而没有名称，这一行不读，可以吗？', 'note', [{ answer: 'note', label: '不读这一行' }]],
      ['表|unread|就业', 5, 1, '第6行与上一行共用名称“就业”，各是什么数分不清，这一行不读，可以吗？', 'note', [{ answer: 'note', label: '不读这一行' }]],
    ]);
    expect(rowKinds(rawRows(['']), 1, doubts([{ key: '表|unread|', answer: 'note' }]))).toEqual([{ kind: 'note', reason: '有数而没有名称，不读', isSure: true }]);
  });
});

describe('a unit over rows that write none', () => {
  const heads = (first: readonly [string, Said?], next: readonly [string, Said?]): boolean => { const [row, below] = rawRows(first, next); return row !== undefined && headsUnits(row, below); };
  const heading = ['1．减排量（%）', noFigures] as const;

  test.each<[string, readonly [string, Said?], readonly [string, Said?], boolean]>([
    ['heads them', heading, ['氨氮'], true],
    ['heads nested numbers', heading, ['（1）氨氮'], true],
    ['does not head the next number', heading, ['2．氨氮'], false],
    ['does not head its own level', ['（1）减排量（%）', noFigures], ['（2）氨氮'], false],
    ['does not head a row with a unit', heading, ['氨氮（吨）'], false],
    ['does not head a row with a unit in its column', heading, ['氨氮', { hasOwnUnitCell: true }], false],
    ['does not head a row with a bracket that may be a unit', heading, ['氨氮（标台）'], false],
    ['does not head a row without figures', heading, ['氨氮', noFigures], false],
    ['with figures is an indicator', ['1．减排量（%）'], ['氨氮'], false],
    ['in a header is none', ['减排量（%）', { ...noFigures, isHeader: true }], ['氨氮'], false],
    ['with an attribute is an indicator', ['减排量（%）', { ...noFigures, attributeText: '约束性' }], ['氨氮'], false],
    ['in its column is an indicator', ['减排量（%）', { ...noFigures, hasOwnUnitCell: true }], ['氨氮'], false],
    ['of a part is none', ['其中：减排量（%）', noFigures], ['氨氮'], false],
    ['that is not written heads nothing', ['减排量', noFigures], ['氨氮'], false],
  ])('%s', (_, first, next, expected) => { expect(heads(first, next)).toBe(expected); });

  test('is a group; the last row heads nothing', () => {
    const rows = rawRows(heading, ['氨氮'], ['总磷（%）', noFigures]);
    expect([kinds(rows), reasons(rows)[0]]).toEqual([['group', 'indicator', 'indicator'], '没有数，写明下面各行的计量单位，是分组标题']);
  });
});
