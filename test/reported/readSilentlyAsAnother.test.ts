import { isProblem, parseFigure } from '../../src/domain/figure';

const read = (written: string) => { const figure = parseFigure(written); return isProblem(figure) ? [figure.code, figure.reading] : [figure.kind, undefined]; };

/** 2024：651, a year and its figure, was the ratio 2024∶651. */
describe('a year before a colon', () => {
  test.each(['2024：651', '2024:651', '2024 : 651', '1999:1'])('%s is no ratio', written => { expect(read(written)).toEqual(['several-values', undefined]); });
  test.each(['1999∶1', '1:2000', '5:1', '20:25', '1:4:5', '2000:1:1', '2101:1', '2000.5:1'])('%s is one', written => { expect(read(written)).toEqual(['ratio', undefined]); });
});

/** 651（“十四五”累计） was a year's figure with a remark. */
describe('a total in the words of a bracket', () => {
  test.each(['651（五年累计）', '651（5年累计）', '651（五年共计）', '651（五年总计）', '651（五年合计数）', '651（五年）', '651（十四五累计）', '651（“十四五”累计）', '651（"十四五"期间合计）', '651（规划期内累计）', '651（2021—2025年累计）', '651（2021年-2025年累计）'])('%s is asked about', written => {
    expect(read(written)).toEqual(['cumulative-in-words', '〔651〕']);
  });
  test.each(['651（累计）', '651（全年）', '651（1—6月）', '651（“十四五”期间）', '651（当年）', '651（本年累计）'])('%s keeps its remark', written => { expect(parseFigure(written)).toMatchObject({ kind: 'number', value: 651, planPeriodCumulative: false }); });
});

/** 651（约束性，万人） was 651 without its unit: 651 persons in a row of 人. */
describe('a unit among the words of a bracket', () => {
  test.each([['651（约束性，万人）', '651万人（约束性）'], ['651（万人，预期性）', '651万人（预期性）'], ['〔350〕（预期性、万人）', '〔350〕万人（预期性）'], ['651（单位：万人；预期性）', '651万人（预期性）'], ['651（万人，预期性）[专栏1]', '651万人（预期性）[专栏1]']])('%s is asked about', (written, reading) => {
    expect(read(written)).toEqual(['junk', reading]);
  });
  test.each(['651万人（约束性，万人）', '651（预期性，省级）', '651（含农民工、灵活就业人员）'])('%s keeps its remark', written => { expect(read(written)).toEqual(['number', undefined]); });
});
