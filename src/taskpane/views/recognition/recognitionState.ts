import { signal, type Signal } from '@preact/signals';
import type { Answers, Binding, FoundTable, SheetReading, UnreadableTable } from '../../../domain/recognition';
import type { AdoptedTable, RecognitionScope } from '../../../excel/adoption/adoptionPort';
import type { Session } from '../../session/session';
import type { Asked } from './asked';

/** Is the table one of the workbook's plan tables already: laid as a template, adopted as it stood, or neither? */
export type Standing = 'found' | 'adopted' | 'template';

/** A table as found, and which plan it speaks of. */
export interface RecognisedTable {
  /** Sheet and first cell: where it stood when it was found. */
  readonly key: string;
  readonly table: FoundTable;
  readonly binding: Binding;
  readonly standing: Standing;
  /** What the workbook keeps of it, once it is adopted. */
  readonly adopted?: AdoptedTable;
}

export interface RecognisedSheet {
  /** As read; kept, because every answer makes it be understood anew. */
  readonly reading: SheetReading;
  readonly tables: readonly RecognisedTable[];
  readonly unreadable: readonly UnreadableTable[];
}

/** What one run found, and what has been answered since. */
export interface Recognition {
  readonly scope: RecognitionScope;
  readonly activeSheet: string;
  readonly sheets: readonly RecognisedSheet[];
  /** What was not read, and why. */
  readonly leftOut: readonly string[];
  readonly answers: Answers;
  readonly asked: readonly Asked[];
}

/** What 识别表格 remembers while other views are shown. */
export interface RecognitionState {
  readonly session: Session;
  readonly result: Signal<Recognition | undefined>;
  /** Sheets on which answers were given that their tables do not show yet, and when they will. */
  readonly stale: Set<string>;
  understood: Promise<void>;
  /** Key of the table whose entry is open. */
  readonly opened: Signal<string | undefined>;
  /** How many tables of ours the workbook has, laid or adopted; undefined until it has been read. */
  readonly known: Signal<number | undefined>;
  /** The workbook's adopted tables; undefined until they have been read. */
  readonly adopted: Signal<readonly AdoptedTable[] | undefined>;
  /** What keeps plans of 规划数据 from being used, each with its cell. */
  readonly planProblems: Signal<readonly string[]>;
  /** A table to let go whose progress columns somebody has changed, with the words that say so. */
  readonly keeping: Signal<{ readonly table: AdoptedTable; readonly message: string } | undefined>;
}

/** Nothing looked for yet. */
export function createRecognitionState(session: Session): RecognitionState {
  return { session, result: signal(undefined), stale: new Set(), understood: Promise.resolve(), opened: signal(undefined), known: signal<number | undefined>(undefined), adopted: signal(undefined), planProblems: signal<readonly string[]>([]), keeping: signal(undefined) };
}
