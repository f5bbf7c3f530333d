import { defaultAuditSettings, settingDifferences, withSeverity } from '../../src/domain/auditSettings';
import { rules } from '../../src/domain/rules';
import { learnEnglish } from '../../src/taskpane/spoken/dictionary';
import { say } from '../../src/taskpane/spoken/say';

// In English a changed severity was told as “HB601: for information (default please verify)”: nobody knows rules by their codes.
test('a changed severity names its rule in both languages', () => {
  learnEnglish();
  const rule = rules.find(({ id }) => id === 'number-as-text');
  if (!rule) throw new Error('the rule is gone');
  const [difference = ''] = settingDifferences(withSeverity(defaultAuditSettings, rule, 'hint'), rules);
  expect(difference).toBe('HB102 数以文本存放 作提示性（默认核实性）');
  expect(say(difference)).toBe('HB102 Number kept as text: for information (default please verify)');
});
