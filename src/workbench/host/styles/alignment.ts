import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import { invalidArgument } from '../errors';

/** Excel's words and the engine's numbers; what the engine cannot draw is kept as the nearest it can. */
const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Fill: HorizontalAlign.BOTH,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

function known<T>(table: Readonly<Record<string, T>>, word: unknown, member: string): T {
  const found = typeof word === 'string' ? table[word] : undefined;
  if (found === undefined) throw invalidArgument(member);
  return found;
}

const wordFor = <T>(table: Readonly<Record<string, T>>, value: unknown, otherwise: string) =>
  Object.keys(table).find(word => table[word] === value) ?? otherwise;

export const horizontalStyle = (word: unknown): IStyleData => ({ ht: known(horizontal, word, 'horizontalAlignment') || null });
export const verticalStyle = (word: unknown): IStyleData => ({ vt: known(vertical, word, 'verticalAlignment') });
export const horizontalWord = (style: IStyleData) => (style.ht ? wordFor(horizontal, style.ht, 'General') : 'General');
export const verticalWord = (style: IStyleData) => (style.vt ? wordFor(vertical, style.vt, 'Bottom') : 'Bottom');

export const wrapStyle = (wrap: unknown): IStyleData => ({ tb: wrap ? WrapStrategy.WRAP : null });
export const isWrapped = (style: IStyleData) => style.tb === WrapStrategy.WRAP;

/** The engine has no indents; one level of Excel's (about 9 pixels at 11 points) becomes padding on the aligned side. */
const pixelsPerLevel = 9;
const plainPadding = 2;

export function indentStyle(level: unknown, style: IStyleData): IStyleData {
  if (typeof level !== 'number' || !Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument('indentLevel');
  if (level === 0) return { pd: null } as unknown as IStyleData;
  const padding = plainPadding + level * pixelsPerLevel;
  return { pd: style.ht === HorizontalAlign.RIGHT ? { r: padding } : { l: padding } };
}

export function indentOf(style: IStyleData): number {
  const padding = Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0);
  return padding > plainPadding ? Math.round((padding - plainPadding) / pixelsPerLevel) : 0;
}
