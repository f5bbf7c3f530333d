import { tokens } from './text';

/** Full-width letters, digits and signs to their plain forms; Unicode compatibility folding would also turn ① into 1. */
const plainWidth = (text: string): string => text
  .replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  .replace(/[\u2236\ufe55]/g, ':')
  .replace(/[〔［【﹝]/g, '(')
  .replace(/[〕］】﹞]/g, ')');

/** 1．  1.  1、  (1)  ①  一、 — but not the 2020 of “2020年…”. */
const numbering = /^(?:\(\d{1,3}\)|\d{1,3}[.、)]|[\u2460-\u2473\u3251-\u325f])/;
const trailingBracket = /\([^()]*\)$/;

export interface WrittenName { readonly whole: string; readonly bare: string }

/** The same rows are held against one panel after another. */
const known = new Map<string, WrittenName>();
const remembered = 2000;

/**
 * What is left of a written indicator name once layout is taken away: spaces, quotation marks, numbering, 其中： and widths.
 * `whole` keeps a trailing bracket (it may belong to the name), `bare` drops it (it usually is the unit).
 * @example writtenName('5．其中：农民工参加职业培训人次（万人次）').bare → '农民工参加职业培训人次'
 */
export function writtenName(text: string): WrittenName {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const name = readName(text);
  if (known.size >= remembered) known.clear();
  known.set(text, name);
  return name;
}

function readName(text: string): WrittenName {
  let rest = plainWidth(text.replace(/[\s\u00ad\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”‘’"]/g, ''));
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(numbering, '').replace(tokens.ofWhich, '');
  }
  return { whole: rest, bare: rest.replace(trailingBracket, '') || rest };
}
