/** Rows of a body as `readRawRows` hands them on, written down by hand. */
import type { RawRow } from '../../../src/domain/recognition/rawRows';
import { readRowName } from '../../../src/domain/recognition/rowName';

/** What a row says besides its name; a row without `hasFigures` has figures. */
export type Said = Partial<RawRow>;

/** Rows of a body below each other, the first on row 5 of the sheet. */
export const rawRows = (...rows: readonly (readonly [written: string, said?: Said])[]): RawRow[] => rows.map(([written, said], at) => ({
  ...readRowName(written), row: 4 + at, written, hasFigures: true, isHeader: false, isWide: false, unitBetween: '', unitCell: '', hasOwnUnitCell: false,
  attributeText: '', hasOwnAttribute: false, groupText: '', numberCell: undefined, isSecondLine: false, ...said,
}));

export const noFigures: Said = { hasFigures: false };
