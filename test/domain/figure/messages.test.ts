import { parseFigure } from '../../../src/domain/figure';
import { rememberReading } from '../../../src/domain/figure/repeatedTexts';

const JUNK = '的数后面或前面还有不能识别的内容。请只保留一个数及其单位，其余移到备注。';

describe('the cell is quoted as the user sees it', () => {
  test.each<[string, string]>([
    [' 5x \n', `“5x”${JUNK}`],
    ['5\r\nx\ry', `“5⏎x⏎y”${JUNK}`],
    [`5${'x'.repeat(39)}`, `“5${'x'.repeat(39)}”${JUNK}`],
    [`5${'x'.repeat(40)}`, `“5${'x'.repeat(39)}…”${JUNK}`],
  ])('%j', (written, message) => { expect(parseFigure(written)).toEqual({ kind: 'problem', code: 'junk', written, message }); });

  test('a minus is shown with the number at hand, whole', () => {
    expect(parseFigure('- 1,234.5')).toMatchObject({ message: '“- 1,234.5”里的横线分不清是负号、破折号还是区间号。负数请写成“-1,234.5”，区间请在两个数之间写“—”。' });
    expect(parseFigure('—－')).toEqual({ kind: 'none' });
  });

  test.each<[boolean | number, string]>([[true, '“TRUE”是逻辑值，不是数。请填写数值。'], [false, '“FALSE”是逻辑值，不是数。请填写数值。'], [Number.NaN, '“NaN”不是有限的数。请检查公式是否除以了零。']])('%p', (input, message) => {
    expect(parseFigure(input)).toMatchObject({ message });
  });
});

test('a text of 400 characters is read, one more is too long', () => {
  expect(parseFigure(`5（${'说'.repeat(397)}）`)).toMatchObject({ kind: 'number', value: 5 });
  expect(parseFigure(`5（${'说'.repeat(398)}）`)).toMatchObject({ code: 'too-long' });
});

describe('a repeated text', () => {
  test('is read once, and again only after two thousand and more others have been forgotten', () => {
    const asked: string[] = [];
    const read = rememberReading(text => { asked.push(text); return text.length; });
    expect([read('a'), read('a'), read('bb')]).toEqual([1, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
    // 4096 texts are remembered as young ones and as many as old ones; a text asked for again stays.
    for (let index = 0; index < 4094; index += 1) read(`x${index}`);
    expect(asked).toHaveLength(4096);
    read('new');
    read('a');
    expect(asked).toHaveLength(4097);
    for (let index = 0; index < 4094; index += 1) read(`y${index}`);
    read('a');
    read('newest');
    expect(asked).toHaveLength(4097 + 4094 + 1);
    read('bb');
    expect(asked).toHaveLength(4097 + 4094 + 2);
    expect(asked.at(-1)).toBe('bb');
  });
});
