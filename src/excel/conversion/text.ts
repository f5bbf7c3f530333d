/** What conversions say to the user. */
export const conversionText = {
  operations: { values: '转为数值', formulas: '转为普通公式', restore: '恢复 HB 公式', repair: '修复' },
  check: '发送前检查',
  done: {
    values: (count: number): string => `已把 ${count} 个 HB 公式转为数值。`,
    formulas: (count: number, values: number, where: string): string => `已把 ${count} 个 HB 公式转为普通公式${values > 0 ? `，另有 ${values} 个写成了当前值（${where}），以后不再更新` : ''}。`,
    restore: (count: number): string => `已恢复 ${count} 个 HB 公式。`,
    repair: (count: number): string => `已重新写入 ${count} 个 HB 公式。`,
  },
  undone: (operation: string, count: number): string => `已撤销“${operation}”，${count} 处恢复原样。`,
  protectedSheet: (sheet: string, count: number): string => `工作表“${sheet}”受保护，其中 ${count} 处不会改动。请先在“审阅”中撤销工作表保护。`,
  stuck: (count: number): string => `${count} 个公式正显示 #NAME?，没有当前值，不会改动。请先用“修复”。`,
  changedSince: (sheet: string, cells: string): string => `“${sheet}”的 ${cells} 在转换之后改过，不会恢复。`,
  sheetGone: (sheet: string, count: number): string => `工作表“${sheet}”已不在工作簿中，其中 ${count} 处无法恢复。`,
  noRecord: '这个工作簿里没有转换记录，没有可以恢复的公式。',
  recordBroken: '工作簿里的转换记录已损坏，不能据以恢复。',
  nothing: '没有需要改动的公式。',
  changed: (sheet: string, cells: string): string => `“${sheet}”的 ${cells} 在预览之后改过，没有改动。请重新预览。`,
  tooLarge: '要记下的公式过多，记录放不进工作簿，没有改动。请缩小范围，逐张工作表转换。',
  remains: (count: number): string => `没有改完的公式（共 ${count} 处），请核对`,
  spilled: '结果占多个单元格，旧版 Excel 没有这样的公式。',
  becomesValue: '写成当前值：',
} as const;
