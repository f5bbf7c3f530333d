import type { BoundSign } from '../figure';
import { each, longestFirst } from './token';

/** Bound signs and words that stand before the number. */
export const BOUND_BEFORE = longestFirst<BoundSign>([
  ...each('< 低于 少于 小于 不足 不到', 'lt'),
  ...each('≤ <= 不超过 不高于 不大于 不多于 至多 最多 小于等于 小于或等于', 'le'),
  ...each('> 超过 高于 大于 多于 突破 逾 超', 'gt'),
  ...each('≥ >= 不低于 不少于 不小于 至少 最少 大于等于 大于或等于', 'ge'),
  ...each('约 大约', 'approx'),
]);

/** Bound words that stand after the number. 以上 and 以内 include the number. */
export const BOUND_AFTER = longestFirst<BoundSign>([
  ...each('以内 以下 之内 内 及以下', 'le'),
  ...each('以上 及以上', 'ge'),
  ...each('左右 上下', 'approx'),
]);

/** 控制在5 is ≤5, 控制在5左右 about 5. */
export const CONTROLLED = '控制在';

/** The sign `printFigure` writes. */
export const SIGN_TEXT: Readonly<Record<BoundSign, string>> = { lt: '＜', le: '≤', gt: '＞', ge: '≥', approx: '约' };

/** Signs outside the closed list, with the listed one to offer. 《 and 》 are what a Chinese keyboard writes for < and >. */
export const UNLISTED_SIGNS: readonly (readonly [sign: string, listed: string])[] = [['=<', '≤'], ['=>', '≥'], ['≮', '≥'], ['≯', '≤'], ['≈', '约'], ['≒', '约'], ['《', '<'], ['》', '>'], ['〈', '<'], ['〉', '>']];
