import { submissionOf } from '../../src/domain/explanations';
import { defaultSettings, runRules } from '../../src/domain/rules';
import { sample, workbookOf } from '../domain/rules/sample';
import { plans } from '../../src/plans';

/** An unfilled 年度监测表 was told 本表可以提交. */
test('a table in which nothing is filled may not be submitted', () => {
  const { findings } = runRules(workbookOf(sample('annual-monitoring')), plans(), defaultSettings);
  expect(submissionOf(findings)).toMatchObject({ mayBeSubmitted: false, unfilled: 1, errors: 0 });
});
