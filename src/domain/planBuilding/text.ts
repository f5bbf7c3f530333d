/** Words and notation of building a plan from a table. */
import type { Attribute, Direction, EvaluationBasis, IndicatorKind } from '../plan/plan';
import { quoted } from '../table/innerQuotes';
import { spoken } from '../speech';
import type { IndicatorField, PlanField } from './draft';

const kinds: Readonly<Record<IndicatorKind, string>> = { stock: '期末数', planPeriodTotal: '五年累计', annualFlow: '年度数', yearlyQuota: '每年定额', rate: '比率', structure: '结构' };
const directions: Readonly<Record<Direction, string>> = { higherIsBetter: '越高越好', lowerIsBetter: '越低越好' };
const attributes: Readonly<Record<Attribute, string>> = { binding: '约束性', anticipatory: '预期性' };
const evaluationBases: Readonly<Record<EvaluationBasis, string>> = { periodEnd: '期末', periodMean: '期间均值', everyYear: '各年均达' };
const fields: Readonly<Record<PlanField | IndicatorField, string>> = {
  name: '名称', title: '规划全称', period: '起止年份', baseYear: '基期年份', unit: '单位', group: '组别', kind: '类型', direction: '方向', attribute: '属性', additive: '可相加', upperLimit: '上限',
  evaluationBasis: '考核口径', parent: '其中属于', hold: '保持', base: '基数', previousTarget: '上期目标', target: '目标', actual: '完成数',
};

export const words = spoken('meanings', { kinds, directions, attributes, evaluationBases, fields } as const);

export const tokens = {
  everyYear: '每年',
  annualAverage: '年均',
  percentUnits: ['%', '‰', '个百分点', '百分点'],
  /** Dimensions whose figures are shares, times or ranks and are never added up over reporting units. */
  unsummedDimensions: ['%', '百分点', '个月', '分钟', '岁', '倍', '分', '℃', '分贝', ''],
  cumulativeHeader: /累计|合计/,
  averageHeader: /年均/,
  /** Notes that say what the brackets around a figure mean: 注：（ ）内为五年累计数. */
  totalNote: /([（(〔[［【﹝])\s*[）)〕\]］】﹞]\s*(?:内|中|里)?[^。；;]{0,6}?(?:累计|合计|总数)/,
  ofWhich: /其中/,
  ofWhichAtStart: /^其中[:：]?/,
  panelLabel: /^\s*((?:专栏|附表|表)\s*[\d一二三四五六七八九十]+(?:[-—－]\d+)?)\s*[:：、.．]?\s*/,
  quotedPlan: /[“"]?([一二三四五六七八九十]{1,3}五)[”"]?/,
} as const;

