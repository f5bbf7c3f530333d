/** Texts in quotes, sheet names in apostrophes, and what stands between them. */
const pattern = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g;

/** Changes the parts of a formula that are neither text nor a quoted sheet name. */
export function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula.replace(pattern, piece => (piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece)));
}
