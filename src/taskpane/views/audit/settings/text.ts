/** Words of the page 审核设置. */
export const chinese = {
  intro: '这些设置随工作簿保存，面板、实时审核和功能区的审核都按它。与默认不同时，审核结果里会写明。函数 HB.CHECK 不看这些设置，总按默认。',
  thresholds: '判断的尺度',
  what: {
    unusualChange: '年度数（新增就业、培训人次等）比上年增减超过这个幅度，请核实。',
    unusualStockChange: '期末数（参保人数等）变化慢，比上年增减超过这个幅度，请核实。',
    unusualPoints: '20% 以上的比率比上年升降超过这么多个百分点，请核实。',
    approximateWidth: '目标写“左右”时，差多少仍算达到：目标末位数字的几个单位。',
    missingAfterMonths: '报告期满这么多个月后，还空着的格由提示性转为核实性。',
  },
  usual: (value: string, unit: string) => `默认 ${value}${unit}`,
  between: (minimum: string, maximum: string, unit: string) => `请填 ${minimum} 到 ${maximum} 之间的数（${unit}）。`,
  now: (rule: string, count: number) => `${rule}：现在 ${count} 条`,
  after: (rule: string, now: number, then: number) => `${rule}：现在 ${now} 条，改后 ${then} 条`,
  counting: '正在计算对这个工作簿的影响…',
  severities: (changed: number) => (changed === 0 ? '各条规则的性质' : `各条规则的性质（改了 ${changed} 条）`),
  severitiesHelp: '核实性须写审核说明才能提交，提示性只是提醒。',
  fixedHelp: '强制性的规则不能改：数据上不可能或自相矛盾的，须更正。“未达到目标”始终须核实：未完成的如实上报，并写审核说明。',
  count: (count: number) => `现有 ${count} 条`,
  usually: (severity: string) => `默认${severity}`,
  totalNow: (counts: string) => `现在：${counts}`,
  totalAfter: (counts: string) => `改后：${counts}`,
  save: '保存设置',
  saving: '正在保存审核设置…',
  restore: '恢复默认',
  unchanged: '没有改动要保存。',
};

export type SettingsWords = typeof chinese;