export const text = spoken('plan-building', {
  fromTable: '照表中所写',
  yours: '由您指定',
  none: '—',
  panelLabel: '主要指标',
  panelTitle: '主要指标',
  nameHeader: '指标',
  planTitle: (name: string) => `${quoted(name)}规划`,
  row: (row: number, name: string) => `第${row}行${name === '' ? '' : quoted(name)}`,
  place: (label: string, number: number) => `${label} 第${number}行`,

  unit: {
    written: '照表中所写', inTarget: (target: string) => `表中没有写单位，取自目标${quoted(target)}`, none: '表中没有写单位',
    differs: (unit: string, target: string) => `表中单位是${unit}，目标却写${quoted(target)}，请核对用哪一个`,
  },
  group: { none: '没有分组', written: (group: string) => `在${quoted(group)}之下` },
  attribute: { none: '表中没有属性一栏', blank: '属性没有写', written: (attribute: string) => `属性栏写${quoted(attribute)}` },
  parent: { none: '不是其中项', of: (whole: string) => `写作“其中”，属于${quoted(whole)}`, unknown: '写作“其中”，看不出属于哪一项', unclear: (reason: string) => reason },
  name: { repeated: (name: string, row: number) => `与第${row}行同名${quoted(name)}，函数和审核分不清，请改名，或用这里拟的名称`, hidden: '这一行是隐藏的，请确认是否要', doubtful: (reason: string) => reason },
  decimals: (decimals: number) => `这一行印出的数最多${decimals}位小数`,
  hold: {
    yes: (base: string, target: string) => `目标${target}不超出基数${base}，任务是保持`, no: '目标超出基数，或没有基数', undecided: '目标不是一个确定的数，按不是保持处理', total: '五年累计不与基数相比',
  },
  figure: {
    written: '照表中所写', blankAsNone: '表中空白，写作—', noColumn: '表中没有这一栏',
    percentFormat: (value: number, shown: string) => `单元格是百分比格式，值${value}写作${shown}`,
    totalFormat: (shown: string) => `单元格的格式带〔〕，写作${shown}`,
    formatDecimals: (shown: string) => `单元格显示为${shown}，照显示的写`,
    shownDiffers: (value: string, shown: string) => `单元格的值是${value}，显示为${shown}，照显示的写，请核对`,
    totalHeader: (header: string, written: string) => `${quoted(header)}一栏的数是五年累计，写作${written}`,
    totalNote: (written: string) => `表注说明括号内是累计数，写作${written}`,
    then: (first: string, second: string) => `${first}；${second}`,
    otherColumn: (header: string) => `目标栏没有数，取自${quoted(header)}一栏`,
    alsoIn: (header: string, written: string) => `；${quoted(header)}一栏另有${written}，没有采用`,
    date: 'Excel 把它变成了日期或时间，看不出原来的数',
  },
  plan: {
    named: (name: string) => `表中写明${quoted(name)}`, byYears: (start: number, end: number) => `${start}—${end}年是“五年规划”的年份`, byTargetYear: (year: number) => `目标年份是${year}年，按五年推算`,
    noName: '表中没有写是哪个规划', noPeriod: '表中没有写规划的起止年份', taken: (name: string) => `已有名为${quoted(name)}的规划，请另起名称，如“××市${name}”`,
    title: '照表题', titleFromName: '表题没有写规划全称，按规划名称拟', baseYear: '照基数栏的年份', baseYearBefore: '规划期开始前一年',
    notBeforeStart: (year: number, start: number) => `基数栏写${year}年，不早于规划期开始的${start}年，请核对`,
  },
  column: {
    repeated: (header: string, kept: string) => `${quoted(header)}与${quoted(kept)}是同一种栏，只取后者`, unused: '规划数据里没有这一种栏', laterTarget: (year: number) => `不是规划期末的目标（${year}年），没有采用`,
    doubtful: (header: string, role: string, reason: string) => `${quoted(header)}一栏按${role}处理：${reason}`,
  },
  leftOut: { total: '合计行，不是单独的指标', byUser: '您选定不要', noTarget: '没有目标栏' },

  question: (subject: string, field: string, reason: string) => `${subject}${field}：${reason}`,
  unreadable: (subject: string, field: string, message: string) => `${subject}的${field}读不懂：${message}`,
  targetMissing: (subject: string) => `${subject}没有目标。请填写；确实没有目标的写—`,
  noIndicators: '表里没有指标，不能建立规划。',
  noTargetColumn: '表里没有目标一栏，不能建立规划。请选定哪一栏是目标。',
  needsPeriod: '还没有规划的起止年份，请填写，如 2026—2030。',
  needsName: '还没有规划名称，请填写，如 十五五。',
  periodBackwards: (start: number, end: number) => `规划止于${end}年，早于开始的${start}年，请核对起止年份。`,
  periodLong: (start: number, end: number) => `规划从${start}年到${end}年，不像一个规划期，请核对起止年份。`,
  baseYearLate: (year: number, start: number) => `基期年份${year}年应早于规划期开始的${start}年，请核对。`,
  taken: (name: string) => `已有名为${quoted(name)}的规划，请另起名称。`,
  idWrong: (id: string) => `规划编号“${id}”应是小写英文字母、数字，用连字符相连，如 plan-2026-2030。`,
  wrong: {
    noName: (subject: string) => `${subject}没有名称，请填写。`,
    sameName: (subject: string, other: string) => `${subject}与${other}同名，函数和审核分不清，请改名。`,
    noTarget: (subject: string) => `${subject}没有目标，请填写；确实没有目标的写—。`,
    totalNotPrinted: (subject: string, target: string) => `${subject}的类型是五年累计，目标${quoted(target)}却没有〔〕。请把目标写作〔　〕，或改类型。`,
    totalPrinted: (subject: string, target: string, kind: string) => `${subject}的目标${quoted(target)}带〔〕，类型却是${kind}。请改为五年累计，或去掉〔〕。`,
    ratioNotPrinted: (subject: string, target: string) => `${subject}的类型是结构，目标${quoted(target)}却不是 1∶4∶5 这样的比例。请核对。`,
    ratioPrinted: (subject: string, target: string, kind: string) => `${subject}的目标${quoted(target)}是比例，类型却是${kind}。请改为结构。`,
    direction: (subject: string, target: string, direction: string, due: string) => `${subject}的目标${quoted(target)}表示${due}，方向却是${direction}。请核对。`,
    parentLater: (subject: string) => `${subject}的“其中属于”应是排在它前面的指标，请核对。`,
    formula: (subject: string, field: string, sign: string) => `${subject}的${field}以 ${sign} 开头，Excel 会当作公式，请改写开头。`,
    control: (subject: string, field: string) => `${subject}的${field}含有看不见的控制字符，请重新填写。`,
    limit: (subject: string) => `${subject}的上限应是大于 0 的数。`,
    other: (message: string) => message,
  },
} as const);
