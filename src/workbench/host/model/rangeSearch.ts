import { areaOf, fromEngineRange, intersection, type Area } from '../area';
import { invalidArgument, itemNotFound, tooManyMergedAreas } from '../errors';
import { edgeOf } from '../edges';
import { eachCell, hasContent, textOf, typeOf, valueOf, numberFormatOf } from '../reading';
import { spilledAreas, surroundingArea, usedArea } from '../usedArea';
import { RangeAreas } from './rangeAreas';
import { RangeNavigation } from './rangeNavigation';
import { rectangles } from '../rectangles';
import type { Range } from './range';

/** Excel fails to tell of more at once. */
const mostMergedAreas = 512;

interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** Ranges found by what the cells hold. */
export abstract class RangeSearch extends RangeNavigation {
  getUsedRange(valuesOnly?: unknown): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    return this.orNull(usedArea(this.host.engine, this.area, valuesOnly === true));
  }

  getSurroundingRegion(): Range {
    return this.host.range(surroundingArea(this.host.engine, this.area));
  }

  find(text: unknown, criteria?: unknown): Range {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Searches what the cells show, row by row. */
  findOrNullObject(text: unknown, criteria?: unknown): Range | null {
    if (typeof text !== 'string' || text === '') throw invalidArgument('text');
    const { completeMatch, matchCase, searchDirection } = (criteria ?? {}) as SearchCriteria;
    const sheet = this.host.engine.sheet(this.area.sheetId);
    const folded = (value: string) => (matchCase ? value : value.toLowerCase());
    const hits: Area[] = [];
    const within = usedArea(this.host.engine, this.area, true);
    if (!within) return null;
    eachCell(this.host.engine, within, (cell, row, column) => {
      if (!hasContent(cell)) return;
      const shown = folded(textOf(valueOf(cell), numberFormatOf(sheet, row, column)));
      if (completeMatch ? shown === folded(text) : shown.includes(folded(text))) hits.push(areaOf(this.area.sheetId, row, column, 1, 1));
    });
    return this.orNull(searchDirection === 'Backwards' ? hits[hits.length - 1] : hits[0]);
  }

  getSpillingToRange(): Range {
    const area = this.getSpillingToRangeOrNullObject();
    if (!area) throw itemNotFound();
    return area;
  }

  getSpillingToRangeOrNullObject(): Range | null {
    return this.orNull([...spilledAreas(this.host.engine, this.area.sheetId)].find(spill => spill.row === this.area.row && spill.column === this.area.column));
  }

  getSpillParent(): Range {
    const parent = this.getSpillParentOrNullObject();
    if (!parent) throw itemNotFound();
    return parent;
  }

  getSpillParentOrNullObject(): Range | null {
    const spill = [...spilledAreas(this.host.engine, this.area.sheetId)].find(one => intersection(one, areaOf(this.area.sheetId, this.area.row, this.area.column, 1, 1)));
    return spill ? this.at(spill.row, spill.column, 1, 1) : null;
  }

  /** Null where only some of the cells belong to a spilled formula. */
  get hasSpill(): boolean | null {
    const spills = [...spilledAreas(this.host.engine, this.area.sheetId)].map(spill => intersection(spill, this.area)).filter(shared => shared !== undefined);
    if (spills.length === 0) return false;
    return spills.some(shared => shared.rows === this.area.rows && shared.columns === this.area.columns) || null;
  }

  /** As in Excel, only those that begin inside, and no answer at all where they are too many. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.host.engine.sheet(this.area.sheetId).getMergeData()
      .map(range => fromEngineRange(this.area.sheetId, range))
      .filter(area => intersection({ ...area, rows: 1, columns: 1 }, this.area));
    if (merged.length > mostMergedAreas) throw tooManyMergedAreas();
    return merged.length > 0 ? new RangeAreas(this.host, merged) : null;
  }

  getSpecialCells(cellType: unknown, valueType?: unknown): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (!found) throw itemNotFound();
    return found;
  }

  getSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): RangeAreas | null {
    const wanted = specialCell(cellType, valueType);
    const within = usedArea(this.host.engine, this.area, false);
    const cells: { row: number; column: number }[] = [];
    if (within) {
      eachCell(this.host.engine, within, (cell, row, column) => {
        if (wanted(cell?.f != null || cell?.si != null, typeOf(cell))) cells.push({ row, column });
      });
    }
    return cells.length > 0 ? new RangeAreas(this.host, rectangles(this.area.sheetId, cells)) : null;
  }

  /** As Ctrl+arrow. */
  getRangeEdge(direction: unknown, activeCell?: unknown): Range {
    return this.host.range(edgeOf(this.host, this.area, direction, activeCell));
  }

  protected orNull(area: Area | undefined): Range | null {
    return area ? this.host.range(area) : null;
  }
}

const valueTypes: Readonly<Record<string, readonly string[]>> = {
  Errors: ['Error'], Logical: ['Boolean'], Numbers: ['Double'], Text: ['String'],
  ErrorsLogical: ['Error', 'Boolean'], ErrorsNumbers: ['Error', 'Double'], ErrorsText: ['Error', 'String'],
  LogicalNumbers: ['Boolean', 'Double'], LogicalText: ['Boolean', 'String'], NumbersText: ['Double', 'String'],
};

function specialCell(cellType: unknown, valueType: unknown): (isFormula: boolean, type: string) => boolean {
  const types = typeof valueType === 'string' ? valueTypes[valueType] : undefined;
  const fits = (type: string) => !types || types.includes(type);
  if (cellType === 'Formulas') return (isFormula, type) => isFormula && fits(type);
  if (cellType === 'Constants') return (isFormula, type) => !isFormula && type !== 'Empty' && fits(type);
  if (cellType === 'Blanks') return (isFormula, type) => !isFormula && type === 'Empty';
  throw invalidArgument('cellType');
}
