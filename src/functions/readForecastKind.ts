import type { Problem } from '../domain/figure';
import { inArgument } from './cells';
import { argumentText, forecastKindTokens, functionText } from './text';

/** A level is continued, a total is added up; undecided where the notation says. */
export type ForecastKind = 'level' | 'total' | 'asWritten';

const LEVELS: ReadonlySet<string> = new Set(forecastKindTokens.level);
const TOTALS: ReadonlySet<string> = new Set(forecastKindTokens.total);

export function readForecastKind(cell: unknown): ForecastKind | Problem {
  const written = cell == null ? '' : String(cell).trim();
  if (written === '') return 'asWritten';
  if (LEVELS.has(written)) return 'level';
  if (TOTALS.has(written)) return 'total';
  return inArgument({ kind: 'problem', code: 'kind-unknown', written, message: functionText.forecastKindUnknown(written) }, argumentText.kind);
}
