import { assigned, messages, outcomes, reasons, sample, unitTable } from './sample';

const rule = 'assigned-targets-short';

describe(rule, () => {
  test('targets left as the plan prints them are not assigned', () => {
    expect(outcomes(rule, [sample('annual-monitoring'), unitTable('武汉'), unitTable('黄石')])).toEqual([]);
  });

  test('the sum reaches the target', () => {
    expect(messages(rule, ...assigned(40))).toEqual([]);
  });

  test('the sum falls short', () => {
    expect(messages(rule, ...assigned(39))).toEqual(['第7行 失业保险参保人数 目标 680（C13），分解到各单位的目标合计 663，少 17。各单位都完成时全省也完不成，请核对目标分解。']);
  });

  test('a unit without a target', () => {
    expect(reasons(rule, ...assigned(40, '—'))).toEqual(['有的单位没有目标数，不能合计']);
  });
});
