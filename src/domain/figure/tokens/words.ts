export const NONE_WORDS: ReadonlySet<string> = new Set(['无', '不适用']);

/** Words right after a number that make it vague. */
export const VAGUE_AFTER = '余多近来几许';

/** Words right after a number that make it part of a date or of a document number. */
export const DATE_AFTER = '月日';
export const DOCUMENT_AFTER = '号';

export const YEAR_WORD = '年';
/** Digits with 年, and whether they name a year: 与2020年持平. No lookbehind, which older Safari cannot read. */
export const YEAR_RUN = /\d+年/g;
export const YEAR_IN_WORDS = /^(?:19|20)\d\d年$/;
/** A remark that is nothing but a year: （2024年）. */
export const ONE_YEAR = /^\d{4}年$/;

/** A date in digits: 2025-12-31, 2025/12/31, 2025.12.31, 2025-12. */
export const DIGIT_DATE = /^(?:19|20)\d\d(?:-\d{1,2}|([-/.])\d{1,2}\1\d{1,2})$/;
/** What may stand before the unit in a bracket: 442（单位：万人）. */
export const UNIT_IS = /^(?:计量)?单位[：:] */;

export const CHINESE_DIGITS = '〇零一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾';
export const CHINESE_PLACES = '百千万亿点';
export const CHINESE_PERCENT = ['百分之', '千分之'] as const;
