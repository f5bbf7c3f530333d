/** A table ready to fill, as plain data. The excel room lays it; nothing here knows Excel. */
import type { Plan } from '../plan/plan';
import type { Area } from '../table/snapshot';

/** Looks are tokens; the excel room knows fonts and colours. */
export type CellLook =
  | 'title' | 'caption' | 'header' | 'group' | 'name' | 'ofWhichName' | 'printed' | 'input' | 'computed' | 'attribute' | 'note' | 'signature' | 'link' | 'empty';

export interface LayoutCell {
  /** '' blank; a text starting with = is a formula, everything else is written as text or number. */
  readonly value: string | number;
  readonly look: CellLook;
  /** '@' for printed notation and for inputs of ratios and ranges. */
  readonly numberFormat?: string;
}

export interface Prompt { readonly area: Area; readonly title: string; readonly message: string }

export interface TableLayout {
  readonly plan: string;
  readonly panel: string;
  readonly template: string;
  readonly variant: string;
  /** Name for a new sheet. */
  readonly sheetName: string;
  /** Where the top left cell stands on the sheet; formulas are written for it. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Row by row, rectangular. */
  readonly cells: readonly (readonly LayoutCell[])[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  /** In points. */
  readonly rowHeights: readonly number[];
  /** Areas on the sheet, origin included. */
  readonly merges: readonly Area[];
  readonly prompts: readonly Prompt[];
  /** The bordered frame: header to last indicator. */
  readonly frame: Area;
  /** Rows above the first data row, repeated in print and frozen. */
  readonly headerRows: { readonly first: number; readonly count: number };
  readonly print: { readonly orientation: 'portrait' | 'landscape' };
  /** First cell to fill: selected after insertion. */
  readonly firstInput?: { readonly row: number; readonly column: number };
}

export interface TemplateVariant { readonly id: string; readonly label: string; readonly help: string }

export interface TableTemplate {
  /** kebab-case: `panel-1`, `panel-2`, `annual-monitoring`. */
  readonly id: string;
  readonly plan: string;
  readonly panel: string;
  readonly text: { readonly name: string; readonly title: string; readonly description: string };
  readonly variants: readonly TemplateVariant[];
  readonly build: (plan: Plan, variant: string, origin: { readonly row: number; readonly column: number }) => TableLayout;
}
