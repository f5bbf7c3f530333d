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
  /** Every cell of the line, where more than name and figures was written. */
  readonly whole?: string;
  /** Why nothing can be made of the line, or of its figures. */
  readonly doubt?: string;
  readonly tailDoubt?: string;
}

export interface BodyRow {
  readonly kind: 'group' | 'indicator' | 'note' | 'loose';
  /** The pieces of the name as pasted, one a line. */
  readonly names: readonly string[];
  readonly tail: readonly string[];
  /** Every line of it as written. */
  readonly wholes: readonly string[];
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
  /** Every cell stands on a line of its own. */
  readonly isList: boolean;
}

const isNumbered = (name: string): boolean => (tokens.number.test(name.trim()) && !tokens.figureStart.test(name.trim())) || tokens.ofWhich.test(name.trim());
const isGroup = (name: string): boolean => tokens.group.test(name.trim());
const startsRow = ({ name, hasNumber = false }: BodyLine): boolean => hasNumber || isNumbered(name);
const joined = (names: readonly string[]): string => names.map(name => name.trim()).join('');
const isOpen = (name: string): boolean => (name.match(/[（(]/g) ?? []).length > (name.match(/[）)]/g) ?? []).length;
const isClosed = (name: string): boolean => !isOpen(name) && tokens.closesName.test(name.trim());

/** Most names are numbered, most end in their unit's bracket. */
export function habitsOf(lines: readonly BodyLine[], columns: number, isList: boolean): NameHabits {
  const named = lines.filter(line => line.name.trim() !== '' && line.tail.length > 0);
  const most = (fits: (name: string) => boolean): boolean => named.filter(({ name }) => fits(name)).length * 3 >= named.length * 2 && named.length > 0;
  const numbers = lines.filter(startsRow).length;
  return { numbered: numbers >= 2 && numbers * 3 >= named.length, closed: most(isClosed), grouped: lines.some(line => line.tail.length === 0 && isGroup(line.name)), columns, isList };
}

const wholeOf = ({ name, tail, whole }: BodyLine): string => whole ?? [name, ...tail].filter(piece => piece.trim() !== '').join(' ');
const rowOf = (kind: BodyRow['kind'], line: BodyLine, rest: Partial<BodyRow> = {}): BodyRow =>
  ({ kind, names: line.name.trim() === '' ? [] : [line.name], tail: line.tail, wholes: [wholeOf(line)], first: line.line, last: line.line, ...rest });
const put = (state: State, row: BodyRow): State => ({ ...state, rows: [...state.rows, row] });
const change = (state: State, rest: Partial<BodyRow>, line?: BodyLine): State => {
  const last = state.rows.at(-1);
  return last ? { ...state, rows: [...state.rows.slice(0, -1), { ...last, ...(line ? { wholes: [...last.wholes, wholeOf(line)], last: line.line } : {}), ...rest }] } : state;
};

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
      return change(state, { names: [...last.names, line.name], reason: text.reasons.joinedName, ...(isAround && !habits.closed ? { doubt: text.undecided.threeLines } : {}) }, line);
    }
    if (goesOn === undefined) return put(state, rowOf('loose', line, { doubt: text.undecided.looseLine }));
  }
  // The beginning of an unnumbered name, or a heading: what follows may tell, else somebody is asked.
  return put(state, rowOf('loose', line, { doubt: text.undecided.looseLine }));
}

/** A line of words that nobody could place, right above. */
const isOpenWords = (row: BodyRow | undefined): row is BodyRow => row?.kind === 'loose' && row.doubt === text.undecided.looseLine;

/** Figures no row can take: the row above may have lost a piece of its own to them. */
function putLoose(state: State, line: BodyLine, doubt: string): State {
  const told = state.rows.at(-1)?.kind === 'indicator' ? change(state, { doubt: text.undecided.brokenNumber }) : state;
  return put(told, rowOf('loose', line, { names: [line.tail.join(' ')], tail: [], doubt }));
}

/** A line of figures alone: they belong to the name above that has none yet, or go on with its row where cells stand one a line. */
function putFigures(state: State, line: BodyLine, { columns, numbered, isList }: NameHabits): State {
  const last = state.rows.at(-1);
  const [only = ''] = line.tail;
  if (last?.kind === 'indicator' && (last.tail.length === 0 || isList) && last.tail.length + line.tail.length <= columns) return change(state, { tail: [...last.tail, ...line.tail] }, line);
  if (isOpenWords(last) && !numbered && last.names.length === 1) {
    const { names, first, wholes } = last;
    const isBegun = isOpenWords(state.rows.at(-2));
    return { ...state, rows: [...state.rows.slice(0, -1), { kind: 'indicator', names, first, wholes: [...wholes, wholeOf(line)], tail: line.tail, last: line.line, ...(isBegun ? { doubt: text.undecided.nameMayBegin } : {}) }] };
  }
  return putLoose(state, line, line.tail.length === 1 && tokens.bareNumber.test(only.trim()) ? text.undecided.bareNumber : text.undecided.looseFigures);
}

/** A number that stands alone beside the figures: its name is around it. */
const isOnlyNumber = (name: string): boolean => (tokens.number.exec(name.trim())?.[0].length ?? -1) === name.trim().length;

/** A line of name and figures, which may end a name begun above. */
function putBoth(state: State, line: BodyLine): State {
  const last = state.rows.at(-1);
  if (last?.kind === 'indicator' && last.tail.length === 0 && !startsRow(line)) return change(state, { names: [...last.names, line.name], tail: line.tail, reason: text.reasons.joinedName }, line);
  if (isOpenWords(last) && isOnlyNumber(line.name)) return change(state, { kind: 'indicator', names: [line.name, ...last.names], tail: line.tail, reason: text.reasons.joinedName, doubt: text.undecided.threeLines }, line);
  return put(state, rowOf('indicator', line, isOpenWords(last) && !startsRow(line) ? { doubt: text.undecided.nameMayBegin } : {}));
}

/** A line, and what is doubtful about its figures with the row it went to. */
function putLine(state: State, line: BodyLine, habits: NameHabits): State {
  const next = place(state, line, habits);
  return line.tailDoubt !== undefined && next.rows.at(-1)?.kind === 'indicator' ? change(next, { doubt: line.tailDoubt }) : next;
}

function place(state: State, line: BodyLine, habits: NameHabits): State {
  const name = line.name.trim();
  if (state.isInNotes || tokens.note.test(name)) return { ...put(state, rowOf('note', { ...line, name: wholeOf(line), tail: [] })), isInNotes: true };
  if (line.doubt !== undefined) return put(state, rowOf('loose', line, { doubt: line.doubt }));
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
export function assembleRows(lines: readonly BodyLine[], columns: readonly ('figure' | 'attribute')[], isList = false): readonly BodyRow[] {
  const habits = habitsOf(lines, columns.length, isList);
  const { rows } = lines.reduce<State>((state, line) => putLine(state, line, habits), { rows: [], isInNotes: false });
  return rows.map(row => settled(row, columns));
}
