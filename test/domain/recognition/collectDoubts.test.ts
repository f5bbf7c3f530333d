import { choicesOf, collectDoubts, doubtKey } from '../../../src/domain/recognition/doubts';
import type { TableDoubt } from '../../../src/domain/recognition';

const doubt = (key: string, row = 0, column = 0): TableDoubt => ({ key, row, column, question: `${key}？`, choices: choicesOf([['yes', '是'], ['no', '不是']]), assumed: 'yes' });

test('an open question goes on with what is assumed, and is kept once, in the order of the sheet', () => {
  const doubts = collectDoubts([], '主要 指标');
  expect([['甲', 4, 2], ['乙', 4, 1], ['丙', 2, 9], ['甲', 1, 1]].map(([key, row, column]) => doubts.ask(doubt(String(key), Number(row), Number(column))))).toEqual(Array.from({ length: 4 }, () => ({ answer: 'yes', isAnswered: false })));
  expect(doubts.open()).toEqual([{ ...doubt('丙', 2, 9), key: '主要指标|丙' }, { ...doubt('乙', 4, 1), key: '主要指标|乙' }, { ...doubt('甲', 4, 2), key: '主要指标|甲' }]);
});

test('an answered one is settled and not asked again; an answer that is no choice today settles nothing', () => {
  const doubts = collectDoubts([{ key: '表|甲', answer: 'no' }, { key: '表|乙', answer: 'perhaps' }, { key: '别的表|丙', answer: 'no' }], '表');
  expect([doubts.ask(doubt('甲')), doubts.ask(doubt('乙')), doubts.ask(doubt('丙'))]).toEqual([{ answer: 'no', isAnswered: true }, { answer: 'yes', isAnswered: false }, { answer: 'yes', isAnswered: false }]);
  expect(doubts.open().map(({ key }) => key)).toEqual(['表|乙', '表|丙']);
  expect([doubts.given('表|甲'), doubts.given('表|乙'), doubts.given('甲')]).toEqual(['no', 'perhaps', undefined]);
});

test('keys are cut to what answers are kept under', () => {
  const { keyFor } = collectDoubts([], '标'.repeat(61));
  expect(keyFor('甲')).toBe(`${'标'.repeat(60)}|甲`);
  expect(keyFor('甲'.repeat(300))).toBe(`${'标'.repeat(60)}|${'甲'.repeat(239)}`);
  expect(doubtKey('unit', '名'.repeat(81), '万人')).toBe(`unit|${'名'.repeat(80)}|万人`);
});
