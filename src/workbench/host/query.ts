import { apiNotFound, HostError } from './errors';
import { HostCollection, memberName, memberOf, propertyNames, type HostObject } from './model/hostObject';
import type { QueryInfo } from './protocol';

/** What to load of an object: names of plain members, and what to load of the objects it leads to. `*` is every plain member. */
interface Selection {
  readonly own: Set<string>;
  readonly further: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { own: new Set(), further: new Map() };
}

function selectionOf(query: QueryInfo): Selection {
  const selection = emptySelection();
  for (const path of query.Select ?? []) add(selection, path.split('/'));
  for (const path of query.Expand ?? []) add(selection, [...path.split('/'), '*']);
  if (selection.own.size === 0 && selection.further.size === 0) selection.own.add('*');
  return selection;
}

function add(selection: Selection, path: readonly string[]): void {
  const [first = '*', ...rest] = path.filter(part => part !== '' && part !== 'items');
  if (rest.length === 0) {
    selection.own.add(first);
    return;
  }
  const next = selection.further.get(first) ?? emptySelection();
  selection.further.set(first, next);
  add(next, rest);
}

const officeName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const isObject = (value: unknown): value is HostObject => typeof value === 'object' && value !== null && 'host' in value && 'identity' in value;

/**
 * The answer to a load: PascalCase members; a collection is `{_Items: […]}`; null for a null object.
 * `values, address` on a range → `{Values: […], Address: "…"}`.
 */
export function loaded(object: HostObject | null, query: QueryInfo): unknown {
  if (object === null) return null;
  return read(object, selectionOf(query), query);
}

/** What an instantiated object tells of itself: how to find it again. */
export function introduced(object: HostObject | null): Record<string, unknown> | null {
  if (object === null) return null;
  const identity = object.identity();
  if (identity === undefined) return {};
  return memberOf(object, 'id') ? { Id: identity } : { _Id: identity };
}

function read(object: HostObject, selection: Selection, window: QueryInfo = {}): unknown {
  if (!(object instanceof HostCollection)) return readMembers(object, selection);
  const ownNames = [...selection.own].filter(name => name !== '*' && memberOf(object, memberName(name))?.get);
  const itemSelection: Selection = { own: new Set([...selection.own].filter(name => !ownNames.includes(name))), further: selection.further };
  const first = window.Skip ?? 0;
  const items = object.list().slice(first, window.Top === undefined ? undefined : first + window.Top);
  const own = readMembers(object, { own: new Set(ownNames), further: new Map() });
  const onlyOwn = ownNames.length > 0 && itemSelection.own.size === 0 && itemSelection.further.size === 0;
  return onlyOwn ? own : { ...own, _Items: items.map(item => read(item, itemSelection)) };
}

function readMembers(object: HostObject, selection: Selection): Record<string, unknown> {
  const result = { ...introduced(object) } as Record<string, unknown>;
  for (const name of selection.own) {
    if (name === '*') Object.assign(result, plainMembers(object));
    else assign(result, object, name, value(object, name), emptySelection());
  }
  for (const [name, next] of selection.further) assign(result, object, name, value(object, name), next);
  return result;
}

function assign(result: Record<string, unknown>, object: HostObject, name: string, found: unknown, next: Selection): void {
  const all: Selection = next.own.size + next.further.size > 0 ? next : { own: new Set(['*']), further: new Map() };
  result[name.startsWith('_') ? name : officeName(name)] = isObject(found) ? read(found, all) : found;
}

function value(object: HostObject, name: string): unknown {
  const member = memberOf(object, memberName(name));
  if (!member?.get) throw apiNotFound(name);
  return member.get.call(object);
}

/** Every plain member; one that leads to another object, or would if it led anywhere, is none. */
function plainMembers(object: HostObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of propertyNames(object)) {
    const found = valueOrNothing(object, name);
    if (found !== undefined && !isObject(found) && !name.endsWith('OrNullObject')) result[officeName(name)] = found;
  }
  return result;
}

function valueOrNothing(object: HostObject, name: string): unknown {
  try {
    return value(object, name);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
