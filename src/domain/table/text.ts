/** The words by which a table's parts are known. All patterns meet text that `plainText` has normalised. */

/** Characters that carry no meaning in a header or a name: white space and quotation marks. */
export const meaninglessCharacters = /[\s\u00a0\u00ad\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”"'‘’「」]/g;

export const headerTokens = {
  name: /^(指标|指标名称|主要指标|项目|项目名称)$/,
  unit: /^(计量)?单位$/,
  attribute: /^(指标)?属性$/,
  remark: /^(备注|说明)$/,
  previousTarget: /^(十[一二三四五六]五|上期|上一规划期)(规划)?目标(值)?$/,
  base: /^(?:(\d{4})年)?(基数|基期|基期数|基础数)(值)?$/,
  target: /^(?:(\d{4})年|十[一二三四五六]五|规划)?(规划)?目标(值|数)?$/,
  monthActual: /^(?:\d{4}年)?(?:(\d{1,2})月份?|本月|当月|期末)(末|数|完成|完成数|实际)?$/,
  yearToDate: /^(本年|自年初|年初至本月|1[-—–]本月)累计(完成)?(数)?$/,
  opening: /^(期初|月初|年初|上月末|上年末)(数)?$/,
  samePeriodLastYear: /^(上年|去年)同期(累计)?(完成)?(数)?$/,
  yearOverYear: /^(比上年同期|同比)(增减|增长|增速|±)?(\([^)]*\))?$/,
  cumulative: /^(规划期|五年|十[一二三四五六]五|\d{4}[-—–至]\d{4}年?)?累计(完成)?(数)?$/,
  completionRate: /^(完成率)(\(%\))?$/,
  progress: /^(完成进度)(\(%\))?$/,
  elapsedShare: /^(序时进度)(\(%\))?$/,
  status: /^(状态|完成状态|进展状态)$/,
  yearActual: /^(\d{4})年?(完成数|完成|实际|实际数|实际完成|实际完成数)?$/,
  provinceActual: /^(全省|全市|全州|全区|全县|全国|合计|总计)$/,
  actual: /^(?:(\d{4})年)?(完成数|实际完成数|实际完成|实际数|完成情况|完成值)$/,
} as const;

export const periodTokens = {
  /** 2023年1月至6月, 2023年1月1日—6月30日: the month the year has come to. */
  span: /^(\d{4})年1月(?:1日)?[-—–~至]+(?:\1年)?(\d{1,2})月(?:份|\d{1,2}日)?$/,
  endOfSpan: '$1年$2月',
  /** (快报) says nothing of the time. */
  remark: /\([^()]*\)$/,
  /** What names a part of a year. */
  partOfYear: /[月季旬半]/,
} as const;

export const rowTokens = {
  group: /^[一二三四五六七八九十]+[、.]/,
  note: /^注[:：]?/,
  signature: /^(单位负责人|统计负责人|填表人|报出日期|审核人)/,
  asOf: /^截至(期|日期|时间)?[:：]?/,
  reportingUnit: /^填报单位[:：]?/,
  reportingPeriod: /^报告期[:：]?/,
  signedOn: /^报出日期[:：]?/,
  label: /[:：]$/,
  number: /^\(?(\d{1,3})\)?[.、．]?/,
} as const;
