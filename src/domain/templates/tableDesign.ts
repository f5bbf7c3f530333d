/** What the author of a table writes down: columns, head, notes. `layTable` turns it into cells, addresses and print set-up. */
import type { Indicator, Panel, Plan } from '../plan/plan';
import type { PromptText } from './canvas';
import type { LayoutCell } from './template';

/** A cell and, where it is to be filled in, the words that help. */
export interface DesignedCell { readonly cell: LayoutCell; readonly prompt?: PromptText }

/** What a formula may point to. Columns are named by their keys, cells of the head by theirs. */
export interface Addresses {
  /** A cell of the head, absolute: $C$3. */
  readonly mark: (key: string) => string;
  /** A column's cells from the first to the last row of the body, or a block of neighbouring columns: D6:H28. */
  readonly body: (first: string, last?: string) => string;
}

export interface RowAddresses extends Addresses {
  readonly has: (key: string) => boolean;
  /** This row's cell in a column: D6. */
  readonly cell: (key: string) => string;
  /** This row's cells from one column to another: D6:H6. */
  readonly cells: (first: string, last: string) => string;
}

export interface DesignedColumn {
  readonly key: string;
  readonly header: string;
  /** In characters of the default font; longer texts wrap. */
  readonly width: number;
  readonly build: (indicator: Indicator, addresses: RowAddresses) => DesignedCell;
}

/** A cell of the lines between title and header. */
export interface HeadCell {
  readonly line: number;
  /** Counted from the first column of the table. */
  readonly column: number;
  readonly span: number;
  readonly key?: string;
  readonly build: (addresses: Addresses) => DesignedCell;
}

export interface TableDesign {
  readonly template: string;
  readonly variant: string;
  readonly sheetName: string;
  readonly title: string;
  readonly head: readonly HeadCell[];
  readonly columns: readonly DesignedColumn[];
  readonly notes: readonly string[];
  /** Who signs, below the notes of a report form. */
  readonly signatures: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  /** Column whose first cell is selected after insertion. */
  readonly firstInput?: string;
}

export interface Subject { readonly plan: Plan; readonly panel: Panel }
