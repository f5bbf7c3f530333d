import { readAnswers, type Answers } from '../../domain/recognition/answers';
import { packStand, readStand, type ProgressStand } from './progressStand';

/** What is kept in the workbook beside the name of an adopted table. */
export interface AdoptedRecord {
  /** Rows of the header when the table was adopted. */
  readonly headerRows: number;
  readonly answers: Answers;
  readonly progress?: ProgressStand;
}

export const emptyRecord: AdoptedRecord = { headerRows: 1, answers: [] };

const version = 1;
const keyPrefix = 'hb-adopted.';
const deepestHeader = 20;
/** A longer setting is not written, and was not written by us. */
export const longestRecord = 400_000;

/** Key of the setting that belongs to a table's name. */
export const recordKey = (name: string): string => keyPrefix + name;

/** The name of the table a setting belongs to; undefined where it is another setting. */
export const recordOwner = (key: string): string | undefined => (key.startsWith(keyPrefix) ? key.slice(keyPrefix.length) : undefined);

export const recordText = ({ headerRows, answers, progress }: AdoptedRecord): string =>
  JSON.stringify({ version, headerRows, answers, ...(progress ? { progress: packStand(progress) } : {}) });

const parsed = (kept: string): unknown => {
  try {
    return JSON.parse(kept) as unknown;
  } catch {
    return undefined;
  }
};

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= deepestHeader;

/** Reads what a setting holds, a foreign text by then: nothing is believed that is not checked; undefined where it is no record of ours. */
export function readAdoptedRecord(kept: unknown): AdoptedRecord | undefined {
  if (typeof kept !== 'string' || kept.length > longestRecord) return undefined;
  const value = parsed(kept);
  if (typeof value !== 'object' || value === null) return undefined;
  const { version: written, headerRows, answers, progress } = value as Readonly<Record<string, unknown>>;
  if (written !== version || !isCount(headerRows)) return undefined;
  const stand = progress === undefined ? undefined : readStand(progress);
  return { headerRows, answers: readAnswers(answers), ...(stand ? { progress: stand } : {}) };
}

/** Queues keeping a text for a table, '' for none. */
export function queueKeep(context: Excel.RequestContext, name: string, kept: string): void {
  const { settings } = context.workbook;
  if (kept === '') settings.getItem(recordKey(name)).delete();
  else settings.add(recordKey(name), kept);
}
