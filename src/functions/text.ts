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
  previous: '上期数',
  years: '年数',
  from: '原单位',
  to: '新单位',
  figures: '各数',
  actuals: '各年完成数',
  yearList: '年份',
  ratio: '比例',
  position: '位置',
  parts: '各部分',
  digits: '小数位',
  total: '合计',
  indicator: '指标',
  item: '项目',
  plan: '规划',
  group: '组别',
} as const;

/** What `kind` of a forecast may say: the names of the kinds of indicators too. */
export const forecastKindTokens = { level: ['数值', '期末数', '年度数', '比率'], total: ['累计', '五年累计', '规划期累计'] } as const;

/** How plans, their columns and their items are named in cells. */
export const planTokens = {
  defaultPlan: '十四五',
  groupNumber: /^[一二三四五六七八九十]+、/,
  items: { target: '目标', base: '基数', previousTarget: '上期目标', actual: '完成数', unit: '单位', attribute: '属性', direction: '方向', kind: '类型', group: '组别' },
  headings: {
    name: ['指标', '指标名称'], target: ['目标', '目标值'], base: ['基数'], previousTarget: ['上期目标'], actual: ['完成数'], unit: ['单位', '计量单位'], attribute: ['属性'], direction: ['方向'], kind: ['类型'], group: ['组别'],
    additive: ['可相加'], upperLimit: ['上限'], hold: ['保持'],
  },
  /** Words that head the list of panels at the end of 规划数据, and the line above its headings. */
  panelList: ['专栏编号', '题目', '指标栏名'],
  years: /起止年份[:：]?\s*(\d{4})年?[—–~～至到-]+(\d{4})/,
  yes: '是',
  directions: { higherIsBetter: '越高越好', lowerIsBetter: '越低越好' },
  kinds: { stock: '期末数', planPeriodTotal: '五年累计', annualFlow: '年度数', yearlyQuota: '每年定额', rate: '比率', structure: '结构' },
  attributes: { binding: '约束性', anticipatory: '预期性' },
} as const;

/** Addresses in the words of a finding: （B2） or （B2、C2）. */
export const checkTokens = { addresses: /（[A-Z]+\d+(?:、[A-Z]+\d+)*）/g } as const;

/** What HB.KIND calls a figure. */
export const kindText = {
  total: '累计', number: '数值', lt: '上限', le: '上限', gt: '下限', ge: '下限', approx: '约数', range: '区间', ratio: '比例', text: '文字', none: '无', blank: '未填',
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
  planUnknown: (written: string, names: string) => `没有名为“${written}”的规划。现有：${names}。`,
  planRangeWithoutNames: '区域首行没有“指标”这一栏。首行应是栏名：指标、目标、基数、单位 等。',
  indicatorUnknown: (written: string) => `规划里没有“${written}”，也没有相近的名称。用 HB.INDICATORS 可列出全部名称。`,
  indicatorNearest: (written: string, names: string) => `规划里没有唯一的“${written}”。相近的有：${names}。`,
  itemUnknown: (written: string, items: string) => `“${written}”不是规划的项目。可以写：${items}。`,
  itemAbsent: (name: string, item: string) => `规划没有印“${name}”的${item}。`,
  groupUnknown: (written: string, groups: string) => `没有“${written}”这一组。现有：${groups}。`,
  notFilled: '未填报。请填写完成数；不适用的填“—”。',
  oneCellWanted: (rows: number, columns: number) => `这里只能是一格，给的是${shapeText(rows, columns)}。`,
  tooManyYears: (count: number) => `这里是一项指标各年的数，给了 ${count} 格，没有审核。请只给一格，或一行各年的数。`,
  yearMissing: '年份没有填。请写 2021 这样的年份，或者不写这个参数。',
  yearsRepeated: '同一年写了两次。每个数应对应不同的年份。',
  yearsDiffer: (years: number, count: number) => `年份有 ${years} 个，各年完成数有 ${count} 个，应一样多。`,
  kindAgainstTotal: '各年完成数带〔〕，是累计数，种类却写成了数值。请改为累计，或核对〔〕。',
  forecastKindUnknown: (written: string) => `“${written}”不是推算的种类。请写 数值 或 累计。`,
  mixedParts: '各部分中有的带〔〕（五年累计），有的不带，或合计不带〔〕，不能相加核对。请统一写法。',
  notOneNumber: (written: string) => `“${written}”不是一个确定的数。请填一个数。`,
  outOfBounds: (written: string, lowest: number, highest: number) => `“${written}”应是 ${lowest} 到 ${highest} 之间的整数。`,
  kindUnknown: (written: string) => `“${written}”不是写法的种类。请写 数值、累计、＜、≤、＞、≥ 或 约。`,
  unitUnknown: (written: string) => `“${written}”不是认识的计量单位。请写 %、人、万人、亿元 等。`,
  valueNotPlain: (written: string) => `“${written}”已经是规划写法或不是一个数，不能再加记号。请给一个数。`,
  twoUnits: (written: string, unit: string) => `“${written}”已带单位，与“${unit}”不同。请只写一个单位。`,
  seriesShape: (target: string, rows: number, columns: number) => `完成数是${shapeText(rows, columns)}，${target}是一格，不能对应。一个${target}的完成数应是一行或一列。`,
  rowsDiffer: (target: string, rows: number, columns: number, targetRows: number) => `完成数是${shapeText(rows, columns)}，${target}是${shapeText(targetRows, 1)}，不能对应。完成数的行数应与${target}相同。`,
  targetShape: (target: string, targetRows: number, targetColumns: number, rows: number, columns: number) =>
    `${target}是${shapeText(targetRows, targetColumns)}，完成数是${shapeText(rows, columns)}，不能对应。${target}应是一格或一列。`,
  otherShape: (target: string, argument: string, rows: number, columns: number, targetRows: number) =>
    `${argument}是${shapeText(rows, columns)}，${target}是${shapeText(targetRows, 1)}，不能对应。${argument}应是一格，或与${target}同行数的一列。`,
  shapesDiffer: (one: string, oneRows: number, oneColumns: number, other: string, rows: number, columns: number) =>
    `${one}是${shapeText(oneRows, oneColumns)}，${other}是${shapeText(rows, columns)}，不能对应。两者应同样大小，或其中之一是一格。`,
} as const;
