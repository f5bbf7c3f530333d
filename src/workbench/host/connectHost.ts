import { MessageType } from '@univerjs/preset-sheets-core';
import type { Grid } from '../grid/grid';
import type { FailureWay, Switches } from '../switches';
import { text as words } from '../text';
import { createHost } from './createHost';
import type { Host } from './host';
import { lostReply, newFailures, stopFor } from './failures';
import { guardProtected } from './guardProtected';
import { runRequest } from './interpreter';
import { eventText, replyText, type RequestMessage } from './protocol';
import { describeRequest, isHousekeeping, type RequestRecord } from './requestLog';

/** How the pane's page reaches the host and the host the page: the stand-in in the pane looks it up on the window above. */
export interface HostConnection {
  /** Answers a request; requests are done one after the other, as in Excel. */
  handle(text: string): Promise<string>;
  /** The page that is open in the pane takes its events here; a page opened later takes its place. */
  listen(receive: (text: string) => void): void;
  /** The workbook's settings, which `Office.context.document.settings` and `workbook.settings` share. */
  readonly settings: Map<string, unknown>;
}

/** What the workbench keeps of the connection. */
export interface ConnectedHost {
  readonly host: Host;
  /** What each `context.sync()` sent; what the library sends to release ranges at the end of `Excel.run` is not counted. */
  readonly requests: readonly RequestRecord[];
  /** Lets the k-th request from now on, counted from 1, fail in the given way; later ones succeed. */
  failRequest(k: number, way: FailureWay): void;
}

declare global {
  interface Window {
    workbenchHost?: HostConnection;
  }
}

/** Makes the grid the Excel of the page in the frame: Microsoft's client library there sends its requests here. */
export function connectHost(grid: Grid, _frame: HTMLIFrameElement, switches: Pick<Switches, 'failure'>): ConnectedHost {
  let receive: ((text: string) => void) | undefined;
  const host = createHost(grid, entries => receive?.(eventText(entries)));
  guardProtected(host, () => void grid.api.showMessage({ content: words.protectedSheet, type: MessageType.Warning }));
  const failures = newFailures();
  if (switches.failure) failures.plan(switches.failure.request, switches.failure.way);
  const requests: RequestRecord[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function answer(text: string): Promise<string> {
    const { id, message } = JSON.parse(text) as RequestMessage;
    const record = describeRequest(requests.length + 1, message.body);
    const counted = !isHousekeeping(message.body);
    if (counted) requests.push(record);
    const way = counted ? failures.next() : undefined;
    const start = performance.now();
    const done = await runRequest(host, message.body, stopFor(way, message.body));
    await host.engine.recalculate();
    host.engine.forgetUndo();
    const response = way === 'after' ? lostReply() : done;
    record.milliseconds = performance.now() - start;
    if (response.Error) record.error = response.Error.Code;
    return replyText(id, response);
  }

  window.workbenchHost = {
    handle(text) {
      const reply = last.then(() => answer(text));
      last = reply.catch(() => undefined);
      return reply;
    },
    settings: host.records.settings,
    listen: to => void (receive = to),
  };
  return { host, requests, failRequest: failures.plan };
}
