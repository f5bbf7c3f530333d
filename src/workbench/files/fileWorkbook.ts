import type { PageLayout } from '../grid/pageLayout';

/** An error value, such as `#N/A`; text that merely reads like one is a string. */
export interface FileError {
  readonly error: string;
}

/** Blank is null; dates are numbers, as in the file. */
export type FileValue = string | number | boolean | FileError | null;

/** Zero-based, inclusive. */
export interface FileRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const lineStyles = ['thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double', 'medium', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot', 'thick'] as const;
export const borderSides = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

export interface FileBorder {
  readonly line: (typeof lineStyles)[number];
  /** `#RRGGBB`, as every colour here. */
  readonly color: string;
}

export interface FileFont {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
}

/** How a cell looks; what is not named is the workbook's default. */
export interface FileStyle {
  readonly font?: FileFont;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<(typeof borderSides)[number], FileBorder>>>;
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Levels, as Excel counts them. */
  readonly indent?: number;
  /** Degrees from -90 (downwards) to 90; 180 is text from top to bottom. */
  readonly rotation?: number;
  readonly numberFormat?: string;
  /** Open for input once the sheet is protected. */
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface FileCell {
  readonly value: FileValue;
  /** As Excel shows it, without the `=`; the value beside it is what it gave last. */
  readonly formula?: string;
  /** The cells a formula fills beyond its own; they hold values and no formulas. */
  readonly spill?: FileRange;
  readonly style?: FileStyle;
}

export interface FileLine {
  /** Pixels for columns, points for rows; absent: the sheet's default. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** Look of the line's cells that have none of their own. */
  readonly style?: FileStyle;
}

export interface FileValidation {
  readonly ranges: readonly FileRange[];
  readonly type: 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: string;
  /** Without `=`; a list of words is `"甲,乙"` with its quotes, as in the file. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly showDropDown: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error: { readonly show: boolean; readonly title: string; readonly message: string; readonly style: 'stop' | 'warning' | 'information' };
}

/** Looks a formula gives to cells; it is written for the first cell of the ranges. */
export interface FileConditionalFormat {
  readonly ranges: readonly FileRange[];
  /** Without `=`. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly fill?: string;
  readonly font?: Pick<FileFont, 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;
}

export interface FileSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Keyed by `row,column` from 0. */
  readonly cells: ReadonlyMap<string, FileCell>;
  readonly columns: ReadonlyMap<number, FileLine>;
  readonly rows: ReadonlyMap<number, FileLine>;
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
  readonly merges: readonly FileRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly FileValidation[];
  /** The strongest first. */
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly page: PageLayout;
  /** Excel's protection options; absent: not protected. */
  readonly protection?: Readonly<Record<string, unknown>>;
}

export interface FileName {
  readonly name: string;
  /** Without `=`. */
  readonly refersTo: string;
  /** Name of the sheet it belongs to; absent: the workbook. */
  readonly sheet?: string;
  readonly comment?: string;
  readonly hidden: boolean;
}

/** What a file holds and the workbench does not, or the workbench holds and the file does not take. */
export const losses = ['charts', 'pictures', 'pivotTables', 'tables', 'macros', 'comments', 'conditionalFormats', 'filters', 'links', 'otherAddins', 'passwords', 'foreignFormulas'] as const;
export type Loss = (typeof losses)[number];

/** A workbook between the grid and a file: everything that is carried both ways. */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** Place of the open sheet. */
  readonly activeSheet: number;
  readonly names: readonly FileName[];
  readonly defaultFont: FileFont;
  readonly structureProtected: boolean;
  readonly properties: Readonly<Record<string, string>>;
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
  /** What the add-in keeps with `workbook.settings`: values that JSON can hold. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** The add-in's custom XML parts by their id. */
  readonly xmlParts: ReadonlyMap<string, string>;
  readonly losses: ReadonlySet<Loss>;
}
