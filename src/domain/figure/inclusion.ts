import type { Fault } from './cursor';
import type { BoundSign, Figure } from './figure';
import { normaliseText } from './normaliseText';
import { printFigure } from './printFigure';

/** A bracket that says whether a bound includes its number, between the number and the bound word: 60（含）以上, 60岁（含60岁）以下. */
const INCLUSION = /^([^()]*?(\d+(?:\.\d+)?)[^()\d]*)(\(不?(?:含|包括|含本数|含(\d+(?:\.\d+)?)[^()\d]*)\)) *(?:以上|以下|以内)/;

/** Where a part of a text begins and ends. */
export type Part = readonly [start: number, end: number];

/** The bracket of 60（含）以上 in a normalised text; none where the number inside is another one: 60（含50）以上. */
export function inclusionBeforeBound(plain: string): Part | undefined {
  const found = INCLUSION.exec(plain);
  if (found === null) return undefined;
  const [, before = '', number, bracket = '', inside] = found;
  if (inside !== undefined && Number(inside) !== Number(number)) return undefined;
  return [before.length, before.length + bracket.length];
}

/** The text with one part moved to its end. */
export function moveToEnd(text: string, [start, end]: Part): string {
  return text.slice(0, start) + text.slice(end) + text.slice(start, end);
}

/** The same bracket as a remark; 不含农民工 is about something else. */
const INCLUSION_REMARK = /\((不)?(?:包括|包含|含)(?:本数|(\d+(?:\.\d+)?)[^()\d]*)?\)/;
const OTHER_STRICTNESS: Readonly<Partial<Record<BoundSign, BoundSign>>> = { lt: 'le', le: 'lt', gt: 'ge', ge: 'gt' };

/** 超过60（含60） and 60以上（不含60） say two things; the bracket is the closer word, so ≥60 and ＞60 are offered. */
export function inclusionFault(figure: Figure): Fault | undefined {
  if (figure.kind !== 'bound' || figure.remark === undefined) return undefined;
  const found = INCLUSION_REMARK.exec(normaliseText(figure.remark));
  const sign = OTHER_STRICTNESS[figure.sign];
  if (found === null || sign === undefined) return undefined;
  const [bracket, excludes, number] = found;
  const strict = figure.sign === 'lt' || figure.sign === 'gt';
  if (strict === (excludes !== undefined) || (number !== undefined && Number(number) !== figure.value)) return undefined;
  const remark = figure.remark.slice(0, found.index) + figure.remark.slice(found.index + bracket.length);
  return { fault: 'bound-in-remark', candidate: printFigure({ ...figure, sign, remark }) };
}
