import fc from 'fast-check';
import { defaultAuditSettings, isSwitchable, readSettings, readThreshold, sameSettings, settingDifferences, severityIn, settingText, storedSettings, thresholdKeys, thresholds, withSeverity, writtenThreshold, type AuditSettings } from '../../../src/domain/auditSettings';
import { liveSteps, type AuditMemory, type AuditRun } from '../../../src/domain/liveAudit';
import { defaultSettings, rules, runRules } from '../../../src/domain/rules';
import { plans } from '../../../src/plans';
import { sample, workbookOf } from '../rules/sample';

const ruleOf = (id: string) => {
  const found = rules.find(rule => rule.id === id);
  if (!found) throw new Error(id);
  return found;
};
const [unusual, repeated, unmet, above] = [ruleOf('unusual-change'), ruleOf('repeated-figure'), ruleOf('target-unmet'), ruleOf('part-above-whole')];

describe('what may be set', () => {
  test('every threshold of the rules has limits around its default, names rules that exist, and is named', () => {
    expect([...thresholdKeys].sort()).toEqual(Object.keys(defaultSettings).sort());
    for (const key of thresholdKeys) {
      expect(readThreshold(key, writtenThreshold(key, defaultSettings[key]))).toBeCloseTo(defaultSettings[key], 12);
      for (const id of thresholds[key].rules) expect(rules.map(rule => rule.id)).toContain(id);
      expect(settingText.names[key]).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test.each([['unusualChange', 30, 0.3], ['unusualChange', 4, undefined], ['unusualChange', 501, undefined], ['unusualPoints', 2.55, 2.6], ['approximateWidth', 0, 0], ['approximateWidth', -1, undefined], ['missingAfterMonths', 6, 6], ['missingAfterMonths', 13, undefined], ['missingAfterMonths', NaN, undefined], ['unusualChange', Infinity, undefined]] as const)('%s written as %p is %p', (key, written, value) => {
    expect(readThreshold(key, written)).toBe(value);
  });

  test('强制性 and a shortfall stand; 核实性 and 提示性 may be exchanged; nothing becomes 强制性', () => {
    expect([isSwitchable(unusual), isSwitchable(repeated), isSwitchable(unmet), isSwitchable(above)]).toEqual([true, true, false, false]);
    expect(severityIn({ ...defaultAuditSettings, severities: { 'part-above-whole': 'hint', 'target-unmet': 'hint' } }, above)).toBe('error');
    expect(severityIn({ ...defaultAuditSettings, severities: { 'target-unmet': 'hint' } }, unmet)).toBe('query');
    expect(withSeverity(defaultAuditSettings, above, 'hint')).toEqual(defaultAuditSettings);
    const lowered = withSeverity(defaultAuditSettings, unusual, 'hint');
    expect(severityIn(lowered, unusual)).toBe('hint');
    expect(withSeverity(lowered, unusual, 'query')).toEqual(defaultAuditSettings);
  });
});

describe('settings in the file', () => {
  const changed: AuditSettings = { thresholds: { ...defaultSettings, unusualChange: 0.3, missingAfterMonths: 6 }, severities: { 'unusual-change': 'hint', 'repeated-figure': 'query' } };

  test('only differences are kept, and read back as they were', () => {
    expect(storedSettings(defaultAuditSettings)).toBe('');
    expect(JSON.parse(storedSettings(changed))).toEqual({ thresholds: { unusualChange: 30, missingAfterMonths: 6 }, severities: { 'unusual-change': 'hint', 'repeated-figure': 'query' } });
    expect(readSettings(storedSettings(changed), rules)).toEqual(changed);
    expect(readSettings('', rules)).toEqual(defaultAuditSettings);
    expect([sameSettings(readSettings(storedSettings(changed), rules), changed), sameSettings(changed, defaultAuditSettings)]).toEqual([true, false]);
  });

  test.each([
    ['not JSON', '{'], ['another shape', '[1]'], ['nothing', 'null'], ['a number', '7'],
    ['out of limits', '{"thresholds":{"unusualChange":9999,"missingAfterMonths":0}}'],
    ['another type', '{"thresholds":{"unusualChange":"30"},"severities":{"unusual-change":"none"}}'],
    ['unknown names', '{"thresholds":{"other":1},"severities":{"other":"hint","constructor":"hint","__proto__":"hint"},"more":true}'],
    ['强制性 lowered or raised', '{"severities":{"part-above-whole":"hint","target-unmet":"hint","unusual-change":"error"}}'],
    ['too long', `{"thresholds":{"unusualChange":30},"x":"${'x'.repeat(20_000)}"}`],
  ])('%s gives the defaults', (_, stored) => {
    expect(readSettings(stored, rules)).toEqual(defaultAuditSettings);
  });

  test('whatever stands there, what is read is within the limits', () => {
    const value = fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.constantFrom('query', 'hint', 'error'));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...thresholdKeys), value), fc.dictionary(fc.constantFrom(...rules.map(rule => rule.id)), value), (numbers, severities) => {
      const read = readSettings(JSON.stringify({ thresholds: numbers, severities }), rules);
      for (const key of thresholdKeys) expect(readThreshold(key, writtenThreshold(key, read.thresholds[key]))).toBeCloseTo(read.thresholds[key], 9);
      for (const id of Object.keys(read.severities)) expect(isSwitchable(ruleOf(id))).toBe(true);
    }));
    for (const foreign of [undefined, null, 3, {}, [], () => undefined]) expect(readSettings(foreign, rules)).toEqual(defaultAuditSettings);
  });

  test('differences are told in words with their defaults', () => {
    expect(settingDifferences(defaultAuditSettings, rules)).toEqual([]);
    expect(settingDifferences(changed, rules)).toEqual(['年度数比上年增减 30%（默认 50%）', '未填转为核实 6个月（默认 12个月）', 'HB601 与上年相比变动过大 作提示性（默认核实性）', 'HB602 与上年完全相同 作核实性（默认提示性）']);
  });
});

describe('the audit by these settings', () => {
  const workbook = workbookOf(sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 655, 2022: 866.5, 2023: 870 }));
  const severities = (settings: AuditSettings) => runRules(workbook, plans(), settings.thresholds, { severities: settings.severities }).findings.filter(finding => finding.code === 'HB601').map(finding => finding.severity);

  test('a threshold lets a change pass, a 性质 turns it into a hint', () => {
    expect(severities(defaultAuditSettings)).toEqual(['query']);
    expect(severities({ ...defaultAuditSettings, thresholds: { ...defaultSettings, unusualStockChange: 0.4 } })).toEqual([]);
    expect(severities(withSeverity(defaultAuditSettings, unusual, 'hint'))).toEqual(['hint']);
  });

  test('what was found by other settings is not kept', () => {
    const run = (settings: AuditSettings, memory?: AuditMemory): AuditRun => {
      const steps = liveSteps(workbook, plans(), settings.thresholds, { severities: settings.severities }, memory);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    };
    const first = run(defaultAuditSettings);
    expect(run(defaultAuditSettings, first.memory).judgedTables).toBe(0);
    const second = run(withSeverity(defaultAuditSettings, unusual, 'hint'), first.memory);
    expect(second.judgedTables).toBe(1);
    expect(second.result.findings.filter(finding => finding.code === 'HB601').map(finding => finding.severity)).toEqual(['hint']);
  });
});
