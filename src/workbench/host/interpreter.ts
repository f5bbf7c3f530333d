import { apiNotFound, invalidArgument, invalidReference } from './errors';
import type { Host } from './host';
import { memberName, memberOf, type HostObject } from './model/hostObject';
import { Workbook } from './model/workbook';
import { ActionType, PathType, type ActionInfo, type ArgumentInfo, type ErrorInfo, type ObjectPathInfo, type RequestBody, type ResponseBody } from './protocol';
import { introduced, loaded } from './query';
import { officeMember, requestError } from './requestErrors';

/** A request that fails on purpose after so many actions. */
export interface StopAfter {
  readonly actions: number;
  readonly error: ErrorInfo;
}

/** Does the actions of a request in order; the first refusal ends it, what was done before stays done. */
export async function runRequest(host: Host, body: RequestBody, stop?: StopAfter): Promise<ResponseBody> {
  const run = newRun(host, body);
  const results: NonNullable<ResponseBody['Results']> = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (stop && index >= stop.actions) return { Results: results, TraceIds: traces, Error: { ...stop.error, ActionIndex: index } };
    try {
      results.push({ ActionId: action.Id, Value: await act(run, action) });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: { ...requestError(body, action, error), ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traces };
}

interface Run {
  readonly host: Host;
  readonly body: RequestBody;
  readonly objects: Map<number, HostObject | null>;
}

function newRun(host: Host, body: RequestBody): Run {
  return { host, body, objects: new Map() };
}

async function act(run: Run, action: ActionInfo): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const object = await objectAt(run, action.ObjectPathId);
  if (action.ActionType === ActionType.instantiate) return describe(run, object);
  if (action.ActionType === ActionType.query) {
    await run.host.engine.recalculate();
    return loaded(object, action.QueryInfo ?? {});
  }
  if (object === null) return null;
  if (action.ActionType === ActionType.method) return call(run, object, action.Name, action.ArgumentInfo);
  if (action.ActionType === ActionType.setProperty) return set(run, object, action);
  throw apiNotFound(`action ${action.ActionType}`);
}

function describe(run: Run, object: HostObject | null): unknown {
  const reference = object && run.host.keptRanges.idOf(object);
  return reference ? { _ReferenceId: reference } : introduced(object);
}

async function set(run: Run, object: HostObject, action: ActionInfo): Promise<null> {
  const member = memberOf(object, memberName(action.Name));
  if (!member?.set) throw apiNotFound(officeMember(action.Name));
  const [value] = await argumentsOf(run, action.ArgumentInfo);
  member.set.call(object, value ?? null);
  return null;
}

/** Methods that look at what formulas give: what was written before them in the same request must be calculated. */
const readsResults = /^(CopyFrom|MoveTo|Find|ReplaceAll|RemoveDuplicates|Apply|GetUsedRange|GetSpecialCells|GetSurrounding|GetRangeEdge|GetExtendedRange|GetSpill|GetInvalidCells)/;

async function call(run: Run, object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
  if (name === '_KeepReference') return run.host.keptRanges.keep(object);
  if (/^_(Un)?[Rr]egister/.test(name)) return null;
  const member = memberOf(object, memberName(name));
  if (typeof member?.value !== 'function') throw apiNotFound(officeMember(name));
  if (readsResults.test(name)) await run.host.engine.recalculate();
  const result: unknown = await (member.value as (...given: unknown[]) => unknown).apply(object, await argumentsOf(run, info));
  return result === undefined ? null : result;
}

/** The object a path leads to, looked up once a request; everything beyond a null object is null. */
async function objectAt(run: Run, id: number): Promise<HostObject | null> {
  const known = run.objects.get(id);
  if (known && run.host.keptRanges.isGone(known)) throw invalidReference();
  if (known !== undefined) return known;
  const path = run.body.ObjectPaths[id];
  if (!path) throw invalidArgument('object path');
  const object = await follow(run, path);
  run.objects.set(id, object);
  return object;
}

async function follow(run: Run, path: ObjectPathInfo): Promise<HostObject | null> {
  if (path.ObjectPathType === PathType.root) return new Workbook(run.host);
  if (path.ObjectPathType === PathType.nothing) return null;
  if (path.ObjectPathType === PathType.reference) return run.host.keptRanges.get(path.Name);
  if (path.ObjectPathType === PathType.newObject || path.ParentObjectPathId === undefined) throw apiNotFound(path.Name);
  const parent = await objectAt(run, path.ParentObjectPathId);
  if (parent === null) return null;
  if (path.ObjectPathType === PathType.property) {
    const member = memberOf(parent, memberName(path.Name));
    if (!member?.get) throw apiNotFound(officeMember(path.Name));
    return member.get.call(parent) as HostObject | null;
  }
  return (await call(run, parent, path.ObjectPathType === PathType.item ? 'GetItem' : path.Name, path.ArgumentInfo)) as HostObject | null;
}

/** The arguments of a call, with the objects among them in place of their paths. */
async function argumentsOf(run: Run, info: ArgumentInfo | undefined): Promise<unknown[]> {
  const given = info?.Arguments ?? [];
  return Promise.all(given.map((argument, index) => resolved(run, argument, info?.ReferencedObjectPathIds?.[index])));
}

async function resolved(run: Run, argument: unknown, reference: unknown): Promise<unknown> {
  if (typeof reference === 'number' && reference > 0) return objectAt(run, reference);
  if (Array.isArray(argument) && Array.isArray(reference)) return Promise.all(argument.map((one, index) => resolved(run, one, reference[index])));
  return argument === null ? undefined : withObjects(run, argument);
}

/** Objects inside a plain object come as `{_ObjectPathId: 7}`. */
async function withObjects(run: Run, value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('_ObjectPathId' in value) return objectAt(run, Number(value._ObjectPathId));
  const entries = await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await withObjects(run, one)] as const));
  return Object.fromEntries(entries);
}
