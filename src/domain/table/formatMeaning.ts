/** What a number format says about the value beneath it. Literal text, colours, locales and fillers say nothing. */
export interface FormatMeaning {
  /** 0.18 is shown as 18%. */
  readonly percent: boolean;
  /** The number is a day or a time of day. */
  readonly date: boolean;
  /** Shown in 〔〕: the cell counts as marked. */
  readonly cumulative: boolean;
}

const known = new Map<string, FormatMeaning>();
const remembered = 500;

function readMeaning(format: string): FormatMeaning {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return { percent: bare.includes('%'), date: /[ymdhs]/i.test(bare), cumulative: format.includes('〔') };
}

/** Reads a number format once and remembers it; workbooks hold few of them. Example: `"〔"0.00"〕"` → cumulative. */
export function formatMeaning(format: string): FormatMeaning {
  const earlier = known.get(format);
  if (earlier) return earlier;
  const meaning = readMeaning(format);
  if (known.size < remembered) known.set(format, meaning);
  return meaning;
}
