/** Lines put together to rows: a name may be broken over lines, its figures may stand on any of them. */
import { isAttribute } from './lineParts';
import { text, tokens } from './text';

/** A line below the header: a name, figures, or both. */
export interface BodyLine {
  readonly line: number;
  readonly name: string;
  readonly tail: readonly string[];
  /** The number stands in a column of its own. */
  readonly hasNumber?: boolean;
}

export interface BodyRow {
  readonly kind: 'group' | 'indicator' | 'note' | 'loose';
  /** The pieces of the name as pasted, one a line. */
  readonly names: readonly string[];
  readonly tail: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Why the name is put together as it is. */
  readonly reason?: string;
  /** What cannot be decided about the row. */
  readonly doubt?: string;
}

interface State { readonly rows: readonly BodyRow[]; readonly isInNotes: boolean }

/** What the table's names are like: it decides whether a line without number goes on with the name above. */
export interface NameHabits {
  readonly numbered: boolean;
  readonly closed: boolean;
  /** Headings are numbered too: a line without number is none. */
  readonly grouped: boolean;
  readonly columns: number;
}

const isNumbered = (name: string): boolean => (tokens.number.test(name.trim()) && !tokens.figureStart.test(name.trim())) || tokens.ofWhich.test(name.trim());
const isGroup = (name: string): boolean => tokens.group.test(name.trim());
const startsRow = ({ name, hasNumber = false }: BodyLine): boolean => hasNumber || isNumbered(name);
const joined = (names: readonly string[]): string => names.map(name => name.trim()).join('');
const isOpen = (name: string): boolean => (name.match(/[（(]/g) ?? []).length > (name.match(/[）)]/g) ?? []).length;
const isClosed = (name: string): boolean => !isOpen(name) && tokens.closesName.test(name.trim());

/** Most names are numbered, most end in their unit's bracket. */
export function habitsOf(lines: readonly BodyLine[], columns: number): NameHabits {
  const named = lines.filter(line => line.name.trim() !== '' && line.tail.length > 0);
  const most = (fits: (name: string) => boolean): boolean => named.filter(({ name }) => fits(name)).length * 3 >= named.length * 2 && named.length > 0;
  const numbers = lines.filter(startsRow).length;
  return { numbered: numbers >= 2 && numbers * 3 >= named.length, closed: most(isClosed), grouped: lines.some(line => line.tail.length === 0 && isGroup(line.name)), columns };
}

const rowOf = (kind: BodyRow['kind'], { line, name, tail }: BodyLine, rest: Partial<BodyRow> = {}): BodyRow => ({ kind, names: name.trim() === '' ? [] : [name], tail, first: line, last: line, ...rest });
const put = (state: State, row: BodyRow): State => ({ ...state, rows: [...state.rows, row] });
const change = (state: State, rest: Partial<BodyRow>): State => { const last = state.rows.at(-1); return last ? { ...state, rows: [...state.rows.slice(0, -1), { ...last, ...rest }] } : state; };

/** Does a line without number and figures go on with the name above it? True, false, or nobody can tell. */
function continues(last: BodyRow, name: string, habits: NameHabits): boolean | undefined {
  const before = joined(last.names);
  if (isOpen(before)) return true;
  if (isClosed(before)) return isClosed(name) && habits.closed ? false : undefined;
  if (habits.closed && isClosed(name)) return true;
  return habits.numbered && habits.grouped ? true : undefined;
}

/** A line of words alone. */
function putWords(state: State, line: BodyLine, habits: NameHabits): State {
  const last = state.rows.at(-1);
  if (isGroup(line.name)) return put(state, rowOf('group', line));
  if (startsRow(line)) return put(state, rowOf('indicator', line));
  if (last?.kind === 'indicator') {
    const goesOn = last.tail.length === 0 ? true : continues(last, line.name, habits);
    if (goesOn === true) {
      const isAround = last.names.length > 1 && last.tail.length > 0;
      return change(state, { names: [...last.names, line.name], last: line.line, reason: text.reasons.joinedName, ...(isAround && !habits.closed ? { doubt: text.undecided.threeLines } : {}) });
    }
    if (goesOn === undefined) return put(state, rowOf('loose', line, { doubt: text.undecided.looseLine }));
  }
  // Nothing stands above that it could go on with: the beginning of an unnumbered name, or a heading.
  return put(state, rowOf(habits.numbered ? 'loose' : 'indicator', line, habits.numbered ? { doubt: text.undecided.looseLine } : {}));
}

/** A line of figures alone: they belong to the name above that has none yet, or go on with its row where cells stand one a line. */
function putFigures(state: State, line: BodyLine, { columns }: NameHabits): State {
  const last = state.rows.at(-1);
  const [only = ''] = line.tail;
  if (last?.kind === 'indicator' && last.tail.length + line.tail.length <= columns) return change(state, { tail: [...last.tail, ...line.tail], last: line.line });
  if (line.tail.length === 1 && tokens.bareNumber.test(only.trim())) {
    const told = last?.kind === 'indicator' ? change(state, { doubt: text.undecided.brokenNumber }) : state;
    return put(told, rowOf('loose', line, { names: [only], tail: [], doubt: text.undecided.bareNumber }));
  }
  return put(state, rowOf('loose', line, { names: [line.tail.join(' ')], tail: [], doubt: text.undecided.looseFigures }));
}

/** A line of name and figures, which may end a name begun above. */
function putBoth(state: State, line: BodyLine): State {
  const last = state.rows.at(-1);
  const isBegun = last?.kind === 'indicator' && last.tail.length === 0 && !startsRow(line);
  return isBegun && last ? change(state, { names: [...last.names, line.name], tail: line.tail, last: line.line, reason: text.reasons.joinedName }) : put(state, rowOf('indicator', line));
}

function putLine(state: State, line: BodyLine, habits: NameHabits): State {
  const name = line.name.trim();
  if (state.isInNotes || tokens.note.test(name)) return { ...put(state, rowOf('note', { ...line, name: [line.name, ...line.tail].join(' '), tail: [] })), isInNotes: true };
  if (line.tail.length === 0) return putWords(state, line, habits);
  return name === '' ? putFigures(state, line, habits) : putBoth(state, line);
}

/** A row's cells against the header's: fewer are clear only where the attribute alone is missing. */
function settled(row: BodyRow, columns: readonly ('figure' | 'attribute')[]): BodyRow {
  if (row.kind !== 'indicator' || row.tail.length === columns.length) return row;
  if (row.tail.length === 0) return { ...row, kind: 'loose', doubt: row.doubt ?? text.undecided.looseLine };
  const figures = columns.filter(kind => kind === 'figure').length;
  if (row.tail.length === figures && !row.tail.some(isAttribute)) {
    const next = [...row.tail];
    return { ...row, tail: columns.map(kind => (kind === 'figure' ? next.shift() ?? '' : '')) };
  }
  const doubt = row.tail.length > columns.length ? text.undecided.tooMany(row.tail.length, columns.length) : text.undecided.tooFew(row.tail.length, columns.length);
  return { ...row, doubt };
}

/** The rows of a body, in order. `columns` are the cells that follow a name. */
export function assembleRows(lines: readonly BodyLine[], columns: readonly ('figure' | 'attribute')[]): readonly BodyRow[] {
  const habits = habitsOf(lines, columns.length);
  const { rows } = lines.reduce<State>((state, line) => putLine(state, line, habits), { rows: [], isInNotes: false });
  return rows.map(row => settled(row, columns));
}
