import { signal, type Signal } from '@preact/signals';
import type { WorkbookPort } from '../../excel/port';
import type { HelpPlace } from './help';
import type { ViewName } from './viewName';

/** What went wrong, in the user's words, with what a maintainer would ask for. */
export interface Trouble { readonly message: string; readonly detail?: string }

/** Work under way. `share` 0…1 where it is known, `cancel` where it can be stopped. */
export interface Running { readonly label: string; readonly share?: number; readonly cancel?: () => void }

/** What all three views share while the pane is open. */
export interface Session {
  readonly port: WorkbookPort;
  readonly view: Signal<ViewName>;
  /** Where 帮助 stands open over the view; undefined while it is closed. */
  readonly help: Signal<HelpPlace | undefined>;
  readonly running: Signal<Running | undefined>;
  /** True once the work under way has taken half a second: then progress is shown. */
  readonly isSlow: Signal<boolean>;
  /** The last thing done, announced politely. */
  readonly status: Signal<string>;
  readonly trouble: Signal<Trouble | undefined>;
  readonly canUndo: Signal<boolean>;
  /** How often this session has written to the workbook: after the first time the way back is explained. */
  readonly writes: Signal<number>;
  /** The work under way, by the label it was asked for with; '' when idle. */
  underWay: string;
  /** When the last piece of work ended, on the page's clock. */
  lastWorked: number;
}

/** A fresh session over a workbook, on the first view. */
export function createSession(port: WorkbookPort): Session {
  return {
    port,
    view: signal<ViewName>('templates'),
    help: signal<HelpPlace | undefined>(undefined),
    running: signal<Running | undefined>(undefined),
    isSlow: signal(false),
    status: signal(''),
    trouble: signal<Trouble | undefined>(undefined),
    canUndo: signal(port.canUndo()),
    writes: signal(0),
    underWay: '',
    lastWorked: Number.NEGATIVE_INFINITY,
  };
}
