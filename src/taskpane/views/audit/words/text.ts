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
  marksHelp: '在表格里给有意见的单元格着色、加粗：强制性红色，核实性橙色，提示性蓝色。用条件格式，不改动您的填充和格式；关闭时全部去掉。',
  marksUnavailable: '这个版本的 Excel 不能标记单元格（条件格式和自定义函数一起用时可能崩溃）。请在下面的列表里逐条定位。',
  marking: '正在标记单元格…',
  marked: (count: number) => `已标记 ${count} 个单元格。`,
  unmarked: (count: number) => (count === 0 ? '没有标记要去掉。' : `已去掉 ${count} 处标记。`),
  unmarking: '正在去掉标记…',
};

export type AuditPartWords = typeof chinese;
