/** Small checks from which the schema of a plan file is put together. Each reports what is wrong and goes on. */
import { text } from './text';

/** One thing wrong in a plan file, in words for whoever wrote it. */
export interface PlanProblem {
  /** 专栏2 第9行“…”. */
  readonly where: string;
  /** Dotted name of the field, '' for the whole object. */
  readonly field: string;
  /** The whole sentence, place included. */
  readonly message: string;
}

export interface Spot { readonly where: string; readonly field: string }
export type Report = (spot: Spot, complaint: string) => void;
export type FieldCheck = (value: unknown, spot: Spot, report: Report) => void;

const written = (value: unknown): string => {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
};

export const anyText: FieldCheck = (value, spot, report) => {
  if (typeof value !== 'string') report(spot, text.notText(written(value)));
};

export const filledText: FieldCheck = (value, spot, report) => {
  if (typeof value !== 'string') report(spot, text.notText(written(value)));
  else if (value.trim() === '') report(spot, text.emptyText);
};

const isControl = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return (code < 32 && character !== '\n') || code === 127;
};

/** Text that ends up in cells: what Excel would take for a formula, and control characters, have no place in a name. Line breaks may stay. */
const laid = (check: FieldCheck): FieldCheck => (value, spot, report) => {
  check(value, spot, report);
  if (typeof value !== 'string') return;
  if (/^[=+\-@\uff1d\uff0b\uff20]/.test(value)) report(spot, text.formulaStart(value.charAt(0)));
  if ([...value].some(isControl)) report(spot, text.controlCharacter);
};
export const laidText = laid(filledText);
export const laidAnyText = laid(anyText);

const matching = (pattern: RegExp, complaint: (shown: string) => string): FieldCheck => (value, spot, report) => {
  if (typeof value !== 'string' || !pattern.test(value)) report(spot, complaint(written(value)));
};
const kebabCase = matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, text.notIdentifier);
/** The ids of a plan and of a panel are parts of the names of its tables, and Excel takes names of 255 characters at most. */
const longestId = 60;
export const identifier: FieldCheck = (value, spot, report) => {
  if (typeof value === 'string' && value.length > longestId) report(spot, text.idTooLong(value.length, longestId));
  else kebabCase(value, spot, report);
};
export const isoDate = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, text.notDate);

/** A date, or '' where the document has none yet. */
export const isoDateOrNone: FieldCheck = (value, spot, report) => { if (value !== '') isoDate(value, spot, report); };

export const wholeNumber = (least: number): FieldCheck => (value, spot, report) => {
  if (!Number.isInteger(value) || (value as number) < least) report(spot, text.notNumber(written(value), least));
};

export const amount: FieldCheck = (value, spot, report) => {
  if (typeof value !== 'number' || !(value > 0)) report(spot, text.notAmount(written(value)));
};

export const flag: FieldCheck = (value, spot, report) => {
  if (typeof value !== 'boolean') report(spot, text.notFlag(written(value)));
};

export const oneOf = (choices: readonly string[]): FieldCheck => (value, spot, report) => {
  if (typeof value !== 'string' || !choices.includes(value)) report(spot, text.notOneOf(written(value), choices));
};

/** `place` may name the element in words, from what it holds: 专栏2 第9行“…”. */
export const listOf = (element: FieldCheck, place: (value: unknown, index: number, spot: Spot) => Spot = elementSpot): FieldCheck => (value, spot, report) => {
  if (!Array.isArray(value)) report(spot, text.notList(written(value)));
  else if (value.length === 0) report(spot, text.emptyList);
  else value.forEach((item: unknown, index) => { element(item, place(item, index, spot), report); });
};

export const pairOf = (element: FieldCheck): FieldCheck => (value, spot, report) => {
  if (!Array.isArray(value) || value.length !== 2) report(spot, text.notPair(written(value)));
  else value.forEach((item: unknown, index) => { element(item, elementSpot(item, index, spot), report); });
};

const elementSpot = (_value: unknown, index: number, spot: Spot): Spot => ({ ...spot, field: `${spot.field}[${index}]` });
const fieldSpot = (spot: Spot, name: string): Spot => ({ ...spot, field: spot.field === '' ? name : `${spot.field}.${name}` });

/** An object with exactly these fields; `optional` ones may be left out. A field nobody knows is a slip of the pen, and reported. */
export const shape = (required: Readonly<Record<string, FieldCheck>>, optional: Readonly<Record<string, FieldCheck>> = {}): FieldCheck => (value, spot, report) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) { report(spot, text.notObject(written(value))); return; }
  const known = { ...required, ...optional };
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const name of Object.keys(required)) if (!fields.has(name)) report(fieldSpot(spot, name), text.missing);
  for (const [name, content] of fields) {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    if (check) check(content, fieldSpot(spot, name), report);
    else report(fieldSpot(spot, name), text.unknownField(Object.keys(known)));
  }
};
