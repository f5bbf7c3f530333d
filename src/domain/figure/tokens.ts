import type { BoundSign } from './figure';

/** Words and signs of the notation, in simplified characters after `normaliseText`. Lists are searched longest first. */
export type Token<Meaning> = readonly [word: string, meaning: Meaning];

function longestFirst<Meaning>(tokens: readonly Token<Meaning>[]): readonly Token<Meaning>[] {
  return [...tokens].sort((one, other) => other[0].length - one[0].length);
}

function each<const Meaning>(words: string, meaning: Meaning): readonly Token<Meaning>[] {
  return words.split(' ').map((word) => [word, meaning] as const);
}

/** Bound signs and words that stand before the number. */
export const BOUND_BEFORE = longestFirst<BoundSign>([
  ...each('< 低于 少于 小于 不足', 'lt'),
  ...each('≤ <= 不超过 不高于 不大于 不多于 至多', 'le'),
  ...each('> 超过 高于 大于 多于 突破', 'gt'),
  ...each('≥ >= 不低于 不少于 不小于 至少', 'ge'),
  ...each('约 大约', 'approx'),
]);

/** Bound words that stand after the number. 以上 and 以内 include the number. */
export const BOUND_AFTER = longestFirst<BoundSign>([
  ...each('以内 以下 之内 内 及以下', 'le'),
  ...each('以上 及以上', 'ge'),
  ...each('左右', 'approx'),
]);

/** The sign `printFigure` writes. */
export const SIGN_TEXT: Readonly<Record<BoundSign, string>> = { lt: '＜', le: '≤', gt: '＞', ge: '≥', approx: '约' };

/** 控制在5 is ≤5; 控制在5左右 is about 5. */
export const CONTROLLED = '控制在';

/** How a word before the number counts: kept as `basis`, kept as `remark`, or refused. */
export type LeadMeaning = 'basis' | 'lowerBasis' | 'remark' | 'unclearSign' | 'cumulativeInWords' | 'vague';

export const LEAD_WORDS = longestFirst<LeadMeaning>([
  ...each('年均 每年 累计 力争 预计 达 达到 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 增到 上升到 上升至 扩大到 扩大至', 'basis'),
  ...each('降至 降到 降低到 降低至 下降到 下降至 缩小到 缩小至 减少到 减少至', 'lowerBasis'),
  ...each('保持 保持在 稳定在 增加 增长 新增', 'remark'),
  ...each('降低 下降 减少 缩小 压减', 'unclearSign'),
  ...each('五年累计 规划期累计 五年合计', 'cumulativeInWords'),
  ...each('近 将近 接近 几近', 'vague'),
]);

/** Remarks that turn the figure into another one, and are therefore no remark: 350（五年累计）. */
export const CUMULATIVE_REMARKS: ReadonlySet<string> = new Set(['五年累计', '五年累计数', '五年合计', '规划期累计', '规划期累计数']);

/** Words right after a number that make it vague. */
export const VAGUE_AFTER = '余多近来几许';

/** Signs and words that stand between two values. */
export const BETWEEN_VALUES = ['->', '→', '⇒', '➔', '/', '、', ';', '；', '|', '和', '或', '与', '及', '比'] as const;

/** Signs of a range; － and - only where both sides agree about white space. */
export const RANGE_SIGNS = ['——', '—', '–', '―', '─', '～', '~', '〜', '至', '到', '-', '－'] as const;
export const HYPHENS = '-－';
export const RANGE_TEXT = '—';

/** Minus signs, only directly before a digit. */
export const MINUS_SIGNS = '-−－﹣';

export const RATIO_SIGNS = '∶:：﹕';
export const RATIO_TEXT = '∶';

/** A cell of nothing but these (and white space) says 不适用. */
export const DASHES = '—-－–―─−‐‑‒﹣━…/';
export const NONE_WORDS: ReadonlySet<string> = new Set(['无', '不适用']);
export const NONE_TEXT = '—';
/** Characters that look like a dash and are another character: the numeral 一, the long vowel mark ー, the low line. */
export const DASH_LOOKALIKES = '一ーㅡ⼀_＿';

/** Footnote marks. */
export const MARKS = '*※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉';

export const CHINESE_NUMERALS = '〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾点';
export const CHINESE_PERCENT = ['百分之', '千分之'] as const;

export const YEAR_WORD = '年';
export const DATE_WORDS = ['月', '日', '号'] as const;
