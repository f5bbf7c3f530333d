import type { Token } from './tokens';

/** Functions that came after Excel 2016; a formula that uses one is no formula of Excel 2016 whatever becomes of its HB calls. */
const modern: ReadonlySet<string> = new Set(
  ('LET LAMBDA XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TAKE DROP ' +
    'CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS EXPAND MAP REDUCE SCAN BYROW BYCOL MAKEARRAY VALUETOTEXT ARRAYTOTEXT ISOMITTED GROUPBY PIVOTBY').split(' '),
);

/** The first such function of a formula, as written; undefined where there is none. */
export function firstModernFunction(tokens: readonly Token[]): string | undefined {
  return tokens.find((token, index) => token.kind === 'name' && tokens[index + 1]?.kind === 'open' && modern.has(token.text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '')))?.text;
}
