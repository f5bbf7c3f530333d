import { formulaTokens, type Token } from './tokens';

/** One argument of a call as written, edges trimmed; an omitted one is empty. */
export interface CallArgument { readonly text: string; readonly tokens: readonly Token[] }

/** A call of an HB function in a formula. */
export interface HbCall {
  /** PROGRESS, in capitals. */
  readonly id: string;
  /** From the first character of the name (with a broken prefix such as [2]!) to after the closing bracket. */
  readonly start: number;
  readonly end: number;
  readonly nameEnd: number;
  /** HB.PROGRESS is whole; _xldudf_HB_PROGRESS and [2]!HB.PROGRESS are what a lost add-in leaves behind. */
  readonly isWhole: boolean;
  readonly arguments: readonly CallArgument[];
}

const whole = /^HB\.([A-Z][A-Z0-9_.]*)$/i;
const stored = /^(?:_xlfn\.|_xlws\.)*_xldudf_HB[_.]([A-Z][A-Z0-9_.]*)$/i;

interface Opening { readonly id: string; readonly first: number; readonly name: number; readonly open: number; readonly isWhole: boolean }

/** How many tokens before a name belong to a prefix like [2]!, 'C:\加载项.xla'! or Book.xla!. */
function prefixLength(tokens: readonly Token[], name: number): number {
  if (tokens[name - 1]?.kind !== 'exclamation') return 0;
  const before = tokens[name - 2]?.kind;
  if (before === 'sheet' || before === 'brackets') return 2;
  return before === 'name' ? (tokens[name - 3]?.kind === 'brackets' ? 3 : 2) : 0;
}

function openingAt(tokens: readonly Token[], name: number): Opening | undefined {
  const token = tokens[name];
  if (token?.kind !== 'name') return undefined;
  const known = whole.exec(token.text) ?? stored.exec(token.text);
  const open = tokens[name + 1]?.kind === 'space' ? name + 2 : name + 1;
  if (known?.[1] === undefined || tokens[open]?.kind !== 'open') return undefined;
  const prefix = prefixLength(tokens, name);
  return { id: known[1].toUpperCase(), first: name - prefix, name, open, isWhole: prefix === 0 && whole.test(token.text) };
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [first, last] = [0, tokens.length];
  while (tokens[first]?.kind === 'space') first += 1;
  while (last > first && tokens[last - 1]?.kind === 'space') last -= 1;
  return tokens.slice(first, last);
}

const argumentOf = (tokens: readonly Token[]): CallArgument => {
  const inner = trimmed(tokens);
  return { tokens: inner, text: inner.map(token => token.text).join('') };
};

const deeper: ReadonlySet<string> = new Set(['open', 'openBrace']);
const shallower: ReadonlySet<string> = new Set(['close', 'closeBrace']);

/** Arguments from the token after the opening bracket; undefined where the bracket is never closed. */
function readArguments(tokens: readonly Token[], open: number): { readonly arguments: readonly CallArgument[]; readonly close: number } | undefined {
  const found: CallArgument[] = [];
  let [depth, from] = [0, open + 1];
  for (let at = open + 1; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind ?? 'operator';
    if (depth === 0 && (kind === 'comma' || kind === 'close')) {
      found.push(argumentOf(tokens.slice(from, at)));
      from = at + 1;
      if (kind === 'close') return { arguments: found.length === 1 && found[0]?.text === '' ? [] : found, close: at };
    }
    if (deeper.has(kind)) depth += 1;
    else if (shallower.has(kind)) depth -= 1;
  }
  return undefined;
}

function callsIn(tokens: readonly Token[], isDeep: boolean): readonly HbCall[] {
  const calls: HbCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const opening = openingAt(tokens, at);
    const read = opening && readArguments(tokens, opening.open);
    const [first, name, close] = [tokens[opening?.first ?? -1], tokens[opening?.name ?? -1], tokens[read?.close ?? -1]];
    if (!opening || !read || !first || !name || !close) continue;
    calls.push({ id: opening.id, start: first.start, end: close.end, nameEnd: name.end, isWhole: opening.isWhole, arguments: read.arguments });
    if (!isDeep) at = read.close;
  }
  return calls;
}

/** The HB calls of a formula that stand in no other HB call, from left to right; places count in the formula's characters. */
export const outermostCalls = (tokens: readonly Token[]): readonly HbCall[] => callsIn(tokens, false);

/** Every HB call, at any depth, from left to right. */
export const allCalls = (formula: string): readonly HbCall[] => callsIn(formulaTokens(formula), true);

/** Is there an HB function in the formula, whole or broken? Texts that merely mention one do not count. */
export function holdsHb(formula: string): boolean {
  return /HB/i.test(formula) && allCalls(formula).length > 0;
}
