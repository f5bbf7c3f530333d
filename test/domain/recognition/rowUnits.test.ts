import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { unitOfRow } from '../../../src/domain/recognition/rowUnits';
import type { Answers } from '../../../src/domain/recognition';
import { rawRows, type Said } from './rawRow';

function read(written: string, said: Said = {}, above = '', answers: Answers = []) {
  const [row] = rawRows([written, said]);
  if (!row) throw new Error('no row');
  const doubts = collectDoubts(answers, '表');
  const { unit, name, isSure } = unitOfRow(row, above, 2, doubts);
  return { said: `${name}|${unit}${isSure ? '' : '?'}`, open: doubts.open() };
}

test.each<[string, string, Said, string, string]>([
  ['its own column', '就业', { unitCell: '万人' }, '亿元', '就业|万人'],
  ['its own column in brackets', '就业', { unitCell: '（ 万人 ）' }, '亿元', '就业|万人'],
  ['a unit nobody knows in its own column', '设施', { unitCell: '标台' }, '', '设施|标台'],
  ['its own column, and an unknown bracket is the name’s', '设施（标台）', { unitCell: '个' }, '', '设施(标台)|个'],
  ['its name', '就业（万人）', {}, '亿元', '就业|万人'],
  ['its name beside a dash', '就业（万人）', { unitCell: '—' }, '亿元', '就业|万人'],
  ['name and column saying the same', '就业（万人）', { unitCell: '万 人' }, '', '就业|万人'],
  ['the line above', '就业', {}, '万人', '就业|万人'],
  ['the line above with a slash', '能耗', {}, '吨标准煤/万元', '能耗|吨标准煤/万元'],
  ['the line above, unknown', '就业', {}, '标台', '就业|标台'],
  ['the line above, for a share in it', '参保率', {}, '%', '参保率|%'],
  ['the line above, for a rate in ‰', '出生率', {}, '‰', '出生率|‰'],
  ['nothing', '就业', {}, '', '就业|'],
  ['nothing but separators', '就业', {}, '、，', '就业|'],
])('%s', (_name, written, said, above, expected) => { expect(read(written, said, above)).toEqual({ said: expected, open: [] }); });

test.each(['-', '—', '/', '——', '--', ' — '])('%j in the column is no unit', unitCell => { expect(read('就业', { unitCell }, '万人').said).toBe('就业|万人'); });

describe('what the sheet does not settle', () => {
  const labels = (of: ReturnType<typeof read>): unknown => of.open.map(({ key, row, column, question, choices, assumed }) => [key, row, column, question, choices.map(({ answer, label }) => `${answer} ${label}`), assumed]);

  test('a bracket nobody knows is assumed to be a unit', () => {
    const asked = read('设施（标台）');
    expect([asked.said, labels(asked)]).toEqual(['设施|标台?', [['表|unit|设施|标台', 4, 2, '第5行“设施（标台）”括号里的“标台”是计量单位吗？', ['unit 是计量单位', 'name 是名称的一部分'], 'unit']]]);
    const answered = (answer: string): string => read('设施（标台）', {}, '', [{ key: '表|unit|设施|标台', answer }]).said;
    expect([answered('unit'), answered('name')]).toEqual(['设施|标台', '设施(标台)|']);
  });

  test('two units: the column’s is assumed', () => {
    const asked = read('就业（万人）', { unitCell: '人' });
    expect([asked.said, labels(asked)]).toEqual(['就业|人?', [['表|units|就业|万人|人', 4, 2, '第5行“就业（万人）”名称里写“万人”，单位栏写“人”，以哪个为准？', ['人 人', '万人 万人'], '人']]]);
    expect(read('就业（万人）', { unitCell: '人' }, '', [{ key: '表|units|就业|万人|人', answer: '万人' }]).said).toBe('就业|万人');
  });

  test('several units above: the rate’s for rates, the first other one for the rest', () => {
    const above = '万人、%';
    const question = (name: string, assumed: string): unknown => [[`表|above|${name}|万人、%`, 4, 2, `表上写着“单位：万人、%”，第5行“${name}”用哪一个？`, ['万人 万人', '% %', 'none 都不是'], assumed]];
    expect([read('就业', {}, above).said, labels(read('就业', {}, above))]).toEqual(['就业|万人?', question('就业', '万人')]);
    expect([read('参保率', {}, above).said, labels(read('参保率', {}, above))]).toEqual(['参保率|%?', question('参保率', '%')]);
    expect(read('就业', {}, above, [{ key: '表|above|就业|万人、%', answer: 'none' }]).said).toBe('就业|');
    expect(read('就业', {}, above, [{ key: '表|above|就业|万人、%', answer: '%' }]).said).toBe('就业|%');
  });

  test('a rate where only amounts are named has none of them, an amount where only rates are', () => {
    expect([read('参保率', {}, '万人、亿元').said, read('参保率', {}, '万人，‰').said, read('就业', {}, '%；‰').said]).toEqual(['参保率|?', '参保率|‰?', '就业|?']);
  });

  test('a share below 单位：万人 may be in %', () => {
    const asked = read('参保率', {}, '万人');
    expect([asked.said, labels(asked)]).toEqual(['参保率|%?', [['表|above|参保率|万人', 4, 2, '表上写着“单位：万人”，第5行“参保率”用哪一个？', ['万人 万人', '% %', 'none 都不是'], '%']]]);
  });
});
