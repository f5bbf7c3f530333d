import type { Body } from './bodyReader';
import { readBody } from './bodyReader';
import { checkBrackets } from './bracketCheck';
import { isClosing, isOpening } from './brackets';
import type { Cursor, Fault } from './cursor';
import { atEnd, isFault, peek, skipSpaces } from './cursor';
import { explainRest } from './explainRest';
import type { BoundSign, Unit } from './figure';
import type { Lead } from './leadReader';
import { controlledSign, joinLeads, joinSigns, readLead } from './leadReader';
import type { Tail } from './tailReader';
import { joinTails, readTail } from './tailReader';
import { saysYear } from './years';

/** Everything a cell says around and with its numbers, before it becomes a `Figure`. */
export interface Statement {
  readonly lead: Lead;
  readonly body: Body;
  readonly unit: Unit | undefined;
  readonly mark: string | undefined;
  readonly sign: BoundSign | undefined;
  readonly cumulative: boolean;
}

interface Parts {
  readonly lead: Lead;
  readonly body: Body;
  readonly tail: Tail;
}

/** lead body tail, as it stands in a cell or inside 〔 〕. */
function readParts(cursor: Cursor): Parts | Fault {
  const lead = readLead(cursor);
  if (isFault(lead)) return lead;
  const body = readBody(cursor);
  if (isFault(body)) return body;
  return { lead, body, tail: readTail(cursor, body.unit) };
}

/** lead 〔 lead body tail 〕 tail: 累计〔＞10〕万人. */
function readCumulative(cursor: Cursor): Parts | Fault {
  const outer = readLead(cursor);
  if (isFault(outer)) return outer;
  if (!isOpening(peek(cursor))) return { fault: 'figure-among-words' };
  cursor.at += 1;
  const inner = readParts(cursor);
  if (isFault(inner)) return inner;
  skipSpaces(cursor);
  if (!isClosing(peek(cursor))) return explainRest(cursor);
  cursor.at += 1;
  const lead = joinLeads(outer, inner.lead);
  if (isFault(lead)) return lead;
  const tail = joinTails(inner.tail, readTail(cursor, undefined));
  return isFault(tail) ? tail : { lead, body: inner.body, tail };
}

function checkStatement(statement: Statement): Statement | Fault {
  const { body, sign, cumulative, unit } = statement;
  if (body.kind === 'ratio' && cumulative) return { fault: 'cumulative-ratio' };
  if (body.kind === 'ratio' && unit !== undefined) return { fault: 'ratio-part' };
  if (body.kind === 'range' && sign !== undefined) return { fault: 'bound-on-range' };
  return statement;
}

/**
 * Reads a normalised text without remarks as lead words, one number, range or ratio, and what follows it.
 * Everything has to be read: a rest is a fault, never dropped.
 */
export function readStatement(text: string): Statement | Fault {
  const cursor: Cursor = { text, at: 0 };
  const brackets = checkBrackets(text);
  if (isFault(brackets)) return brackets;
  const cumulative = brackets;
  const parts = cumulative ? readCumulative(cursor) : readParts(cursor);
  if (isFault(parts)) return parts;
  skipSpaces(cursor);
  if (!atEnd(cursor)) return saysYear(parts.body, parts.tail.unit, cumulative) ? { fault: 'bare-year' } : explainRest(cursor);
  const { lead, body, tail } = parts;
  const joined = joinSigns(lead.sign, tail.sign);
  if (isFault(joined)) return joined;
  const sign = body.kind === 'range' && joined === undefined ? undefined : controlledSign(lead, joined);
  if (isFault(sign)) return sign;
  return checkStatement({ lead, body, unit: tail.unit, mark: tail.mark, sign, cumulative });
}
