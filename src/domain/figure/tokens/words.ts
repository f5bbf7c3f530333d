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

/** 负5: a minus in words. */
export const MINUS_WORD = '负';
/** 1比4比5: the sign of a ratio in words. */
export const RATIO_WORD = '比';
/** 5—6之间: said already by the range. */
export const BETWEEN = '之间';
/** What ends a sentence or goes on with it, and says nothing about the number before it. */
export const SENTENCE_END = /^[。，、；;！]$/;
/** Characters that a narrow column parted: 万 人. */
export const PARTED_WORDS = /([\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g;
/** Three lines, the middle one a dash: a range, or the cells of three rows. */
export const STACKED = /\d[^\d\n\r]*[\n\r]\s*[—–―─－-]+[^\S\n\r]*[\n\r]\s*\d/;

/** What parts the words of a bracket: 约束性，万人. */
export const REMARK_PARTS = /[,，、;；]/;

export const CHINESE_DIGITS = '〇零一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾';
export const CHINESE_PLACES = '百千万亿佰仟点';
export const CHINESE_PERCENT = ['百分之', '千分之'] as const;

/** Amounts that words leave open: 数百, 近千人, 三百余, 几十个. What is left over has to be a unit. */
export const VAGUE_AMOUNTS: readonly RegExp[] = [
  /^(?:将近|接近|近|大约|约|好几|数|几|上|逾|超过|超|突破|成|已达|达|不足|不到)+[十百千万亿]+(?:上[百千万])?[余多来几]?/,
  /^[〇零一二三四五六七八九十两百千万亿]+[余多来几]/,
  /^(?:若干|许多|大量|好几|几|数|多)/,
];
/** Shares in words: 三分之一, 近三成, 一半以上. */
export const SHARE_IN_WORDS = /^(?:大约|约|将近|接近|近|超过|超|逾|过|达到|不足|不到|不低于)?(?:[一二三四五六七八九十百千两]+分之[一二三四五六七八九十百千两点]+|一半|半数|过半|大半|多半|[一二两三四五六七八九]成(?:半|多|[一二三四五六七八九])?|(?:绝?大|小|少)部分|绝?大多数)(?:以上|以下|左右|多|强|弱)?$/;
/** What may stand behind a vague amount and its unit. */
export const AROUND_AMOUNT = /(?:以上|以下|左右)$/;
