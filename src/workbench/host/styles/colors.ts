import type { Nullable } from '@univerjs/core';
import { invalidArgument } from '../errors';

const named: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  gray: '#808080', grey: '#808080', lightgray: '#D3D3D3', darkgray: '#A9A9A9', purple: '#800080', pink: '#FFC0CB', brown: '#A52A2A',
  cyan: '#00FFFF', magenta: '#FF00FF', navy: '#000080', teal: '#008080', lime: '#00FF00', silver: '#C0C0C0', gold: '#FFD700',
  lightblue: '#ADD8E6', lightgreen: '#90EE90', lightyellow: '#FFFFE0', darkgreen: '#006400', darkred: '#8B0000', darkblue: '#00008B',
};

/** A colour as Excel takes it, `#RRGGBB`, `RRGGBB`, `#RGB` or an HTML name, in the form it gives back: `#RRGGBB` in capitals. */
export function excelColor(input: unknown): string {
  const text = String(input).trim();
  const known = named[text.toLowerCase()];
  if (known) return known;
  const digits = text.replace(/^#/, '');
  if (/^[0-9a-f]{6}$/i.test(digits)) return `#${digits.toUpperCase()}`;
  if (/^[0-9a-f]{3}$/i.test(digits)) return `#${[...digits].map(digit => digit + digit).join('').toUpperCase()}`;
  throw invalidArgument('color');
}

/** The engine's colour (`#abc123`, `rgb(1,2,3)`) in Excel's form. */
export function shownColor(stored: Nullable<string>, otherwise: string): string {
  const parts = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/.exec(stored || '');
  if (parts) return `#${parts.slice(1, 4).map(part => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
  return stored ? excelColor(stored) : otherwise;
}
