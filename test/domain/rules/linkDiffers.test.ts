import { failure, messages, outcomes, reasons, sample } from './sample';

const rule = 'link-differs';

describe(rule, () => {
  test('eight links, two cells each, agree but for the one the plan itself prints differently', () => {
    const verdicts = outcomes(rule, [sample('panel-2', 'printed'), sample('panel-1', 'printed')]).map(outcome => outcome.verdict);
    expect(verdicts).toHaveLength(16);
    expect(verdicts.filter(verdict => verdict === 'fail')).toHaveLength(1);
  });

  test('＞60 against 60 comes with its explanation, from the sheet and from the plan', () => {
    for (const found of [failure(rule, sample('panel-2', 'printed'), sample('panel-1', 'printed')), failure(rule, sample('panel-2', 'printed'))]) {
      expect(found.preparedExplanation).toContain('原文如此');
      expect(found.indicator).toBe('labour-dispute-mediation-success-rate');
    }
  });

  test('a 专栏1 on the sheet that says something else', () => {
    const other = sample('panel-1', 'fill').put('unemployment-insurance-participants', 'actual', 615);
    expect(messages(rule, sample('panel-2', 'printed'), other)).toContain('第7行 失业保险参保人数 基数 651 与专栏1 第4行 2020年完成数 615（专栏1填报）不一致。两处应为同一个数，请核对（C11）。');
  });

  test('the same figure with other decimals is the same; a blank 专栏1 is read from the plan', () => {
    const same = sample('panel-1', 'fill').put('unemployment-insurance-participants', 'actual', '651.0');
    expect(messages(rule, sample('panel-2', 'printed'), same)).toHaveLength(1);
  });

  test('an unreadable counterpart cannot be judged', () => {
    expect(reasons(rule, sample('panel-2', 'printed'), sample('panel-1', 'fill').put('unemployment-insurance-participants', 'actual', '6 51'))).toEqual(['其中一处读不出数，不能比较']);
  });

  test('a region’s own table is not held against the province’s figures', () => {
    expect(outcomes(rule, [sample('panel-2').reportingUnit('武汉市')])).toEqual([]);
  });
});
