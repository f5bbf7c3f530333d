import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Reading {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Univer 0.25.1 reads what is typed letter by letter as a formula and forgets all it has seen before each reading, but not
 * an open `[`. After `[270]` typed by key no formula was cut at its commas and signs any more: =SUM(1,2) gave #NAME?.
 */
export function mendOpenBrackets(): void {
  const prototype = LexerTreeBuilder.prototype as unknown as Reading;
  const original = prototype._resetTemp;
  if (typeof original !== 'function') throw new Error('The mend of open brackets no longer fits the engine.');
  prototype._resetTemp = function () {
    original.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
