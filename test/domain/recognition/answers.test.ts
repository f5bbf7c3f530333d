import { readAnswers, withAnswers } from '../../../src/domain/recognition';
import { answerTo, offered } from '../../../src/domain/recognition/answers';

const text = (length: number): string => '甲'.repeat(length);
const choices = [{ answer: 'yes' }, { answer: 'no' }];

describe('answers kept in a workbook', () => {
  test('are read as JSON text and already parsed, in their order', () => {
    const answers = [{ key: '甲', answer: 'yes' }, { key: '乙', answer: 'no' }];
    expect([readAnswers(answers), readAnswers(JSON.stringify(answers))]).toEqual([answers, answers]);
  });

  test('keep nothing but key and answer, and of one key the last', () => {
    expect(readAnswers([{ key: '甲', answer: 'yes', more: 1 }, { key: '乙', answer: '' }, { key: '甲', answer: 'no' }])).toEqual([{ key: '甲', answer: 'no' }, { key: '乙', answer: '' }]);
  });

  test.each([['no JSON', '{'], ['an object', '{"key":"甲","answer":"yes"}'], ['a text in JSON', '"甲"'], ['nothing', undefined], ['null', null], ['a number', 5], ['null in JSON', 'null'], ['an empty text', '']])('%s holds none', (_, kept) => {
    expect(readAnswers(kept)).toEqual([]);
  });

  test.each([
    ['null', null], ['a text', '甲'], ['no key', { answer: 'yes' }], ['no answer', { key: '甲' }], ['a key that is a number', { key: 1, answer: 'yes' }], ['an answer that is a number', { key: '甲', answer: 1 }],
    ['a list in place of a key', { key: ['甲'], answer: 'yes' }], ['a list in place of an answer', { key: '甲', answer: ['yes'] }],
  ])('%s is left out, and what stands beside it stays', (_, value) => {
    expect(readAnswers([value, { key: '乙', answer: 'no' }])).toEqual([{ key: '乙', answer: 'no' }]);
  });

  test('have at most 300 characters in the key and in the answer', () => {
    expect(readAnswers([{ key: text(300), answer: text(300) }])).toEqual([{ key: text(300), answer: text(300) }]);
    expect(readAnswers([{ key: text(301), answer: 'yes' }, { key: '甲', answer: text(301) }])).toEqual([]);
  });

  test('are 5000 at most, the first ones', () => {
    const kept = readAnswers(Array.from({ length: 5001 }, (_, at) => ({ key: `${at}`, answer: 'yes' })));
    expect([kept.length, kept[0]?.key, kept.at(-1)?.key]).toEqual([5000, '0', '4999']);
  });
});

test('a new answer takes the place of the one before', () => {
  const before = [{ key: '甲', answer: 'yes' }, { key: '乙', answer: 'yes' }];
  expect(withAnswers(before, [{ key: '甲', answer: 'no' }, { key: '丙', answer: 'no' }])).toEqual([{ key: '甲', answer: 'no' }, { key: '乙', answer: 'yes' }, { key: '丙', answer: 'no' }]);
  expect(withAnswers(before, [])).toEqual(before);
});

test('an answer counts only under its key, the last one, and where it is offered today', () => {
  const answers = [{ key: '甲', answer: 'yes' }, { key: '乙', answer: 'maybe' }, { key: '甲', answer: 'no' }];
  expect(['甲', '乙', '丙'].map(key => answerTo(answers, key, choices))).toEqual(['no', undefined, undefined]);
  expect(answerTo(answers, '甲', [])).toBeUndefined();
});

test('what is not offered is no answer', () => {
  expect([offered('yes', choices), offered('no', choices), offered('maybe', choices), offered(undefined, choices)]).toEqual(['yes', 'no', undefined, undefined]);
});
