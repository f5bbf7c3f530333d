/** Words of 审核 that come with the view: likely culprits, the way to the settings, marks on cells. */
export const chinese = {
  culprits: '先看这里',
  culpritsHelp: (findings: number) => `${findings} 条意见互相牵连，改对下面的单元格，牵连的意见会一起消失`,
  changeTo: (value: string) => `改为 ${value}`,
  involved: (codes: string) => `牵涉：${codes}`,
  moreCulprits: (count: number) => `另有 ${count} 组，改完上面的再审核。`,

  settings: '审核设置',
  settingsDiffer: (differences: string) => `审核设置与默认不同：${differences}。`,

  marks: '标记单元格',
  marksHelp: '用条件格式着色：红须更正，橙请核实，蓝供参考。不改您的格式，关闭时全部去掉；每次审核后更新。',
  marksUnavailable: '这个版本的 Excel 不能标记单元格：条件格式和自定义函数一起用时可能崩溃。请从下面的列表逐条定位。',
  marking: '正在标记单元格…',
  unmarking: '正在去掉标记…',
};

export type AuditPartWords = typeof chinese;
