import { each, longestFirst } from './token';

/** How a word before the number counts: kept as `basis`, kept as `remark`, or refused. */
export type LeadMeaning = 'basis' | 'lowerBasis' | 'remark' | 'unclearSign' | 'cumulativeInWords' | 'vague';

export const LEAD_WORDS = longestFirst<LeadMeaning>([
  ...each('年均 每年 累计 力争 预计 达 达到 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 增到 上升到 上升至 扩大到 扩大至', 'basis'),
  ...each('降至 降到 降低到 降低至 下降到 下降至 缩小到 缩小至 减少到 减少至', 'lowerBasis'),
  ...each('保持 保持在 稳定在 增加 增长 新增', 'remark'),
  ...each('降低 下降 减少 缩小 压减', 'unclearSign'),
  ...each('五年累计 规划期累计 五年合计', 'cumulativeInWords'),
  ...each('近 将近 接近', 'vague'),
]);

/** Remarks that turn the figure into another one, and are therefore no remark: 350（五年累计）, 350（“十四五”合计）, 350（五年）. */
export const CUMULATIVE_REMARK = /^(?:[五5]年|(?:(?:[五5]年|[“"]?十[一二三四五六七八九]五[”"]?(?:时期|期间)?|规划期内?|(?:19|20)\d\d年?(?:—|–|-|~|～|至|到)(?:19|20)\d\d年)(?:累计|合计|共计|总计)[数量值]?))$/;
