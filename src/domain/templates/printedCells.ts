import { isProblem, parseFigure } from '../figure';
import type { Indicator, PanelColumn } from '../plan/plan';
import type { DesignedColumn } from './tableDesign';
import type { LayoutCell } from './template';

/** The number format that shows so many decimals. */
export const decimalFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/**
 * A printed figure as a cell: a plain number (82, 90.67) is a number that shows the printed decimals; any notation
 * (〔350〕, ＜5, —, 1∶4∶5) stays text, because the notation carries meaning that a number format would hide from formulas.
 */
export function printedCell(written: string): LayoutCell {
  const figure = parseFigure(written);
  const isPlain = !isProblem(figure) && figure.kind === 'number' && /^-?\d+(\.\d+)?$/.test(written);
  return isPlain ? { value: figure.value, look: 'printed', numberFormat: decimalFormat(figure.decimals) } : { value: written, look: 'printed', numberFormat: '@' };
}

/** The first column: names as printed, 其中 rows set in. */
export const nameColumn = (header: string, width = 44): DesignedColumn => ({
  key: 'name', header, width,
  build: indicator => ({ cell: { value: indicator.printedName, look: indicator.parent === undefined ? 'name' : 'ofWhichName' } }),
});

/** A column of the panel exactly as printed. */
export const printedColumn = ({ role, header }: PanelColumn): DesignedColumn => ({
  key: role, header, width: role === 'attribute' ? 10 : 13,
  build: (indicator: Indicator) => {
    const written = indicator.cells[role] ?? '';
    return { cell: role === 'attribute' ? { value: written, look: 'attribute' } : printedCell(written) };
  },
});
