import { defaultSettings, runRules } from '../../../src/domain/rules';
import { plans } from '../../../src/plans';
import { sample, workbookOf, type Sample } from './sample';

const audit = (...samples: Sample[]) => runRules(workbookOf(...samples), plans(), defaultSettings);

describe('the plan as printed', () => {
  test('专栏1 and 专栏2 together raise one query, the difference that the plan itself contains', () => {
    const { findings, broken } = audit(sample('panel-1', 'printed'), sample('panel-2', 'printed'));
    expect(broken).toEqual([]);
    expect(findings.map(({ severity, message, preparedExplanation }) => ({ severity, message, preparedExplanation }))).toEqual([
      { severity: 'query', message: '第14行 劳动人事争议调解成功率 上期目标 60 与专栏1 第10行 “十三五”规划目标 ＞60（专栏1）不一致。两处应为同一个数，请核对（B20）。', preparedExplanation: expect.stringContaining('原文如此') },
    ]);
  });

  test('专栏2 alone is held against the plan', () => {
    const { findings } = audit(sample('panel-2', 'printed'));
    expect(findings.map(({ code, severity, message }) => ({ code, severity, message }))).toEqual([
      { code: 'HB501', severity: 'query', message: '第14行 劳动人事争议调解成功率 上期目标 60 与规划原文专栏1 第10行 “十三五”规划目标 ＞60 不一致。两处应为同一个数，请核对（B20）。' },
    ]);
  });

  test('tables just inserted say once that nothing is filled in', () => {
    for (const table of [sample('panel-1', 'fill'), sample('annual-monitoring')]) {
      const { findings } = audit(table);
      expect(findings.map(finding => [finding.rule, finding.severity])).toEqual([['missing-figure', 'hint']]);
    }
    expect(audit(sample('panel-2', 'fill')).findings.map(finding => finding.rule)).toEqual(['link-differs', 'missing-figure']);
  });
});
