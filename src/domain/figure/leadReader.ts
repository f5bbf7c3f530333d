import type { Cursor, Fault } from './cursor';
import { atEnd, isFault, skipSpaces, takeToken, takeWord } from './cursor';
import type { BoundSign } from './figure';
import { BOUND_BEFORE, CONTROLLED } from './tokens/bounds';
import { LEAD_WORDS } from './tokens/leads';

/** What stands before the number. */
export interface Lead {
  /** 年均, 力争达到 … */
  readonly basis: string;
  /** 保持, 增加 … */
  readonly remark: string;
  readonly sign: BoundSign | undefined;
  /** 控制在: an upper limit unless another word says otherwise. */
  readonly controlled: boolean;
}

/** Joins two bound words of one cell: equal ones count once (约5左右), different ones are in conflict. */
export function joinSigns(one: BoundSign | undefined, other: BoundSign | undefined): BoundSign | undefined | Fault {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  return { fault: 'conflicting-bounds' };
}

/** Why a word before the number is refused; 五年累计350 offers 〔350〕. */
function refusal(cursor: Cursor, word: string, meaning: 'vague' | 'unclearSign' | 'cumulativeInWords'): Fault {
  if (meaning !== 'cumulativeInWords') return { fault: meaning === 'vague' ? 'vague-number' : 'unclear-sign' };
  const rest = cursor.text.slice(0, cursor.at - word.length) + cursor.text.slice(cursor.at);
  return { fault: 'cumulative-in-words', candidate: rest, cumulative: true };
}

/** Reads every known word and sign before the number, in any order, and steps over them. */
export function readLead(cursor: Cursor): Lead | Fault {
  let basis = '';
  let remark = '';
  let sign: BoundSign | undefined;
  let controlled = false;
  for (;;) {
    skipSpaces(cursor);
    if (!controlled && takeWord(cursor, CONTROLLED)) {
      controlled = true;
      continue;
    }
    const bound = takeToken(cursor, BOUND_BEFORE);
    if (bound !== undefined) {
      if (sign !== undefined) return { fault: 'conflicting-bounds' };
      sign = bound[1];
      continue;
    }
    const word = takeToken(cursor, LEAD_WORDS);
    if (word === undefined) return { basis, remark, sign, controlled };
    const [text, meaning] = word;
    if (meaning === 'basis' || meaning === 'lowerBasis') basis += text;
    else if (meaning === 'remark') remark += text;
    else return refusal(cursor, text, meaning);
  }
}

/** Joins what stands before a bracket with what stands inside it: 累计〔＞10〕. */
export function joinLeads(outer: Lead, inner: Lead): Lead | Fault {
  const sign = joinSigns(outer.sign, inner.sign);
  if (isFault(sign)) return sign;
  return { basis: outer.basis + inner.basis, remark: outer.remark + inner.remark, sign, controlled: outer.controlled || inner.controlled };
}

/** The sign that 控制在 adds: ≤ alone, nothing beside another upper or approximate sign; with a lower limit it is in conflict. */
export function controlledSign(lead: Lead, sign: BoundSign | undefined): BoundSign | undefined | Fault {
  if (!lead.controlled) return sign;
  if (sign === undefined) return 'le';
  return sign === 'gt' || sign === 'ge' ? { fault: 'conflicting-bounds' } : sign;
}

/** Whether a text is nothing but words that may stand before a number, refused ones too: 累计, 约, 降低. */
export function isLead(text: string): boolean {
  const cursor: Cursor = { text, at: 0 };
  readLead(cursor);
  return atEnd(cursor);
}

/** The words of a text that is nothing but words that may stand before a number. */
export function leadAlone(text: string): Lead | undefined {
  const cursor: Cursor = { text, at: 0 };
  const lead = readLead(cursor);
  return isFault(lead) || !atEnd(cursor) ? undefined : lead;
}

/** The sign of a text that is nothing but words before a number: 力争不低于, 控制在. */
export function leadSign(text: string): BoundSign | undefined {
  const lead = leadAlone(text);
  return lead?.sign ?? (lead?.controlled === true ? 'le' : undefined);
}
