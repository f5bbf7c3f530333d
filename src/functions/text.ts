/** Words that formulas put beside an error: which argument, what is wrong, what to do. */
export const argumentText = {
  actual: '完成数',
  target: '目标',
  base: '基数',
  direction: '方向',
  asOf: '截至期',
  start: '期初',
  end: '期末',
  figure: '指标数值',
  value: '数值',
  kind: '种类',
  unit: '单位',
} as const;

/** How a figure may be written, in plain characters. */
export const figureKindTokens = {
  plain: '数值',
  total: '累计',
  signs: [['<', 'lt'], ['≤', 'le'], ['<=', 'le'], ['>', 'gt'], ['≥', 'ge'], ['>=', 'ge'], ['约', 'approx']],
} as const;

/** What `direction` may say. */
export const directionTokens = { higher: ['1', '+1', '越高越好'], lower: ['-1', '越低越好'] } as const;

const shapeText = (rows: number, columns: number): string => (rows === 1 && columns === 1 ? '一格' : ` ${rows} 行 ${columns} 列`);

export const functionText = {
  inArgument: (argument: string, message: string) => `参数“${argument}”：${message}`,
  directionUnclear: (written: string) => `“${written}”不是方向。请写 1（越高越好）或 -1（越低越好），或者不写。`,
  kindUnknown: (written: string) => `“${written}”不是写法的种类。请写 数值、累计、＜、≤、＞、≥ 或 约。`,
  unitUnknown: (written: string) => `“${written}”不是认识的计量单位。请写 %、人、万人、亿元 等。`,
  valueNotPlain: (written: string) => `“${written}”已经是规划写法或不是一个数，不能再加记号。请给一个数。`,
  twoUnits: (written: string, unit: string) => `“${written}”已带单位，与“${unit}”不同。请只写一个单位。`,
  seriesShape: (rows: number, columns: number) => `完成数是${shapeText(rows, columns)}，目标是一格，不能对应。一个目标的完成数应是一行或一列。`,
  rowsDiffer: (argument: string, rows: number, columns: number, targetRows: number) =>
    `${argument}是${shapeText(rows, columns)}，目标是 ${targetRows} 行 1 列，不能对应。${argument}的行数应与目标相同。`,
  targetShape: (targetRows: number, targetColumns: number, rows: number, columns: number) =>
    `目标是${shapeText(targetRows, targetColumns)}，完成数是${shapeText(rows, columns)}，不能对应。目标应是一格或一列。`,
  otherShape: (argument: string, rows: number, columns: number, targetRows: number) =>
    `${argument}是${shapeText(rows, columns)}，目标是${shapeText(targetRows, 1)}，不能对应。${argument}应是一格，或与目标同行数的一列。`,
  shapesDiffer: (one: string, oneRows: number, oneColumns: number, other: string, rows: number, columns: number) =>
    `${one}是${shapeText(oneRows, oneColumns)}，${other}是${shapeText(rows, columns)}，不能对应。两者应同样大小，或其中之一是一格。`,
} as const;
