import type { Figure, QuantityFigure, RatioFigure } from '../figure';
import { NoEquivalent, quoted, type Conditions } from './equivalent';
import type { Reading } from './reading';
import { reasonText } from './text';

const number = /^([^0-9]*?)(-?[0-9][0-9,]*(?:\.[0-9]+)?)((?:[^0-9].*)?)$/s;
const rangeText = /^([0-9]+(?:\.[0-9]+)?)([^0-9.]+)([0-9]+(?:\.[0-9]+)?)([^0-9]*)$/s;

const numberIn = (text: string): number => Number(text.replace(/,/g, ''));

/** The text without what stands before and after its number. */
function stripped(place: string, before: string, after: string): string {
  const withoutAfter = after === '' ? place : `SUBSTITUTE(${place},${quoted(after)},"")`;
  return before === '' ? withoutAfter : `SUBSTITUTE(${withoutAfter},${quoted(before)},"")`;
}

/** What stands around the number must stay: 〔350〕 that becomes 350, or 万人 that becomes 人, is another kind of figure. */
function around(place: string, before: string, after: string): Conditions {
  const others = [
    ...(before === '' ? [] : [`LEFT(${place},${before.length})=${quoted(before)}`]),
    ...(after === '' ? [] : [`RIGHT(${place},${after.length})=${quoted(after)}`]),
  ];
  return { numbers: [], others: others.length > 0 ? others : [`LEN(${place})>0`] };
}

function ofOneNumber(place: string, written: string, figure: Exclude<QuantityFigure, { kind: 'range' }>): Reading {
  const [, before = '', digits = '', after = ''] = number.exec(written) ?? [];
  if (digits === '' || numberIn(digits) !== figure.value) throw new NoEquivalent(reasonText.notWritable(written));
  return { figure, value: `VALUE(${stripped(place, before, after)})`, conditions: around(place, before, after) };
}

function ofRange(place: string, written: string, figure: Extract<QuantityFigure, { kind: 'range' }>): Reading {
  const [, low = '', between = '', high = '', after = ''] = rangeText.exec(written) ?? [];
  if (Number(low) !== figure.low || Number(high) !== figure.high) throw new NoEquivalent(reasonText.notWritable(written));
  const found = `FIND(${quoted(between)},${place})`;
  return {
    figure,
    value: `VALUE(LEFT(${place},${found}-1))`,
    high: `VALUE(${stripped(`MID(${place},${found}+${between.length},99)`, '', after)})`,
    conditions: around(place, '', after),
  };
}

/** Part k of 1∶4∶5: each separator widened to 99 spaces, then 99 characters from the k-th stretch. */
function ofRatio(place: string, written: string, figure: RatioFigure): Reading {
  const separators = [...new Set(written.replace(/[0-9.]/g, ''))];
  const [separator = ''] = separators;
  const parts = written.split(separator);
  if (separators.length !== 1 || parts.some((part, index) => Number(part) !== figure.parts[index])) throw new NoEquivalent(reasonText.notWritable(written));
  const spread = `SUBSTITUTE(${place},${quoted(separator)},REPT(" ",99))`;
  return {
    figure, value: '',
    parts: parts.map((_part, index) => `VALUE(TRIM(MID(${spread},${index * 99 + 1},99)))`),
    conditions: { numbers: [], others: [`LEN(${place})-LEN(SUBSTITUTE(${place},${quoted(separator)},""))=${parts.length - 1}`] },
  };
}

/**
 * How a plain formula reads a notation in a cell, live: 〔350〕万人 is VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕万人",""),"〔","")) while
 * the cell begins with 〔 and ends with 〕万人. Only what such functions can read: plain digits, one mark before, one after.
 */
export function readWritten(place: string, written: string, figure: Figure): Reading {
  switch (figure.kind) {
    case 'number': case 'bound': return ofOneNumber(place, written, figure);
    case 'range': if (!figure.planPeriodCumulative) return ofRange(place, written, figure); break;
    case 'ratio': return ofRatio(place, written, figure);
    case 'none': case 'blank': case 'text': break;
  }
  throw new NoEquivalent(reasonText.notWritable(written));
}
