/** Names a cell of a proposal by its row and column. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;
