/** What keeping 审核设置 says to the user. */
export const settingsText = {
  operation: '保存审核设置',
  undo: '撤销审核设置',
  saved: '已保存审核设置，随工作簿保存。',
  restored: '审核设置已恢复默认。',
  undone: '已撤销：审核设置已恢复原样。',
  changedSince: '审核设置在这之后又改过，没有撤销。',
  remains: '没有写完的审核设置，请打开设置核对',
} as const;
