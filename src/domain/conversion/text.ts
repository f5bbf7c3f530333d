import { spoken } from '../speech';

/** Why a call becomes a value or is fixed to one, in words for the user. */
export const reasonText = spoken('conversion', {
  noSuchFunction: (name: string): string => `${name} 没有对应的普通公式，已写成当前值。`,
  spills: (name: string): string => `${name} 的结果占多个单元格，旧版 Excel 没有这样的公式，已写成当前值。`,
  unreadable: (message: string): string => `有一格读不出来：${message}`,
  unknownCells: (reference: string): string => `${reference} 的内容读不到（整列、名称或其他工作簿），无法确定怎样换算。`,
  notWritable: (written: string): string => `“${written}”的写法不能由普通公式读出。`,
  blankArgument: '公式里有空白的参数，不能由普通公式读出。',
  mixedSeries: '各年的数写法不一，普通公式不能逐格判断。',
  verdictOnly: '这类目标只判断是否达标，结果恒为 #N/A。',
  noAnswer: (message: string): string => message,
  shape: '参数的行列数不能对应，原公式的结果是错误值。',
  partCount: '比例的项数超过普通公式能逐项写出的数目。',
  tooLong: '换成普通公式后太长，Excel 放不下。',
  unclosed: '公式不完整。',
  modern: (name: string): string => `公式里的 ${name} 是 Excel 2016 没有的函数。`,
  planRange: '规划取数没有对应的普通公式。',
  differs: '换成普通公式后结果不同，已改写为原来的值。',
  fixed: (call: string, value: string): string => `${call} 已写成“${value}”，以后规划改动不会跟着变。`,
} as const);

/** Words that formulas hold and compare with. */
export const tokens = {
  dash: '—',
  directions: { higher: ['1', '+1', '越高越好'], lower: ['-1', '越低越好'] },
  totalKind: ['累计', '五年累计', '规划期累计'],
  levelKind: ['数值', '期末数', '年度数', '比率'],
  totalWord: '累计',
  plainWord: '数值',
  year: '年',
  month: '月',
  monthText: /^\d{4}年\d{1,2}月$/,
  yearText: /^\d{4}年$/,
} as const;
