/** A plan file from outside: untrusted text until every check has been passed. */
import type { Plan } from '../plan/plan';
import { isPlan, readPlan } from '../plan/readPlan';
import { text } from './text';

export interface ImportProblem { readonly message: string }

export const importLimits = { bytes: 1024 * 1024, depth: 12, panels: 50, indicators: 1000, characters: 2000, problems: 50 } as const;

/** What a reader of UTF-8 puts in place of bytes of another encoding: in a text of GBK, of nearly every Han character. */
const replacement = '\ufffd';

const problem = (message: string): readonly ImportProblem[] => [{ message }];

/** Size as a file in UTF-8; the domain knows no encoder. */
function bytesOf(written: string): number {
  let bytes = 0;
  for (const character of written) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** How deep brackets stand in each other, texts left aside: a file of nothing but brackets is refused before it is read. */
function depthOf(written: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (isText) {
      if (character === '\\') at += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, depth += 1);
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

const listIn = (value: unknown, name: string): readonly unknown[] => {
  const field: unknown = typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
  return Array.isArray(field) ? field : [];
};

/** The longest text anywhere in a parsed file. */
function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((longest, [name, content]) => Math.max(longest, name.length, longestText(content)), 0);
}

function countComplaint(json: unknown): string | undefined {
  const panels = listIn(json, 'panels');
  if (panels.length > importLimits.panels) return text.tooManyPanels(panels.length, importLimits.panels);
  const indicators = panels.reduce<number>((count, panel) => count + listIn(panel, 'indicators').length, 0);
  if (indicators > importLimits.indicators) return text.tooManyIndicators(indicators, importLimits.indicators);
  return longestText(json) > importLimits.characters ? text.textTooLong(importLimits.characters) : undefined;
}

function parsed(written: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(written) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of a plan file. Size, depth and counts are limited before anything is made of it; then the same checks as for the
 * plans delivered with the product: unknown fields (`__proto__` among them) are refused, every text stays a text.
 * Gives the plan or every problem, in the user's words.
 */
export function importPlan(written: string): Plan | readonly ImportProblem[] {
  const source = written.replace(/^\ufeff/, '');
  if (bytesOf(source) > importLimits.bytes) return problem(text.tooLarge);
  if (source.trim() === '') return problem(text.empty);
  if (source.includes(replacement)) return problem(text.otherEncoding);
  if (depthOf(source) > importLimits.depth) return problem(text.tooDeep);
  const file = parsed(source);
  if (!file) return problem(text.notJson);
  const complaint = countComplaint(file.json);
  if (complaint !== undefined) return problem(complaint);
  const reading = readPlan(file.json);
  if (isPlan(reading)) return reading;
  const shown = reading.slice(0, importLimits.problems).map(({ message }) => ({ message }));
  return reading.length > shown.length ? [...shown, { message: text.more(reading.length - shown.length) }] : shown;
}

/** Tells the two answers of `importPlan` apart. */
export const isImported = (answer: Plan | readonly ImportProblem[]): answer is Plan => !Array.isArray(answer);
