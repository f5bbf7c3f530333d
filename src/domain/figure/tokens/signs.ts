/** Signs of a range. - and － count only where both sides agree about white space. */
export const RANGE_SIGNS = ['——', '—', '–', '―', '─', '～', '~', '〜', '至', '到', '-', '－'] as const;
export const HYPHENS = '-－';
export const RANGE_TEXT = '—';

/** Minus signs, only directly before a digit. */
export const MINUS_SIGNS = '-−－﹣';

export const RATIO_SIGNS = '∶:：﹕';
export const RATIO_TEXT = '∶';
/** What a keyboard writes after a heading too: 2024：651. */
export const COLONS = ':：﹕';

/** A cell of nothing but these (and white space) says 不适用. */
export const DASHES = '—-－–―─−‐‑‒﹣━…/';
export const NONE_TEXT = '—';
/** Characters that look like a dash and are another one: the numeral 一, the long vowel mark ー, the low line. */
export const DASH_LOOKALIKES = '一ーㅡ⼀_＿';

export const POINT_LOOKALIKES = '。·・';
export const WIDE_COMMA = '，';

/** Punctuation that a target in words may hold. */
export const WORD_PUNCTUATION = '、，。；：,;:.“”‘’《》·/-—';

/** Footnote marks. */
export const MARKS = '*※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉';
