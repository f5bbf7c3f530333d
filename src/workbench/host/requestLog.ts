import { ActionType, type ActionInfo, type RequestBody } from './protocol';

/** One request of the add-in: what one `context.sync()` sent. */
export interface RequestRecord {
  readonly number: number;
  readonly actions: number;
  /** What it did, in order: `Range.Values =`, `Worksheets.Add()`, `load values`. */
  readonly steps: readonly string[];
  /** Milliseconds the host took. */
  milliseconds: number;
  error?: string;
}

const kinds: Readonly<Record<number, (action: ActionInfo) => string | undefined>> = {
  2: action => `load ${action.QueryInfo?.Select?.join(',') ?? '*'}`,
  3: action => (action.Name.startsWith('_') ? undefined : `${action.Name}()`),
  4: action => `${action.Name} =`,
};

/** Does a request only release ranges, as the client library does by itself after each `Excel.run`? */
export const isHousekeeping = (body: RequestBody): boolean =>
  body.Actions.some(action => action.Name === '_RemoveReference') && body.Actions.every(action => action.ActionType === ActionType.instantiate || action.Name === '_RemoveReference');

export function describeRequest(number: number, body: RequestBody): RequestRecord {
  const steps = body.Actions.map(action => kinds[action.ActionType]?.(action)).filter(step => step !== undefined);
  return { number, actions: body.Actions.length, steps, milliseconds: 0 };
}
