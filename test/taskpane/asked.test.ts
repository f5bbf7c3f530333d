import { askedAgain, askedOnce, isOpen, withAnswer, type Asked } from '../../src/taskpane/views/recognition/asked';

const ask = (key: string, column = 0, isNeeded = false): Asked => ({ key, isNeeded, places: [{ sheet: '表1', row: 3, column }], question: key, choices: [{ answer: 'a', label: '甲' }, { answer: 'none', label: '都不是' }] });

test('the same question of two tables is asked once, with both places', () => {
  const [asked, ...others] = askedOnce([ask('基数', 1), ask('基数', 5, true)]);
  expect(others).toEqual([]);
  expect(asked?.places.map(place => place.column)).toEqual([1, 5]);
  expect(asked?.isNeeded).toBe(true);
});

describe('the list after an answer', () => {
  const before = [ask('一'), ask('二'), ask('三')];

  test('stays in place: the answered one is marked, new ones follow', () => {
    const now = askedAgain(before, [ask('四'), ask('一'), ask('三')], [{ key: '二', answer: 'a' }]);
    expect(now.map(({ key, answer }) => [key, answer])).toEqual([['一', undefined], ['二', 'a'], ['三', undefined], ['四', undefined]]);
    expect(now.filter(isOpen).map(({ key }) => key)).toEqual(['一', '三', '四']);
  });

  test('drops what no longer comes up unanswered, and takes another answer', () => {
    const answered = askedAgain(before, [ask('一')], [{ key: '一', answer: 'a' }]);
    expect(answered.map(({ key }) => key)).toEqual(['一']);
    expect(askedAgain(answered, [], [{ key: '一', answer: 'none' }])[0]?.answer).toBe('none');
  });

  test('answers from an earlier day are there at once', () => {
    expect(askedAgain([], [ask('一'), ask('二')], [{ key: '二', answer: 'none' }]).map(({ answer }) => answer)).toEqual([undefined, 'none']);
  });

  test('leaves every question as it was that says the same: only the answered one is drawn anew', () => {
    const after = askedAgain(withAnswer(before, '二', 'a'), [ask('一'), ask('二'), ask('三')], [{ key: '二', answer: 'a' }]);
    expect(after.map((asked, at) => asked === before[at])).toEqual([true, false, true]);
    expect(after[1]?.answer).toBe('a');
  });
});
