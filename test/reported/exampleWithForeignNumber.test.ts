import { parseFigure } from '../../src/domain/figure';

/** “(9)” was answered with an example of another number, which reads like a proposal. */
describe('examples in messages use the number that was typed', () => {
  test.each([
    ['（442）', '“（442）”用了别的括号。五年累计数请用“〔 〕”括起，负数请写成“-442”。是否应为“〔442〕”？'],
    ['(1,234.5)', '“(1,234.5)”用了别的括号。五年累计数请用“〔 〕”括起，负数请写成“-1,234.5”。是否应为“〔1234.5〕”？'],
    ['降低0.3', '“降低0.3”只说降低、下降或减少了多少，正负不明。请写明结果（“降至……”），变化量请写成“-0.3”。'],
  ])('%s', (written, message) => {
    expect(parseFigure(written)).toMatchObject({ kind: 'problem', message });
  });
});
