import { closingOf, CUMULATIVE_OPEN, isClosing, isFigureBracket, openingOfLast } from './brackets';
import type { Cursor, Fault } from './cursor';
import { atEnd, countHan, hasDigit, isFault } from './cursor';
import type { Unit } from './figure';
import { isLead, leadSign } from './leadReader';
import { readStatement } from './statementReader';
import { readTail } from './tailReader';
import { CUMULATIVE_REMARK } from './tokens/leads';
import { ONE_YEAR, REMARK_PARTS, UNIT_IS } from './tokens/words';
import { readUnit } from './units';

/** A cell's text with the trailing bracketed remarks taken off. */
export interface Remarked {
  readonly core: string;
  /** Where in the text each remark begins and ends, first to last. */
  readonly remarks: readonly (readonly [start: number, end: number])[];
  /** The unit, where a bracket holds nothing else: 442（万人）. */
  readonly unit: Unit | undefined;
}

/** Words in brackets that change the figure before them, and so are no remark. */
function changesFigure(before: string, content: string): Fault | undefined {
  if (isTailWithBound(content)) return { fault: 'bound-in-remark', candidate: before + content };
  if (leadSign(content) !== undefined) return { fault: 'bound-in-remark', candidate: content + before };
  if (CUMULATIVE_REMARK.test(content)) return { fault: 'cumulative-in-words', candidate: before, cumulative: true };
  return isBareFigure(content) ? { fault: 'several-values' } : undefined;
}

/** 以内 and 万人以上 say how the number before the bracket is bound. */
function isTailWithBound(content: string): boolean {
  const cursor: Cursor = { text: content, at: 0 };
  return readTail(cursor, undefined).sign !== undefined && atEnd(cursor);
}

/** A bracket with a figure and no word beside it holds a second value: 442（约50万人）. A year is a remark: （2024年）. */
function isBareFigure(content: string): boolean {
  if (!hasDigit(content)) return false;
  const statement = readStatement(content);
  if (isFault(statement) || statement.lead.basis !== '' || statement.lead.remark !== '') return false;
  return !ONE_YEAR.test(content);
}

/** Words before a figure are reported beside a total: 其中〔1750〕, not kept with the words. */
function isFigure(content: string): boolean {
  return hasDigit(content) && !isFault(readStatement(content));
}

/** 651（约束性，万人） names the unit among other words: as a remark it would be lost. Beside a figure that has its unit it is one. */
function unitInRemark(before: string, content: string): Fault | undefined {
  const parts = content.split(REMARK_PARTS).map((part) => part.trim());
  const unit = parts.length < 2 ? undefined : parts.find((part) => readUnit(part.replace(UNIT_IS, '')) !== undefined);
  if (unit === undefined) return undefined;
  const statement = readStatement(before.trim());
  if (!isFault(statement) && statement.unit !== undefined) return undefined;
  return { fault: 'junk', candidate: `${before}${unit.replace(UNIT_IS, '')}（${parts.filter((part) => part !== unit).join('，')}）` };
}

type Group = 'core' | 'remark' | Unit | Fault;

/** What a trailing bracket is: part of the figure itself (累计〔50〕), a unit, or a remark. Without words it is left to `checkBrackets`. */
function classify(before: string, content: string, opening: string): Group {
  if (!isFigureBracket(opening)) return 'core';
  if (!hasDigit(before)) return isLead(before) || (opening === CUMULATIVE_OPEN && isFigure(content)) ? 'core' : 'remark';
  const unit = readUnit(content.replace(UNIT_IS, ''));
  if (unit !== undefined) return opening === '(' ? unit : { fault: 'junk' };
  if (countHan(content) === 0) return 'core';
  return changesFigure(before, content) ?? unitInRemark(before, content) ?? 'remark';
}

/** Takes the trailing bracketed remarks off a normalised, trimmed text: 50%（约束性）[专栏1] → 50%. */
export function splitRemarks(text: string): Remarked | Fault {
  const remarks: (readonly [number, number])[] = [];
  let unit: Unit | undefined;
  let core = text;
  while (isClosing(core.charAt(core.length - 1))) {
    const open = openingOfLast(core);
    if (open < 0) break;
    const before = core.slice(0, open);
    const opening = core.charAt(open);
    const group = classify(before, core.slice(open + 1, -1).trim(), opening);
    if (group === 'core') break;
    if (closingOf(opening) !== core.charAt(core.length - 1)) return { fault: 'mismatched-brackets' };
    if (isFault(group)) return { ...group, bracketsFrom: core.length };
    if (group === 'remark') remarks.unshift([open, core.length]);
    else if (unit === undefined) unit = group;
    else return { fault: 'junk' };
    core = before.trimEnd();
  }
  return { core, remarks, unit };
}
