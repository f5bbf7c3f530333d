import { failure, messages, reasons, sample, verdicts } from './sample';

const rule = 'fractional-persons';
const postdocs = 'postdoctoral-researchers-recruited';

describe(rule, () => {
  test('whole persons pass, 0 and less too; 万人 may have decimals; blanks, — and the plan’s own figures are not looked at', () => {
    const table = sample('annual-monitoring').fill(postdocs, { base: 900.5, target: 1100.5, 2021: 1050, 2022: 0, 2023: -3, 2024: '—' }).put('unemployment-insurance-participants', 2021, 651.55);
    expect(verdicts(rule, table)).toEqual(['pass D18', 'pass E18', 'pass F18']);
  });

  test('a fraction of a person', () => {
    const table = sample('annual-monitoring').put(postdocs, 2021, 1050.5);
    expect(messages(rule, table)).toEqual(['第11行 博士后研究人员年招收数 2021年 1050.5人（D18）不是整数。以“人”计的数应为整数（1050 或 1051），请核对小数点和计量单位。']);
    expect(failure(rule, table)).toMatchObject({ indicator: postdocs, year: 2021, places: [{ sheet: '年度监测表', row: 17, column: 3 }] });
  });

  test('a figure in another unit counts in persons', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(postdocs, { 2021: '0.105万人', 2022: '0.10505万人' }))).toEqual(['pass D18', 'fail E18']);
  });

  test('a range cannot be judged', () => {
    const table = sample('annual-monitoring').put(postdocs, 2021, '1000—1100');
    expect(reasons(rule, table)).toEqual(['不是一个确定的数，无法判断是否为整数']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge D18']);
  });
});
