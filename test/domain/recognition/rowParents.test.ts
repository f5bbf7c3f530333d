import { collectDoubts } from '../../../src/domain/recognition/doubts';
import type { Answers } from '../../../src/domain/recognition';
import { rowKinds } from '../../../src/domain/recognition/rowKinds';
import { rowParents } from '../../../src/domain/recognition/rowParents';
import { noFigures, rawRows, type Said } from './rawRow';

type Row = readonly [written: string, said?: Said];

interface Found { readonly parents: unknown; readonly reasons: unknown; readonly asked: ReturnType<typeof collectDoubts> }

/** Which row of the list each is part of: 0 is the first, a question mark where it is asked about. */
function found(rows: readonly Row[], answers: Answers = []): Found {
  const [raw, asked] = [rawRows(...rows), collectDoubts(answers, '表')];
  const parents = rowParents(raw, rowKinds(raw, 1, collectDoubts([], '')), 1, asked);
  return { asked, reasons: parents.map(({ reason }) => reason), parents: parents.map(({ parent, isSure }) => `${parent === undefined ? '-' : parent - 4}${isSure ? '' : '?'}`).join(' ') };
}
const parents = (...rows: readonly Row[]): unknown => found(rows).parents;
const questions = ({ asked }: Found): string[] => asked.open().map(({ question }) => question);

describe('其中', () => {
  test.each<[string, string, ...Row[]]>([
    ['is of the indicator before it', '- 0 -', ['就业（万人）'], ['其中：女性（万人）'], ['参保率（%）']],
    ['is of the same one after another 其中', '- 0 0', ['就业（万人）'], ['其中：女性（万人）'], ['其中：青年（万人）']],
    ['goes on with deeper indents', '- 0 0', ['就业（万人）'], ['其中：女性（万人）'], ['　　青年（万人）']],
    ['ends at the next number', '- 0 -', ['1．就业（万人）'], ['其中：女性（万人）'], ['2．参保（万人）']],
    ['ends at a heading', '- 0 - -?', ['就业（万人）'], ['其中：女性（万人）'], ['一、社保', noFigures], ['其中：青年（万人）']],
    ['ends at a total', '- - -?', ['就业（万人）'], ['合计'], ['其中：青年（万人）']],
    ['does not end at a note', '- - 0', ['就业（万人）'], ['', noFigures], ['其中：青年（万人）']],
    ['alone in a row announces parts', '- - 0', ['1．就业（万人）'], ['其中：', noFigures], ['　女性（万人）']],
    ['with the first row is an orphan', '-?', ['其中：女性（万人）']],
    ['announced without a whole is asked about once', '- -? -', ['其中：', noFigures], ['女性就业（万人）'], ['参保率（%）']],
  ])('%s', (_, expected, ...rows) => { expect(parents(...rows)).toBe(expected); });

  test('says why', () => {
    expect(found([['就业（万人）'], ['其中：女性（万人）'], ['　青年（万人）'], ['参保率（%）']]).reasons).toEqual(['', '名称写了“其中”', '跟在“其中”之后并缩进，也是其中项', '']);
  });
});

describe('其中 without a whole above it', () => {
  const rows: Row[] = [['就业（万人）'], ['一、社保', noFigures], ['其中：参保（万人）']];
  test('is its own until the user says that it belongs before the heading', () => {
    const { asked, parents: own } = found(rows);
    expect(own).toBe('- - -?');
    expect(asked.open()).toEqual([{
      key: '表|orphan|参保', row: 6, column: 1, question: '第7行“其中：参保（万人）”上面没有它的总项，是单独的指标吗？', assumed: 'own', choices: [{ answer: 'own', label: '是单独的指标' }, { answer: 'part', label: '是“就业（万人）”的其中项' }],
    }]);
    const answered = (answer: string): unknown => { const { parents: of, reasons } = found(rows, [{ key: '表|orphan|参保', answer }]); return [of, reasons]; };
    expect([answered('own'), answered('part')]).toEqual([['- - -', ['', '', '按您的回答']], ['- - 0', ['', '', '按您的回答']]]);
  });

  test('in the first row has nothing to belong to', () => {
    expect(found([['其中：参保（万人）']]).asked.open()[0]?.choices).toEqual([{ answer: 'own', label: '是单独的指标' }]);
  });
});

describe('numbers one level down', () => {
  test.each<[string, string, ...Row[]]>([
    ['are parts of a number without figures', '- 0 0 -', ['1．减排量（吨）', noFigures], ['（1）氨氮（吨）'], ['（2）总磷（千克）'], ['2．参保（万人）']],
    ['are asked about where the number has figures', '- 0? 0?', ['1．减排量（吨）'], ['（1）氨氮（吨）'], ['（2）总磷（吨）']],
    ['in another unit are no parts', '- - -', ['1．减排量（吨）'], ['（1）氨氮（千克）'], ['2．参保（万人）']],
    ['without figures are no parts', '- -', ['1．减排量（吨）'], ['（1）氨氮（吨）', noFigures]],
    ['are no parts of a name without number and figures', '- -', ['减排量（吨）', noFigures], ['（1）氨氮（吨）']],
    ['1.2 after 其中 1.1 is of 1', '- 0 0', ['1．减排量（吨）'], ['1.1其中：氨氮（吨）'], ['1.2总磷（千克）']],
    ['1-2 in the column of numbers after 其中 1-1 is of 1', '- 0 0', ['减排量（吨）', { numberCell: '1' }], ['其中：氨氮（吨）', { numberCell: '1-1' }], ['总磷（千克）', { numberCell: '1-2' }]],
    ['2.1 after 其中 1.1 is not of 1', '- 0 -', ['减排量（吨）', { numberCell: '1' }], ['其中：氨氮（吨）', { numberCell: '1.1' }], ['参保（万人）', { numberCell: '2' }]],
    ['of the same level are no parts of each other', '- -', ['（1）减排量（吨）', noFigures], ['（2）氨氮（吨）']],
  ])('%s', (_, expected, ...rows) => { expect(parents(...rows)).toBe(expected); });
});

