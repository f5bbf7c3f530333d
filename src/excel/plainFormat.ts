export interface CellFill { readonly color?: string; readonly pattern?: string | null }
export interface CellLine { readonly style?: string | null; readonly weight?: string | null; readonly color?: string }
export type CellBorders = Readonly<Record<string, CellLine | undefined>>;

/** No fill: Excel reads its colour as white, only the pattern tells. */
export const isPlainFill = ({ color, pattern }: CellFill): boolean => pattern === 'None' || color === undefined || color === '';

export const isPlainBorder = (line: CellLine | undefined): boolean => !line?.style || line.style === 'None';
