/** How wide a text is, in characters of the default font: Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + ((sign.codePointAt(0) ?? 0) < 0x250 ? 1 : 2), 0);
}

/** Padding on both sides of a cell, in characters. */
const padding = 1;

/** Into how many lines a text breaks in a cell of this width. A cell is never narrower than one Chinese character. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(2, width - padding);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}
