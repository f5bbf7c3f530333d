/** What marking cells says to the user. */
export const marksText = {
  mark: '标记单元格',
  unmark: '去掉标记',
  between: '、',
  unavailable: '这个版本的 Excel 不能标记单元格：条件格式和自定义函数一起用时可能崩溃，没有改动。',
  marked: (count: number, left: string): string => (count > 0 ? `已标记 ${count} 个单元格。` : left === '' ? '没有要标记的单元格。' : '') + left,
  removed: (left: string): string => `已去掉全部标记。${left}`,
  protectedSheets: (sheets: string): string => `工作表“${sheets}”受保护，标记没有改动；请先在“审阅”中撤销保护。`,
  remains: '没有改完的标记，请关闭“标记单元格”后再打开',
} as const;
