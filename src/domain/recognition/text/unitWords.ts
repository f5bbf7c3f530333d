/** Units of plan tables beyond the closed list that figures are read with: recognised as units, never converted. */
export const tokens = {
  words: ('万人 亿元 万元 元 人 % ‰ 个 家 户 张 件 项 年 岁 所 座 处 场 次 期 批 例 起 宗 份 笔 条 本 册 部 间 栋 床 床位 支 台 辆 套 种 类 门 村 县 乡 镇 倍 对 组 人次 人天 人日 吨 千克 公斤 克 公里 千米 里程 米 平方米 平方公里 公顷 亩 立方米 '
    + '千瓦 兆瓦 吉瓦 千瓦时 度 千伏安 兆伏安 焦 吉焦 吨标准煤 吨标煤 标准煤 吨油当量 标箱 标准箱 TEU 架次 班 班次 列 艘 户次 家次 件次 场次 人年 人·年 人月 小时 分钟 天 日 周 月 个月 学时 课时 分 名 位 '
    + '美元 欧元 港元 人民币 元人民币 个百分点 百分点 点 级 度电 PB EB TB GB MB Gbps Mbps Kbps Tbps EFLOPS PFLOPS EFlops PFlops 端口 标准机架 机架 基站 公顷次 亩次 头 只 羽 匹 株 棵 朵 盒 箱 桶 瓶 袋 包 斤 两 尾 粒 '
    + '微克 毫克 μg ug mg µg 分贝 摄氏度 ℃ kWh MW GW KW kW km km2 km² m m2 m² m3 m³ hm2 hm² kg t tce 元/人 册次 册件 件套 台套 台(套) 件(套) 平台 项目 站 点位 所次 镜 处次 人口 辆次 车次 升 亿 万 千 百 公里网 卷 集 种次 频 号 线 桩 枪 泊位 车位 个/万人').split(' '),
  scales: ['百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿'],
  /** 1/10万, 人/10万, 件/百万人. */
  perMany: /^(1|人|例|个|件|张|名)?\/\d{0,4}[十百千万亿]{1,2}人?$/,
} as const;
