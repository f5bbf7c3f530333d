/** One base unit: its word, its dimension, and how many of the dimension's smallest unit it is. */
export type BaseUnit = readonly [word: string, dimension: string, scale: number];

/** Several ways of writing one unit: ㎡, m², m2. */
const alike = (words: string, dimension: string, scale: number): readonly BaseUnit[] => words.split(' ').map(word => [word, dimension, scale]);

/** Units that are counted in their own dimension, in tens and thousands: 万家 is 10000 家. */
const COUNTED = '人次 人天 个 家 户 张 件 项 所 座 处 场 次 期 批 例 起 宗 份 笔 条 本 册 部 间 栋 床 支 台 辆 套 种 类 门 村 县 乡 岁 倍 对 组 课时 学时 美元 分 '
  + '头 只 羽 匹 株 棵 列 艘 架 架次 户次 家次 件次 辆次 车次 册次 床位 端口';

export const SCALED_UNITS: readonly BaseUnit[] = [
  ...COUNTED.split(' ').map((word): BaseUnit => [word, word, 1]),
  ['人', '人', 1], ['名', '人', 1], ['位', '人', 1], ['人日', '人天', 1],
  ...alike('元 元人民币', '元', 1), ...alike('标准箱 标箱 TEU', '标准箱', 1),
  ['克', '克', 1], ...alike('千克 公斤 kg KG Kg ㎏', '克', 1000), ...alike('吨 t', '克', 1000000), ...alike('吨标准煤 吨标煤 tce', '吨标准煤', 1),
  ['米', '米', 1], ...alike('千米 公里 km KM Km ㎞', '米', 1000),
  ...alike('平方米 ㎡ m² m2 M2', '平方米', 1), ...alike('公顷 ㏊ hm² hm2 ha', '平方米', 10000), ...alike('平方公里 平方千米 ㎢ km² km2 KM2 ㎞² ㎞2', '平方米', 1000000), ['亩', '亩', 1],
  ...alike('立方米 ㎥ m³ m3 M3', '立方米', 1), ...alike('升 L', '升', 1),
  ...alike('千瓦 kW KW ㎾', '千瓦', 1), ...alike('兆瓦 MW', '千瓦', 1000), ...alike('吉瓦 GW', '千瓦', 1000000),
  ...alike('千瓦时 千瓦·时 千瓦小时 kWh KWh KWH kW·h', '千瓦时', 1), ...alike('兆瓦时 MWh', '千瓦时', 1000),
];

/** Units that take no 百/千/万/亿 before them. A lone g, m or l is none: 5g may be 5G, 5m five million, 5l 51. */
export const PLAIN_UNITS: readonly BaseUnit[] = [
  ['%', '%', 10], ['‰', '%', 1],
  ['个百分点', '百分点', 1], ['百分点', '百分点', 1],
  ['年', '个月', 12], ['个月', '个月', 1],
  ['分钟', '分钟', 1], ['小时', '分钟', 60], ['天', '分钟', 1440], ['周', '分钟', 10080],
  ...alike('毫米 mm ㎜', '米', 0.001), ...alike('厘米 cm ㎝', '米', 0.01), ...alike('毫升 mL ml ㎖', '升', 0.001),
  ...alike('毫克 mg ㎎', '克', 0.001), ...alike('微克 μg µg ug', '克', 0.000001),
  ...alike('℃ 摄氏度 °C', '℃', 1), ...alike('分贝 dB', '分贝', 1),
  ['PB', 'PB', 1], ['EB', 'EB', 1], ...alike('PFLOPS PFlops', 'PFLOPS', 1), ...alike('EFLOPS EFlops', 'PFLOPS', 1000),
];

/** 百, 千, 万, 亿 and what they are combined to. A scale alone (442万) is a unit of plain numbers. */
export const SCALES: readonly (readonly [word: string, scale: number])[] = [
  ['百', 1e2], ['千', 1e3], ['万', 1e4], ['十万', 1e5], ['百万', 1e6], ['千万', 1e7], ['亿', 1e8], ['十亿', 1e9], ['百亿', 1e10], ['千亿', 1e11], ['万亿', 1e12],
];

/** What may stand under the stroke of a unit: 元/月, 张/千人. */
const PER_WORDS = '人 百人 千人 万人 百万人 千人口 万人口 户 家 年 月 天 日 小时 次 件 亩 平方米 立方米 吨 公里 人·年 人·月 人年 人月 百户 平方公里 公顷 升 万元 亿元 人次 周';

/** Each with the word it is counted by: μg/m³ is 微克/立方米. */
export const PER_UNITS: readonly (readonly [word: string, countedAs: string])[] = [
  ...PER_WORDS.split(' ').map(word => [word, word] as const),
  ...alike('㎡ m² m2', '平方米', 1), ...alike('㎥ m³ m3', '立方米', 1), ...alike('km ㎞ 千米', '公里', 1), ...alike('㎢ km² km2 平方千米', '平方公里', 1), ...alike('㏊ hm² hm2', '公顷', 1), ...alike('L', '升', 1), ...alike('t', '吨', 1),
].map(([word, countedAs]) => [word, countedAs] as const);