describe('a name that is no indicator’s', () => {
  test.each<[string, string, ...Row[]]>([
    ['男 and 女 below 就业 are asked about', '- 0? 0?', ['就业（万人）'], ['男性（万人）'], ['女性（万人）']],
    ['男 in another unit is not', '- -', ['就业（万人）'], ['男性（%）']],
    ['农村 after 城镇 is no part of it', '- -', ['城镇（万人）'], ['农村（万人）']],
    ['a deeper indent is asked about', '- 0?', ['就业（万人）'], ['　青年就业（万人）']],
    ['the unit of its column counts', '- 0? -', ['就业', { unitCell: '万人' }], ['男性', { unitCell: '万 人' }], ['女性', { unitCell: '%' }]],
  ])('%s', (_, expected, ...rows) => { expect(parents(...rows)).toBe(expected); });

  const rows: Row[] = [['就业（万人）'], ['男性（万人）'], ['女性（万人）']];
  const [together, man, woman] = ['表|parts|就业|男性|女性|2', '表|part|男性|就业', '表|part|女性|就业'];

  test('the parts of one whole are one question', () => {
    expect(found(rows).asked.open()).toEqual([{
      key: together, row: 5, column: 1, question: '第6行“男性（万人）”等2行是“就业（万人）”的其中项吗？', assumed: 'part',
      choices: [{ answer: 'part', label: '是其中项' }, { answer: 'own', label: '是单独的指标' }, { answer: 'each', label: '有的是，逐行问' }],
    }]);
    expect(found(rows).reasons).toEqual(['', '编号、缩进或名称在上一级之下，是它的其中项', '编号、缩进或名称在上一级之下，是它的其中项']);
  });

  test('the answer settles all of them, or each is asked', () => {
    const answered = (...answers: Answers): unknown => { const of = found(rows, answers); return [of.parents, questions(of)]; };
    expect(answered({ key: together, answer: 'part' })).toEqual(['- 0 0', []]);
    expect(answered({ key: together, answer: 'each' })).toEqual(['- 0? 0?', ['第6行“男性（万人）”是“就业（万人）”的其中项吗？', '第7行“女性（万人）”是“就业（万人）”的其中项吗？']]);
    expect(answered({ key: together, answer: 'each' }, { key: man, answer: 'part' }, { key: woman, answer: 'own' })).toEqual(['- 0 -', []]);
  });

  test('one part is asked about by itself', () => {
    expect(questions(found(rows.slice(0, 2)))).toEqual(['第6行“男性（万人）”是“就业（万人）”的其中项吗？']);
    const { parents: of, reasons } = found(rows.slice(0, 2), [{ key: man, answer: 'own' }]);
    expect([of, reasons]).toEqual(['- -', ['', '按您的回答']]);
  });
});

describe('a row after 其中 that does not say 其中', () => {
  test.each<[string, string, ...Row[]]>([
    ['is asked about where it is named like the part, not like the whole', '- 0 0?', ['就业人数（万人）'], ['其中：第一产业（万人）'], ['第二产业（万人）']],
    ['goes on with the wholes where all three end alike', '- 0 -', ['铁路里程（公里）'], ['其中：高铁里程（公里）'], ['公路里程（公里）']],
    ['of another length is an indicator', '- 0 -', ['就业人数（万人）'], ['其中：第一产业（万人）'], ['新产业（万人）']],
    ['in another unit is an indicator', '- 0 -', ['就业人数（万人）'], ['其中：第一产业（万人）'], ['第二产业（%）']],
    ['is asked about where it is a word of parts', '- 0 0?', ['就业人数（万人）'], ['其中：青年（万人）'], ['农村（万人）']],
    ['is asked about where the whole has a number and it has none', '- 0 0?', ['1．就业人数（万人）'], ['其中：青年（万人）'], ['灵活就业（%）']],
    ['is asked about where it has a number and the whole has none', '- 0 0?', ['就业人数（万人）'], ['其中：青年（万人）'], ['2．灵活就业（%）']],
    ['is asked about where 其中 is numbered like the rest', '- 0 0?', ['1．公路里程（公里）'], ['2．其中：高速里程（公里）'], ['3．等级里程（公里）']],
    ['in another unit ends a numbered 其中', '- 0 -', ['1．公路里程（公里）'], ['2．其中：高速里程（公里）'], ['3．等级里程（%）']],
    ['of another measure ends a numbered 其中', '- 0 -', ['1．公路里程（公里）'], ['2．其中：高速里程（公里）'], ['3．绿化长度（公里）']],
    ['one level down like the numbered 其中 is asked about no more than its indent', '- 0 0', ['1．公路里程（公里）'], ['（1）其中：高速里程（公里）'], ['　（2）等级里程（%）']],
  ])('%s', (_, expected, ...rows) => { expect(parents(...rows)).toBe(expected); });
});
