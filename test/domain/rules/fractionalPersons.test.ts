import { messages, outcomes, reasons, sample } from './sample';

const rule = 'fractional-persons';
const postdocs = 'postdoctoral-researchers-recruited';

describe(rule, () => {
  test('whole persons pass, 万人 may have decimals', () => {
    const table = sample('annual-monitoring').put(postdocs, 2021, 1050).put('unemployment-insurance-participants', 2021, 651.55);
    expect(outcomes(rule, [table]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('a fraction of a person', () => {
    expect(messages(rule, sample('annual-monitoring').put(postdocs, 2021, 1050.5))).toEqual(['第11行 博士后研究人员年招收数 2021年 1050.5人（D18）不是整数。以“人”计的数应为整数（1050 或 1051），请核对小数点和计量单位。']);
  });

  test('a range cannot be judged', () => {
    expect(reasons(rule, sample('annual-monitoring').put(postdocs, 2021, '1000—1100'))).toEqual(['不是一个确定的数，无法判断是否为整数']);
  });
});
