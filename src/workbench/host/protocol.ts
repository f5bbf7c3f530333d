/**
 * The messages between Microsoft's client library and its host, as the library writes them (seen in its debug build).
 * A request holds object paths (how to reach an object) and actions (what to do with it), both in the order of the caller's code.
 */

/** How an object is reached. */
export const PathType = { root: 1, newObject: 2, method: 3, property: 4, item: 5, reference: 6, nothing: 7 } as const;

/** What is to be done. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9 } as const;

/** Arguments of a call; where one is an object, `ReferencedObjectPathIds` has its path at the same place and 0 elsewhere. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a load asks for: `values`, `format/fill/color`, `*`; nothing selected means all plain members. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** `type` 1 is a request; the host answers with the same id and type 2. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly headers: unknown; readonly body: RequestBody };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode?: number;
}

export interface ResponseBody {
  Results?: ActionResult[];
  TraceIds?: number[];
  Error?: ErrorInfo;
}

/** One event of the host; the client finds the handler by number and target and reads `message` as JSON. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

/** The category under which the client expects events. */
export const eventCategory = 65536;

/** The reply to a request, as text for the client. */
export function replyText(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
}

/** A message with events, as text for the client. */
export function eventText(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: 3, flags: 0, message: { entries } });
}
