import type { FailureWay } from '../switches';
import type { ErrorInfo, RequestBody, ResponseBody } from './protocol';
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

/** Where a request stops that fails before or midway: nothing done, or half of its actions done. */
export function stopFor(way: FailureWay | undefined, body: RequestBody): StopAfter | undefined {
  if (way === 'before') return { actions: 0, error: failure };
  if (way === 'midway') return { actions: Math.floor(body.Actions.length / 2), error: failure };
  return undefined;
}

/** What the add-in gets when all was done and the reply was lost. */
export const lostReply = (): ResponseBody => ({ Error: failure });
