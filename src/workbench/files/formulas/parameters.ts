const call = /(?<![\p{L}\p{N}_.])(LET|LAMBDA)\s*\(/giu;
const plainName = /^\s*([\p{L}_][\p{L}\p{N}_.]*)\s*$/u;

/** The arguments of the call whose bracket opens before `from`, as written; undefined where it never closes. */
function argumentsFrom(formula: string, from: number): string[] | undefined {
  const found: string[] = [];
  let [depth, start, quote] = [0, from, ''];
  for (let at = from; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ('([{'.includes(character)) depth += 1;
    else if (depth > 0 && ')]}'.includes(character)) depth -= 1;
    else if (depth === 0 && (character === ',' || character === ')')) {
      found.push(formula.slice(start, at));
      start = at + 1;
      if (character === ')') return found;
    }
  }
  return undefined;
}

/** Names a formula gives to values of its own with LET and LAMBDA; the file marks each of them. */
export function parametersOf(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const found of formula.matchAll(call)) {
    const given = argumentsFrom(formula, found.index + found[0].length)?.slice(0, -1) ?? [];
    const isLet = found[1]?.toUpperCase() === 'LET';
    given.forEach((argument, index) => {
      const name = plainName.exec(argument)?.[1];
      if (name && (!isLet || index % 2 === 0)) names.add(name.toUpperCase());
    });
  }
  return names;
}
