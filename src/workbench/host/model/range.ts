import { isEntireRow, lastColumn, lastRow } from '../area';
import { checkAllowed } from '../checkLocked';
import { invalidArgument } from '../errors';
import { hyperlinkOf, setHyperlink, type Hyperlink } from '../hyperlinks';
import { hiddenLines, setHiddenLines } from '../rowsAndColumns';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { DataValidation } from './dataValidation';
import { RangeChanges } from './rangeChanges';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { TableCollection } from './tableCollection';

/** Excel's Range: place, contents, search and changes come from the classes it stands on. */
export class Range extends RangeChanges {
  get format(): RangeFormat {
    return new RangeFormat(this.host, () => [this.area]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, [this.area]);
  }

  getTables(fullyContained?: unknown): TableCollection {
    return new TableCollection(this.host, this.area.sheetId, { area: this.area, fully: fullyContained === true });
  }

  get sort(): RangeSort {
    return new RangeSort(this.host, this);
  }

  get hyperlink(): Hyperlink | null {
    return hyperlinkOf(this.host.engine, this.area);
  }

  set hyperlink(link: Hyperlink | null) {
    checkAllowed(this.host, this.area.sheetId, 'allowInsertHyperlinks');
    setHyperlink(this.host.engine, this.area, link);
  }

  /** Excel's built-in style; the workbench knows only the plain one. */
  get style(): string {
    return 'Normal';
  }

  /** Null where some of the rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    return hiddenLines(this.host.engine, this.area.sheetId, 'row', this.area.row, lastRow(this.area));
  }

  set rowHidden(hidden: unknown) {
    if (typeof hidden !== 'boolean') throw invalidArgument('rowHidden');
    checkAllowed(this.host, this.area.sheetId, 'allowFormatRows');
    setHiddenLines(this.host.engine, this.area, 'row', hidden);
  }

  get columnHidden(): boolean | null {
    return hiddenLines(this.host.engine, this.area.sheetId, 'column', this.area.column, lastColumn(this.area));
  }

  set columnHidden(hidden: unknown) {
    if (typeof hidden !== 'boolean') throw invalidArgument('columnHidden');
    checkAllowed(this.host, this.area.sheetId, 'allowFormatColumns');
    setHiddenLines(this.host.engine, this.area, 'column', hidden);
  }

  /** Are all cells out of sight, by row or by column? */
  get hidden(): boolean | null {
    const lines = isEntireRow(this.area) ? [this.rowHidden] : [this.rowHidden, this.columnHidden];
    return lines.includes(true) ? true : lines.includes(null) ? null : false;
  }
}
