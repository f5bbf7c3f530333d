import { readUnit } from '../figure';
import { tokens } from './text/unitWords';

const known: ReadonlySet<string> = new Set(tokens.words.map(word => word.toLowerCase()));
const longestUnit = 16;

function isPlainUnit(text: string): boolean {
  const lower = text.toLowerCase();
  if (known.has(lower)) return true;
  return tokens.scales.some(scale => text.startsWith(scale) && (text.length === scale.length || known.has(lower.slice(scale.length))));
}

/** Is a text a unit of measurement? Those figures are read with, more words of plan tables, and quotients of such: 吨标准煤/万元, 人/平方公里. */
export function isUnitText(text: string): boolean {
  if (text === '' || text.length > longestUnit) return false;
  if (readUnit(text) !== undefined) return true;
  if (tokens.perMany.test(text)) return true;
  const parts = text.split(/[/／]/);
  return parts.length <= 3 && parts.every((part, at) => isPlainUnit(part) || (at > 0 && isPlainUnit(part.replace(/^\d{1,5}/, ''))));
}
