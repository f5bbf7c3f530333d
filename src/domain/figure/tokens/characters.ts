/**
 * Characters that mean the same as a plainer one, mapped one to one and by hand. Unicode compatibility folding is not
 * used: it would turn 442① into 4421 and 5² into 52. One character stays one character, so positions are kept.
 */
export const SAME_CHARACTERS: readonly (readonly [from: string, to: string])[] = [
  ['０１２３４５６７８９', '0123456789'],
  ['ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', 'abcdefghijklmnopqrstuvwxyz'],
  ['．％﹪＋＊／', '.%%+*/'],
  ['＜﹤＞﹥＝', '<<>>='],
  ['≦⩽≧⩾', '≤≤≥≥'],
  ['（）', '()'],
  // Traditional characters of the words in tokens.ts and unitTokens.ts.
  ['內過於約達萬億個戶張項點無適穩長計預爭縮減擴間畝頃噸臺台輛條場處歲筆冊種類門時鐘週棟兩餘號從與壓鄉縣課單規劃將', '内过于约达万亿个户张项点无适稳长计预争缩减扩间亩顷吨台台辆条场处岁笔册种类门时钟周栋两余号从与压乡县课单规划将'],
];

/** Every white space Excel, Word and web pages put into cells, and the invisible characters that travel with them. */
export const WHITE_SPACE = '\t\n\u000b\f\r \u0085\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff';
