import { describeTrouble } from '../../src/taskpane/session/describeTrouble';

const unknown = '出现意外的错误。';

test('a message already in the user’s words is shown as it is', () => {
  expect(describeTrouble(new Error('工作表受保护。请先在“审阅”中撤销保护。'), unknown)).toEqual({ message: '工作表受保护。请先在“审阅”中撤销保护。' });
});

test('an English message stays behind the technical detail, stack included', () => {
  const trouble = describeTrouble(new TypeError('Cannot read properties of undefined'), unknown);
  expect(trouble.message).toBe(unknown);
  expect(trouble.detail).toMatch(/TypeError: Cannot read properties of undefined\n\s+at /);
});

test('an Office error shows its code', () => {
  const error = Object.assign(new Error('The request failed.'), { code: 'GeneralException' });
  expect(describeTrouble(error, unknown).detail).toMatch(/^GeneralException Error: The request failed\./);
});

test.each([['a string', 'a string'], [undefined, 'undefined'], [{ toString: (): string => 'object' }, 'object']])('anything thrown has words: %p', (thrown, detail) => {
  expect(describeTrouble(thrown, unknown)).toEqual({ message: unknown, detail });
});
