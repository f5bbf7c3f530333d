import { isProblem, parseFigure } from '../../src/domain/figure';

/** 5万人，6万人 was told to write its decimal point as “.”, and 350,其中女性200 that its thousands are in the wrong place. */
describe('a comma between two values', () => {
  test.each(['5万人，6万人', '5万人,6', '5%。6%', '5 ，6', '5 。5', '350,其中女性200', '350.5,其中女性200', '1,234,其中女性200'])('%s: two values', written => {
    const problem = parseFigure(written);
    expect([isProblem(problem) && problem.code, isProblem(problem) && problem.reading]).toEqual(['several-values', undefined]);
  });

  test.each([['350,约束性', 'junk'], ['350,', 'digit-groups'], ['12,69', 'digit-groups'], ['3，5', 'decimal-point'], ['3。5万人，6', 'decimal-point']])('%s: %s', (written, code) => {
    expect(parseFigure(written)).toMatchObject({ kind: 'problem', code });
  });
});
