/** Columns under a header as `columnsUnder` hands them on, written down by hand. */
import type { ColumnStats } from '../../../src/domain/recognition/columnStats';
import { readHeaderSense } from '../../../src/domain/recognition/headerSense';
import { plainHeader } from '../../../src/domain/recognition/plainHeader';
import type { TableContext } from '../../../src/domain/recognition/tableContext';
import type { BodyColumn } from '../../../src/domain/recognition/tableExtent';

const blank: ColumnStats = { filled: 0, figures: 0, attributes: 0, units: 0, texts: 0, numbers: 0, goals: 0 };
/** Three figures, as most columns of a small table hold. */
export const figures: Partial<ColumnStats> = { filled: 3, figures: 3 };

/** A column by its words from top to bottom, parted by |, and what its cells hold. */
export function headed(words: string, stats: Partial<ColumnStats> = figures, more: Partial<BodyColumn> = {}): BodyColumn {
  const written = words === '' ? [] : words.split('|');
  return { column: 1, written, sense: readHeaderSense(plainHeader(written.join(''))), isInferred: false, isCovered: false, stats: { ...blank, ...stats }, ...more };
}

/** A title that names a plan and speaks of its goals. */
export const goalsOfPlan: TableContext = { title: '“十四五”规划主要指标', unitAbove: '', period: { start: 2021, end: 2025, planName: '十四五' }, speaksOf: 'goals', isYearlyGoals: false, isPlanTitle: true };
