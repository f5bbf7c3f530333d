/** One base unit: its word, its dimension, and how many of the dimension's smallest unit it is. */
export type BaseUnit = readonly [word: string, dimension: string, scale: number];

/** Units that are counted in their own dimension, in tens and thousands: 万家 is 10000 家. */
const COUNTED = '人次 人天 个 家 户 张 件 项 所 座 处 场 次 期 批 例 起 宗 份 笔 条 本 册 部 间 栋 床 支 台 辆 套 种 类 门 村 县 乡 岁 倍 对 组 课时 千瓦 千瓦时 立方米 元 美元 分';

export const SCALED_UNITS: readonly BaseUnit[] = [
  ...COUNTED.split(' ').map((word): BaseUnit => [word, word, 1]),
  ['人', '人', 1], ['名', '人', 1], ['位', '人', 1],
  ['克', '克', 1], ['千克', '克', 1000], ['公斤', '克', 1000], ['吨', '克', 1000000],
  ['米', '米', 1], ['千米', '米', 1000], ['公里', '米', 1000],
  ['平方米', '平方米', 1], ['公顷', '平方米', 10000], ['平方公里', '平方米', 1000000], ['亩', '亩', 1],
];

/** Units that take no 百/千/万/亿 before them. */
export const PLAIN_UNITS: readonly BaseUnit[] = [
  ['%', '%', 10], ['‰', '%', 1],
  ['个百分点', '百分点', 1], ['百分点', '百分点', 1],
  ['年', '个月', 12], ['个月', '个月', 1],
  ['分钟', '分钟', 1], ['小时', '分钟', 60], ['天', '分钟', 1440], ['周', '分钟', 10080],
];

/** 百, 千, 万, 亿 and what they are combined to. A scale alone (442万) is a unit of plain numbers. */
export const SCALES: readonly (readonly [word: string, scale: number])[] = [
  ['百', 1e2], ['千', 1e3], ['万', 1e4], ['十万', 1e5], ['百万', 1e6], ['千万', 1e7], ['亿', 1e8], ['十亿', 1e9], ['百亿', 1e10], ['千亿', 1e11], ['万亿', 1e12],
];

/** What may stand under the stroke of a unit: 元/月, 张/千人. */
export const PER_UNITS = '人 百人 千人 万人 千人口 万人口 户 家 年 月 天 日 小时 次 件 亩 平方米 立方米 吨 公里 人·年 人·月 人年 人月 百户'.split(' ');
