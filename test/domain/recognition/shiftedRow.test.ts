import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { askShifted } from '../../../src/domain/recognition/shiftedRow';
import type { Answers, FoundColumn, FoundColumnRole } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';

const column = (role: FoundColumnRole, at: number, ...headers: readonly string[]): FoundColumn => ({ role, column: at, headers, isHidden: false, key: '', reason: '', isSure: true });
const columns = [column('name', 2, '指标'), column('unit', 3, '单位'), column('base', 4, '2020年\n', '基数'), column('target', 5, '2025年目标'), column('remark', 6, '备注')];
function read(values: readonly CellValue[], answers: Answers = []) {
  const doubts = collectDoubts(answers, '表');
  const outcome = askShifted({ row: 3, written: '1．就业', name: '就业' }, columns, values.map(value => ({ value, numberFormat: 'General' })), doubts);
  return [outcome, doubts.open()];
}
const right = [{ isRead: true, isSure: true }, []];

test.each<[string, readonly CellValue[]]>([
  ['figures', ['就业', '万人', 1, 2, '万人']], ['a dash', ['就业', '万人', '—', '＜5', '约束性']], ['blanks', ['就业', '万人', '', '', '']], ['a target in words', ['就业', '', '稳中有进', '达到全省平均水平', '']],
  ['words that are no unit', ['就业', '万人', '见附件', 2, '']], ['fewer cells than columns', ['就业']], ['a truth value', ['就业', '', true, 2, '']],
])('%s stand right', (_name, values) => { expect(read(values)).toEqual(right); });

test.each<[string, CellValue, number, string, string]>([
  ['a unit under a year', '万人', 4, '2020年基数', '万人'], ['an attribute', '约束性', 4, '2020年基数', '约束性'], ['a name with its unit', '参保人数（万人）', 4, '2020年基数', '参保人数（万人）'],
])('%s is asked about', (_name, value, at, header, cell) => {
  expect(read(['就业', '', value, 2, ''])).toEqual([{ isRead: false, isSure: false }, [{
    key: '表|shifted|就业', row: 3, column: at, assumed: 'skip', choices: [{ answer: 'skip', label: '不读这一行' }, { answer: 'read', label: '没有错位，照读' }],
    question: `第4行“1．就业”的“${header}”一栏写着“${cell}”，不是数，可能错了一栏。这一行不读，可以吗？`,
  }]]);
});

test('the user may say that it stands right, or that it is to be left out', () => {
  const answered = (answer: string): unknown => read(['就业', '', '万人', 2, ''], [{ key: '表|shifted|就业', answer }]);
  expect([answered('read'), answered('skip')]).toEqual([[{ isRead: true, isSure: true }, []], [{ isRead: false, isSure: true }, []]]);
});
