/** The words of the sheet 审核说明. */
export const text = {
  sheetName: '审核说明',
  title: '审核说明',
  captions: ['核实性审核结果经核对属实的，在这里书面说明。“现在的数”与“说明时的数”不同时，说明失效，须重新核对、重新说明。强制性审核结果只能更正，不能说明。'],
  headers: { code: '规则编号', indicator: '指标', period: '时期', cell: '单元格', value: '说明时的数', now: '现在的数', state: '状态', message: '审核结果', text: '审核说明', time: '说明时间' },
  holds: '有效',
  lapsed: '已失效',
  year: (year: number) => `${year}年`,
  between: '；',
  cells: (count: number) => ` 等${count}格`,
  deleted: '已删除',
  unreadable: '已删除或出错',
} as const;
