/** One row of 规划数据 as an indicator. Words are read as people write them; what is none of them is reported with its cell. */
import { parseFigure } from '../figure';
import { printedDecimals, printedHold } from '../plan/derived';
import type { ColumnRole, Indicator, Span } from '../plan/plan';
import { directionRules } from '../planBuilding/directionRules';
import { guess, type Subject } from '../planBuilding/guessingRule';
import { kindRules } from '../planBuilding/kindRules';
import { additiveRules, basisRules } from '../planBuilding/meaningRules';
import { printedName } from '../planBuilding/printedName';
import { excelDate, printedText } from '../planBuilding/printedText';
import { plainText } from '../table/plainText';
import { numberFormatAt, textAt, valueAt } from '../table/sheetCells';
import type { FoundPlanSheet } from './findPlanSheet';
import { headerOf, type PlanColumnKey } from './planColumns';
import { readDiscrepancies, readLink } from './readReferences';
import type { PanelHead } from './readPanels';
import { text, words } from './text';

export interface SheetRow {
  readonly found: FoundPlanSheet;
  readonly row: number;
  readonly panel: PanelHead;
  /** Position within its panel, from 1. */
  readonly number: number;
  /** How messages call the row. */
  readonly subject: string;
  readonly report: (key: PlanColumnKey, message: string) => void;
}

const written = ({ found, row }: SheetRow, key: PlanColumnKey): string => {
  const column = found.columns.get(key);
  return column === undefined ? '' : textAt(found.sheet, row, column);
};

/** A cell of a closed list of words: undefined where blank or not among them, which is reported. */
function choice<Value extends string>(at: SheetRow, key: PlanColumnKey, names: Readonly<Record<Value, string>>): Value | undefined {
  const word = plainText(written(at, key));
  if (word === '') return undefined;
  const values = Object.keys(names) as Value[];
  const found = values.find(value => names[value] === word);
  if (found === undefined) at.report(key, text.notOneOf(at.subject, headerOf(key), word, values.map(value => names[value])));
  return found;
}

function truth(at: SheetRow, key: PlanColumnKey): boolean | undefined {
  const answer = choice(at, key, { yes: words.yes, no: words.no });
  return answer === undefined ? undefined : answer === 'yes';
}

/** The printed cells of the panel's columns. A number typed over the text is read as it is shown; a blank base is —, a blank target stays blank and is reported later. */
function cellsOf(at: SheetRow): Indicator['cells'] {
  const { sheet, columns } = at.found;
  const cell = (role: ColumnRole): string => {
    const column = columns.get(role);
    if (column === undefined) return '';
    if (role === 'attribute') return textAt(sheet, at.row, column);
    const printed = printedText({ value: valueAt(sheet, at.row, column), numberFormat: numberFormatAt(sheet, at.row, column) });
    // A date is a number that would read well; every other unreadable text is reported with the indicator's sense.
    if (printed.problem?.code === excelDate) at.report(role, text.unreadable(at.subject, headerOf(role), printed.reason));
    return printed.value;
  };
  return Object.fromEntries(at.panel.columns.map(({ role }) => [role, cell(role) || (role === 'target' ? '' : words.none)]));
}

function attributeOf(at: SheetRow, { attribute = words.none }: Indicator['cells']): Indicator['attribute'] {
  return attribute === words.none ? undefined : choice(at, 'attribute', words.attributes);
}

function limitOf(at: SheetRow): number | undefined {
  const word = written(at, 'upperLimit');
  if (word === '') return undefined;
  const limit = Number(word);
  if (Number.isFinite(limit) && limit > 0) return limit;
  at.report('upperLimit', text.notNumber(at.subject, headerOf('upperLimit'), word));
  return undefined;
}

function holdOf(at: SheetRow, indicator: Pick<Indicator, 'kind' | 'direction' | 'cells'>): boolean {
  const due = printedHold(indicator);
  const said = truth(at, 'hold');
  if (due !== undefined && said !== undefined && said !== due) at.report('hold', text.holdDiffers(at.subject, said ? words.yes : words.no, due ? words.yes : words.no));
  return due ?? said ?? false;
}

/** A name that was changed by hand takes its printed form with it; what it is printed as is kept while it still holds name and unit. */
function printedNameOf(at: SheetRow, name: string, unit: string): string {
  const printed = written(at, 'printedName');
  return printed.includes(name) && printed.includes(unit) ? printed : printedName(printed, name, unit);
}

/** Kind, direction and the like: as written, else by the rules of guessing, which stand on the page of those rules. */
function meaningOf(at: SheetRow, subject: Subject): Pick<Indicator, 'kind' | 'direction' | 'additive' | 'evaluationBasis'> {
  const kind = choice(at, 'kind', words.kinds) ?? guess(kindRules, subject).value;
  const known = { ...subject, kind };
  return {
    kind, direction: choice(at, 'direction', words.directions) ?? guess(directionRules, known).value, additive: truth(at, 'additive') ?? guess(additiveRules, known).value,
    evaluationBasis: choice(at, 'evaluationBasis', words.evaluationBases) ?? guess(basisRules, known).value,
  };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> => (value === undefined ? {} : { [key]: value } as Record<Key, Value>);

/** Everything of the row but its id and its whole, which other rows decide. */
export function readIndicator(at: SheetRow): Omit<Indicator, 'id' | 'parent'> {
  const [name, unit] = [written(at, 'name'), written(at, 'unit')];
  const cells = cellsOf(at);
  const { target = '', base = '' } = cells;
  const meaning = meaningOf(at, { name, unit, header: '', target: parseFigure(target), targetText: target, base: parseFigure(base), baseText: base });
  const span: Span | undefined = choice(at, 'span', words.spans);
  const remark = written(at, 'remark');
  return {
    number: at.number, name, printedName: printedNameOf(at, name, unit), unit, group: written(at, 'group'), ...meaning,
    ...optional('attribute', attributeOf(at, cells)), decimals: printedDecimals(cells), ...optional('upperLimit', limitOf(at)), ...optional('span', span), ...optional('remark', remark === '' ? undefined : remark),
    hold: holdOf(at, { ...meaning, cells }), cells,
    ...optional('link', readLink(written(at, 'link'), () => { at.report('link', text.badLink(at.subject, written(at, 'link'))); })),
    ...optional('discrepancies', readDiscrepancies(written(at, 'discrepancies'), line => { at.report('discrepancies', text.badDiscrepancy(at.subject, line)); })),
    place: written(at, 'place') || text.place(at.panel.label, at.number),
  };
}

