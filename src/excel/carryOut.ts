import { attempt, type ExcelTrouble } from './errors';

/** How the workbook stands towards a change: untouched, changed whole, or something in between. */
export type Standing = 'before' | 'after' | 'between';

/** A change of the workbook that must end whole or not at all. Each function makes one request, or a few small ones. */
export interface Change {
  /** Does it. When this resolves, everything was done. */
  write(): Promise<void>;
  /** Reads how things stand. */
  look(): Promise<Standing>;
  /** Brings things that stand in between to one of the two ends; may be repeated. */
  settle(): Promise<void>;
}

export type Ending =
  | { readonly standing: 'after' }
  | { readonly standing: 'before' | 'between' | 'unknown'; readonly trouble: ExcelTrouble };

/** How often a request of the repair is tried: one may be lost on its way, and looking or settling twice does no harm. */
const attempts = 3;

/**
 * Carries out a change and answers for how it ended. A request may fail before anything is done, midway (what was done stays)
 * or after everything with only the reply lost; so after a failure the workbook is read, not guessed at, and what stands in
 * between is settled and read again.
 */
export async function carryOut(change: Change): Promise<Ending> {
  const written = await attempt(() => change.write());
  if ('result' in written) return { standing: 'after' };
  const { trouble } = written;
  for (let round = 0; round < attempts; round += 1) {
    const standing = await lookSurely(change);
    if (standing === 'after') return { standing };
    if (standing !== 'between') return { standing, trouble };
    await attempt(() => change.settle());
  }
  const standing = await lookSurely(change);
  return standing === 'after' ? { standing } : { standing, trouble };
}

async function lookSurely(change: Change): Promise<Standing | 'unknown'> {
  for (let round = 0; round < attempts; round += 1) {
    const looked = await attempt(() => change.look());
    if ('result' in looked) return looked.result;
  }
  return 'unknown';
}
