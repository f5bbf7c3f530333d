import type { FailureWay } from '../switches';
import { ActionType, PathType, type ActionInfo, type ErrorInfo, type RequestBody, type ResponseBody } from './protocol';
import type { StopAfter } from './interpreter';

/** The error a request gets that fails on purpose. */
const failure: ErrorInfo = { Code: 'GeneralException', Message: 'The request failed, as the test asked.' };

/** Which requests are to fail, and how; each failure happens once. */
export interface Failures {
  /** Lets the k-th request from now on, counted from 1, fail. */
  plan(k: number, way: FailureWay): void;
  /** The way the request that comes now is to fail; undefined: it is not. */
  next(): FailureWay | undefined;
}

export function newFailures(): Failures {
  let planned: { left: number; way: FailureWay }[] = [];
  return {
    plan: (k, way) => void planned.push({ left: k, way }),
    next() {
      planned.forEach(one => (one.left -= 1));
      const due = planned.find(one => one.left <= 0);
      planned = planned.filter(one => one.left > 0);
      return due?.way;
    },
  };
}

/** Methods that make something where they lead to it. */
const making = /^(Add|Insert|Copy|ConvertToRange|RemoveDuplicates)/;

/** Does an action change the workbook? Most of a request's actions only look objects up. */
function changes(action: ActionInfo, body: RequestBody): boolean {
  if (action.ActionType === ActionType.setProperty) return true;
  if (action.ActionType === ActionType.method) return !/^_|^Get/.test(action.Name);
  const path = body.ObjectPaths[action.ObjectPathId];
  return action.ActionType === ActionType.instantiate && path?.ObjectPathType === PathType.method && making.test(path.Name);
}

/** Where a request stops that fails before or midway: nothing done, or half of its changes done; one that only reads stops in the middle. */
export function stopFor(way: FailureWay | undefined, body: RequestBody): StopAfter | undefined {
  if (way === 'before') return { actions: 0, error: failure };
  if (way !== 'midway') return undefined;
  const changing = body.Actions.map((action, index) => (changes(action, body) ? index : -1)).filter(index => index >= 0);
  return { actions: changing[Math.floor(changing.length / 2)] ?? Math.floor(body.Actions.length / 2), error: failure };
}

/** What the add-in gets when all was done and the reply was lost. */
export const lostReply = (): ResponseBody => ({ Error: failure });
