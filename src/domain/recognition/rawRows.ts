/** The rows of a body with what each says by itself, before they are held against each other. */
import { tickedAttribute } from './attributeMarks';
import type { BodyRow } from './bodyScan';
import type { FoundColumn } from './foundTable';
import { isUnitText } from './readUnitText';
import { readRowName, type RowName } from './rowName';
import type { SheetView } from './sheetView';
import type { Steps } from './steps';
import { tokens } from './text/rowWords';

export interface RawRow extends RowName {
  readonly row: number;
  readonly written: string;
  readonly hasFigures: boolean;
  readonly isHeader: boolean;
  readonly isWide: boolean;
  /** 单位：亿元 in a line of its own between the header and this row. */
  readonly unitBetween: string;
  /** Written in a column of its own: '' where that cell is blank. */
  readonly unitCell: string;
  /** The unit's cell belongs to this row alone. */
  readonly hasOwnUnitCell: boolean;
  readonly attributeText: string;
  readonly hasOwnAttribute: boolean;
  readonly groupText: string;
  readonly numberCell: string | undefined;
  /** The name is merged with the row above: a second line of one indicator. */
  readonly isSecondLine: boolean;
}

interface NameParts { readonly written: string; readonly upper: readonly string[]; readonly isSecondLine: boolean; readonly isOfWhich: boolean }

/** The name of a row from one or more columns: 其中 | 高校毕业生, or 就业 | 城镇新增就业. */
function nameParts(view: SheetView, row: number, names: readonly FoundColumn[]): NameParts {
  const parts: { text: string; isOwn: boolean }[] = [];
  const anchors = new Set<string>();
  for (const { column } of names) {
    const merge = view.mergeAt(row, column);
    const anchor = merge ? `${merge.row} ${merge.column}` : `${row} ${column}`;
    const seen = view.seen(row, column);
    const text = typeof seen === 'string' && seen.trim() !== '' ? seen : view.shown(row, column);
    if (text !== '' && !anchors.has(anchor)) parts.push({ text, isOwn: !merge || merge.row === row });
    anchors.add(anchor);
  }
  const last = parts.at(-1);
  const before = parts.slice(0, -1).map(({ text }) => text);
  const upper = before.filter(text => !tokens.ofWhichAlone.test(text.replace(/\s/g, '')));
  return { written: last?.text ?? '', isSecondLine: last?.isOwn === false, isOfWhich: upper.length < before.length, upper };
}

/** 〃 and 同上 repeat what stands above; a blank is a blank. */
function repeated(view: SheetView, row: number, column: number): string {
  let at = row;
  while (at > view.top && tokens.ditto.test(view.shown(at, column))) at -= 1;
  return view.shown(at, column);
}

const textIn = (view: SheetView, row: number, column: FoundColumn | undefined): string => (column ? repeated(view, row, column.column) : '');

function numberIn(view: SheetView, row: number, column: FoundColumn | undefined): string | undefined {
  const plain = column && view.isOwn(row, column.column) ? view.plain(row, column.column) : '';
  if (tokens.circled.test(plain)) return readRowName(`${plain}x`).number;
  return tokens.number.exec(plain)?.[1];
}

/** （1） and 1.1 in a column of numbers. */
const isNestedNumber = (view: SheetView, row: number, column: FoundColumn | undefined): boolean =>
  column !== undefined && view.isOwn(row, column.column) && tokens.nestedNumbering.test(view.plain(row, column.column));

/** Groups are written once for the rows below them; a new one of the level above ends those of the levels below. */
function fillGroups(view: SheetView, row: number, groups: readonly FoundColumn[], above: Map<number, string>): void {
  groups.forEach(({ column }, at) => {
    const text = view.shown(row, column);
    if (text === '' || text === above.get(column)) return;
    for (const lower of groups.slice(at)) above.delete(lower.column);
    above.set(column, text);
  });
}

/** Reads what each row says, groups in columns of their own filled downwards. A step a row. */
export function* readRawRows(view: SheetView, body: readonly BodyRow[], columns: readonly FoundColumn[]): Steps<RawRow[]> {
  const of = (role: FoundColumn['role']): FoundColumn | undefined => columns.find(column => column.role === role);
  const [names, groups] = [columns.filter(({ role }) => role === 'name'), columns.filter(({ role }) => role === 'group')];
  const above = new Map<number, string>();
  let last: number | undefined = 0;
  const rows: RawRow[] = [];
  for (const { row, hasFigures, isHeader, isWide, unitBetween, firstText } of body) {
    yield rows.length / body.length;
    const parts = nameParts(view, row, names);
    if (!isHeader) fillGroups(view, row, groups, above);
    const written = parts.written === '' && !hasFigures ? firstText : parts.written;
    const name = readRowName(written, last === undefined ? undefined : last + 1);
    if (name.number !== undefined && !name.isNested && !name.isChineseNumbered) last = /^\d+$/.test(name.number) ? Number(name.number) : undefined;
    const [unit, attribute] = [of('unit'), of('attribute')];
    const groupText = [...groups.map(({ column }) => above.get(column) ?? ''), ...parts.upper].map(text => text.replace(/\s+/g, '')).filter(text => text !== '').join(' ');
    rows.push({
      ...name, isNested: name.isNested || isNestedNumber(view, row, of('number')), isOfWhich: name.isOfWhich || parts.isOfWhich, row, written, hasFigures, isHeader, isWide, unitBetween, isSecondLine: parts.isSecondLine && hasFigures, groupText,
      unitCell: textIn(view, row, unit), hasOwnUnitCell: unit !== undefined && view.own(row, unit.column) !== '' && isUnitText(view.plain(row, unit.column)),
      attributeText: tickedAttribute(view, row, columns) || textIn(view, row, attribute), hasOwnAttribute: attribute !== undefined && view.own(row, attribute.column) !== '', numberCell: numberIn(view, row, of('number')),
    });
  }
  return rows;
}
