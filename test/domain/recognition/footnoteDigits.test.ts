import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { withoutFootnoteDigits } from '../../../src/domain/recognition/footnoteDigits';
import type { Answers } from '../../../src/domain/recognition';
import { noFigures, rawRows, type Said } from './rawRow';

const notes = ['注：1.含退休人员。', '2．指设区市。'];
const question = { key: '表|footnotes|参保人数1|城市2空气', row: 4, column: 1, question: '第5行“参保人数1”等2行名称里的数字与表下的注号相同，是注号还是名称的一部分？', assumed: 'mark', choices: [{ answer: 'mark', label: '是注号，不算名称' }, { answer: 'name', label: '是名称的一部分' }] };
function read(rows: readonly (readonly [string, Said?])[], said: readonly string[] = notes, answers: Answers = []) {
  const doubts = collectDoubts(answers, '表');
  const plain = withoutFootnoteDigits(rawRows(...rows), said, 1, doubts);
  return { names: plain.rows.map(({ name }) => name), doubtful: [...plain.doubtful], open: doubts.open() };
}
const rows = [['参保人数1'], ['城市2空气'], ['就业人数']] as const;

test('digits that are numbers of notes are one question for all rows', () => {
  expect(read(rows)).toEqual({ names: ['参保人数', '城市空气', '就业人数'], doubtful: [4, 5], open: [question] });
});

test('the answer settles all', () => {
  expect(read(rows, notes, [{ key: question.key, answer: 'mark' }])).toEqual({ names: ['参保人数', '城市空气', '就业人数'], doubtful: [], open: [] });
  expect(read(rows, notes, [{ key: question.key, answer: 'name' }])).toEqual({ names: ['参保人数1', '城市2空气', '就业人数'], doubtful: [], open: [] });
});

test('one row is named without the others', () => {
  expect(read([['就业人数'], ['参保人数1']]).open.map(asked => asked.question)).toEqual(['第6行“参保人数1”名称里的数字与表下的注号相同，是注号还是名称的一部分？']);
});

test.each<[string, readonly (readonly [string, Said?])[], readonly string[]]>([
  ['only one note has a number', rows, ['1.含退休人员。']],
  ['the same number twice is one', rows, ['1.含退休人员。', '1．指设区市。']],
  ['no note has that number', [['参保人数3']], notes],
  ['the digit counts something', [['参保2年人数'], ['第1产业增加值']], notes],
  ['the row has no figures', [['参保人数1', noFigures]], notes],
  ['there are no notes', rows, []],
])('nothing is asked where %s', (_name, lines, said) => {
  expect(read(lines, said)).toEqual({ names: lines.map(([name]) => name), doubtful: [], open: [] });
});
