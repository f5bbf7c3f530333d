/** Words for whoever writes a plan file: where, what is wrong, what to write instead. */
import { spoken } from '../speech';

export const text = spoken('plan', {
  planFile: '规划文件',
  panelAt: (position: number) => `第${position}个专栏`,
  rowAt: (panel: string, row: number, name: string) => `${panel} 第${row}行${name === '' ? '' : `“${name}”`}`,
  message: (where: string, field: string, complaint: string) => `${where}${field === '' ? '' : `的 ${field} `}${complaint}`,

  missing: '没有写，请补上。',
  unknownField: (known: readonly string[]) => `是不认识的字段，请删去或改名。这里可以写：${known.join('、')}。`,
  notText: (written: string) => `写的是 ${written}，应是带引号的文字。`,
  emptyText: '是空的，请填写。',
  formulaStart: (sign: string) => `以 ${sign} 开头，Excel 会当作公式，请改写开头。`,
  controlCharacter: '含有看不见的控制字符，请删去。',
  notNumber: (written: string, least: number) => `写的是 ${written}，应是不小于 ${least} 的整数，不带引号。`,
  notAmount: (written: string) => `写的是 ${written}，应是大于 0 的数，不带引号。`,
  notFlag: (written: string) => `写的是 ${written}，应写 true 或 false，不带引号。`,
  notOneOf: (written: string, choices: readonly string[]) => `写的是 ${written}，应写 ${choices.join('、')} 之一。`,
  notList: (written: string) => `写的是 ${written}，应是方括号括起的一列。`,
  emptyList: '一项也没有，至少写一项。',
  notPair: (written: string) => `写的是 ${written}，应是两项一对：[本表的栏, 对方的栏]。`,
  notObject: (written: string) => `写的是 ${written}，应是花括号括起的一组字段。`,
  notIdentifier: (written: string) => `写的是 ${written}，应是小写英文单词，用连字符相连，如 urban-new-employment。`,
  idTooLong: (length: number, most: number) => `有 ${length} 个字符，最多 ${most} 个。`,
  notDate: (written: string) => `写的是 ${written}，应写成 2021-08-25 这样的日期。`,

  periodBackwards: (start: number, end: number) => `止于 ${end} 年，早于开始的 ${start} 年，请核对起止年份。`,
  baseYearLate: (year: number, start: number) => `是 ${year} 年，应早于规划期开始的 ${start} 年。`,
  repeated: (written: string, first: string) => `“${written}”与${first}重复，请改成不同的写法。`,
  numberOutOfOrder: (written: number, due: number) => `写的是 ${written}，按顺序应是 ${due}，请检查是否漏行或颠倒。`,
  groupUnknown: (group: string, groups: readonly string[]) => `“${group}”不在本专栏的组别里，组别有：${groups.join('、')}。`,
  groupEmpty: (group: string) => `里的“${group}”下面没有指标，请补上指标或删去这一组。`,
  cellMissing: (header: string) => `没有写，“${header}”一栏印的是什么就写什么，印作—的写 —。`,
  cellWithoutColumn: '有内容，但本专栏的 columns 没有这一栏。',
  nameNotPrinted: (printed: string) => `没有出现在 printedName “${printed}”里，请照印出的写。`,
  unitNotPrinted: (unit: string, printed: string) => `“${unit}”没有出现在 printedName “${printed}”里，请照印出的写，没有印单位的写空文字。`,
  parentMissing: (parent: string) => `“${parent}”不是本专栏排在它前面的指标，请写所属整体的 id。`,
  attributeDiffers: (printed: string, due: string) => `与印出的属性“${printed}”不一致，应写 ${due}。`,
  attributeWithoutCell: '只在专栏印有属性栏时才写，请删去。',
  unreadable: (message: string) => `读不懂：${message}`,
  totalNotPrinted: (target: string) => `写的是 planPeriodTotal，而目标印作“${target}”，没有〔　〕，请核对。`,
  totalPrinted: (kind: string, target: string) => `写的是 ${kind}，而目标印作“${target}”，应写 planPeriodTotal。`,
  ratioNotPrinted: (target: string) => `写的是 structure，而目标印作“${target}”，不是 1∶4∶5 这样的比例，请核对。`,
  ratioPrinted: (kind: string, target: string) => `写的是 ${kind}，而目标印作“${target}”，应写 structure。`,
  directionAgainstSign: (written: string, target: string, due: string) => `写的是 ${written}，而目标印作“${target}”，应写 ${due}。`,
  decimalsDiffer: (written: number, printed: number) => `写的是 ${written}，而这一行印出的数最多 ${printed} 位小数，应写 ${printed}。`,
  holdDiffers: (base: string, target: string, due: boolean) => `与基数“${base}”、目标“${target}”不符，应写 ${String(due)}。`,
  linkUnknownPlan: (plan: string) => `指向的规划“${plan}”不存在，请核对 plan。`,
  linkUnknownIndicator: (plan: string, indicator: string) => `指向的“${indicator}”不在规划“${plan}”里，请核对 indicator。`,
  linkCellUnknown: (name: string, role: string) => `要对照“${name}”的 ${role} 栏，但那里没有这一栏。`,

  attributes: { binding: '约束性', anticipatory: '预期性' },
  unitsFile: '填报单位文件',
  unitAt: (position: number, name: string) => `第${position}个单位${name === '' ? '' : `“${name}”`}`,
} as const);

/** Words a written indicator name may carry in front. */
export const tokens = {
  ofWhich: /^其中[:：]?/,
  /** The numerals of 十五五: digits by value, the ten, and the five of the five years. */
  digits: ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
  ten: '十',
  five: '五',
} as const;
