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
  marksHelp: '给有意见的单元格着色：强制性红底加粗带下划线，核实性橙底加粗，提示性蓝底斜体。用条件格式，不改您的填充和格式，关闭时全部去掉；实时审核不动标记，下次审核时更新。',
  marksUnavailable: '这个版本的 Excel 不能标记单元格：条件格式和自定义函数一起用时可能崩溃。请从下面的列表逐条定位。',
  marking: '正在标记单元格…',
  unmarking: '正在去掉标记…',
};

export type AuditPartWords = typeof chinese;
