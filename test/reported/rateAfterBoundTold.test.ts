import { messages, sample } from '../domain/rules/sample';

/** ＞30 typed as 完成数 was told three times: for itself, and for 完成率 and 状态 that cannot be calculated from it. */
test.each(['＞30', '30—40', '完成国家下达任务'])('what cannot be calculated from %s is not told beside it', actual => {
  const error = (name: string) => ({ value: '#VALUE!', formula: `=HB.${name}(F17)` });
  const table = sample('panel-2').fill('new-professional-technical-qualifications', { actual, completionRate: error('COMPLETION'), status: error('STATUS') });
  expect(messages('error-value', table)).toEqual([]);
  expect(messages('error-value', table.put('new-professional-technical-qualifications', 'actual', 30))).toHaveLength(2);
});
