/** Words of the measures room. Each says what is wrong and what to do. */
import { spoken } from '../speech';

export const noAnswerText = spoken('no-answer', {
  actualMissing: '完成数未填或为“—”，没有可计算的数。请填写完成数。',
  targetMissing: '目标未填或为“—”，没有可比较的目标。',
  targetInWords: '目标是文字表述，没有数可以比较，请人工评估。',
  targetIsRatio: '目标是比例结构，不能与单个数比较。请用 HB.STRUCTUREGAP 比较结构。',
  divisionByZero: '目标为 0，不能做除数。',
  previousIsZero: '上期数或基数为 0，不能做除数。',
  notPositive: '基数和完成数都大于 0 才能计算年均增速。',
  verdictOnly: '这个目标只判断是否达标，没有进度快慢。请看达标情况。',
  notProRated: '年均或每年的目标每年各自完成，不按时间折算进度。',
  dateMissing: '没有填写截至期。请填写截至的年份或月份。',
  periodEnded: '规划期已结束而目标没有完成，没有剩余年份可以分摊。',
  tooFewPoints: '已有数据不足两年，不能推算。',
  gapInSeries: '中间有年份没有填数，累计数无法推算。请先补齐。',
  rangeHasNoPoint: '目标是一个区间，没有单一的数可以推算。',
  wholeIsZero: '各部分合计为 0，不能计算占比。',
  valueIsNone: '“—”表示没有或不适用，没有数可读。',
  valueIsBlank: '单元格未填，没有数可读。',
  valueIsWords: '这是文字表述，没有数可读。',
  valueIsRange: '这是一个区间，不是一个数。请分别填写两端。',
  valueIsRatio: '这是比例，不是一个数。请用 HB.SHARE 取各部分的占比。',
  nothingFilled: '没有填，没有可以计算的内容。',
  notFound: '没有找到。',
} as const);

export const problemText = spoken('measures', {
  'direction-against-sign': (target: string) => `方向与目标“${target}”的符号相反。请改方向，或核对目标的写法。`,
  'actual-not-one-number': (actual: string) => `完成数“${actual}”不是一个确定的数。请填一个数。`,
  'not-one-number': (written: string) => `“${written}”不是一个确定的数。请填一个数。`,
  'different-dimensions': (one: string, other: string = '') => `计量单位不同：“${one}”与“${other}”不能换算。请核对单位。`,
  'cumulative-against-plain': (actual: string, target: string = '') => `“${actual}”是五年累计数，“${target}”不是，不能相比。请核对〔〕。`,
  'mixed-cumulative': (written: string) => `${written} 中有的带〔〕（已累计），有的不带（单年数），不能相加。请统一写法。`,
  'rates-not-summed': (written: string) => `“${written}”是比率，比率不能相加。`,
  'part-counts-differ': (one: string, other: string = '') => `两个结构的项数不同：${one} 项与 ${other} 项。请核对。`,
  'not-a-structure': (written: string) => `“${written}”不是比例结构。请写成 1∶4∶5，或选中各部分的数。`,
  'total-beyond-parts': (total: string, rounded: string = '') => `给定的合计 ${total} 与各部分之和 ${rounded} 相差太大，舍位不能平衡。请核对合计。`,
  'period-reversed': (start: string, end: string = '') => `期初 ${start} 晚于期末 ${end}。请核对起止时间。`,
  'unreadable-day': (written: string) => `“${written}”看不出是哪一天。请写年份 2023、年月 202306 或“2023年6月”、日期 20230630。`,
  'not-a-rate': (written: string) => `“${written}”不是比率，不能用百分点相比。比率以外的数请用 HB.YOY 比较。`,
  'years-not-positive': (written: string) => `年数“${written}”应是大于 0 的数。`,
} as const);

/** 状态, as shown in a table. */
export const statusText = {
  met: '达标',
  unmet: '未达标',
  completed: '已完成',
  belowBase: '低于基数',
  worseThanBase: '差于基数',
  onPace: '达到序时进度',
  behindPace: '滞后于序时进度',
  underWay: '推进中',
  cannotJudge: '无法评估',
} as const;
