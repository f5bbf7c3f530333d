const mebibyte = 1024 * 1024;

/** What the workbench opens at most; a plan's workbook of a whole province is far below. Excel itself opens more. */
export const limits = {
  fileBytes: 30 * mebibyte,
  /** All parts together, unpacked; a small file that unpacks to more is a bomb or no plan's workbook. */
  unpackedBytes: 300 * mebibyte,
  parts: 5000,
  /** Cells with content or a look of their own, on all sheets. */
  cells: 600_000,
} as const;
