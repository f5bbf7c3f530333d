/** A formula of constants as the handbook writes them: =HB.X(93,"〔350〕",{70,80;90,100},,TRUE). */
export interface FormulaCall { readonly id: string; readonly given: readonly unknown[] }

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|(TRUE|FALSE)|([,;{}]))/y;

type Token = { readonly value: string | number | boolean } | { readonly mark: string };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`not a constant at ${at} of ${text}`);
    const [, quoted, number, truth, mark] = match;
    tokens.push(mark !== undefined ? { mark } : { value: quoted !== undefined ? quoted.replace(/""/g, '"') : number !== undefined ? Number(number) : truth === 'TRUE' });
  }
  return tokens;
}

/** Reads arguments one after another; braces hold rows. */
function argumentsOf(tokens: readonly Token[]): unknown[] {
  const given: unknown[] = [null];
  let rows: unknown[][] | undefined;
  for (const token of tokens) {
    if ('value' in token) {
      if (rows === undefined) given[given.length - 1] = token.value;
      else rows.at(-1)?.push(token.value);
    } else if (token.mark === '{') rows = [[]];
    else if (token.mark === ';') rows?.push([]);
    else if (token.mark === '}') {
      given[given.length - 1] = rows;
      rows = undefined;
    } else if (rows === undefined) given.push(null);
  }
  return given;
}

export function formulaCall(formula: string): FormulaCall {
  const match = /^=HB\.([A-Z]+)\((.*)\)$/s.exec(formula);
  if (match === null) throw new Error(`not one call: ${formula}`);
  return { id: match[1] ?? '', given: argumentsOf(tokensOf(match[2] ?? '')) };
}

/** A result as the handbook prints it: spilled cells joined, numbers at the digits and the percent sign of the expected text. */
export function shownAs(result: unknown, expected: string): string {
  if (Array.isArray(result)) return result.map(row => (row as unknown[]).map((cell, index) => shownAs(cell, expected.split(/[，；]/)[index] ?? '')).join('，')).join('；');
  if (result === '') return '空文字';
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  if (typeof result !== 'number') return String(result);
  const decimals = /\.(\d+)/.exec(expected)?.[1]?.length ?? 0;
  return expected.endsWith('%') ? `${(result * 100).toFixed(decimals)}%` : result.toFixed(decimals);
}
