import { sure, unsure, type ColumnReading } from './columnReading';
import type { BodyColumn } from './tableExtent';
import { plainHeader } from './plainHeader';
import { tokens } from './text/headerWords';
import { text } from './text/roleLabels';

const wordsOf = (column: BodyColumn): string => column.written.join('').replace(/\s/g, '');
const most = (part: number, whole: number): boolean => whole > 0 && part * 2 >= whole;

/** A column without a header is known by what it holds, or asked about. */
function withoutHeader({ stats }: BodyColumn, isLeft: boolean): ColumnReading {
  if (stats.filled === 0) return sure('spacer', text.blankColumn);
  if (most(stats.attributes, stats.filled)) return sure('attribute', text.holds('attribute'));
  if (isLeft) return most(stats.numbers, stats.filled) ? sure('number', text.holds('number')) : sure('group', text.holds('group'));
  if (most(stats.units, stats.filled) && stats.figures === 0) return sure('unit', text.holds('unit'));
  return stats.figures === 0 ? sure('remark', text.wordsOnly) : unsure('unknown', text.untold(''));
}

/** 单位 heads units of measurement, or the offices that report. */
function unitRole(column: BodyColumn): ColumnReading {
  const { stats } = column;
  if (stats.filled === 0 || most(stats.units, stats.filled)) return sure('unit', text.says(wordsOf(column), 'unit'));
  return stats.units === 0 && stats.figures === 0 ? sure('remark', text.wordsOnly) : unsure('unit', text.untold(wordsOf(column)));
}

/** Columns that hold no figures; undefined for those that do. */
export function structuralRole(column: BodyColumn, isLeft: boolean): ColumnReading | undefined {
  const { sense, stats } = column;
  const words = wordsOf(column);
  if (column.written.length === 0) return withoutHeader(column, isLeft);
  if (column.written.length > 1 && sense?.kind !== 'measure' && tokens.yearOfFigure.test(plainHeader(column.written.at(-1) ?? ''))) return sure('unknown', text.yearOfFigure);
  if (column.isCovered && stats.filled === 0) return sure('spacer', text.blankColumn);
  switch (sense?.kind) {
    case 'number': return sure('number', text.says(words, 'number'));
    case 'unit': return unitRole(column);
    // 单位及属性 holds both: the units would be lost.
    case 'attribute': return (tokens.unitToo.test(words) ? unsure : sure)('attribute', text.says(words, 'attribute'));
    case 'maybeAttribute': return most(stats.attributes, stats.filled) ? sure('attribute', text.holds('attribute')) : sure(isLeft ? 'group' : 'remark', text.wordsOnly);
    case 'group': return most(stats.attributes, stats.filled) ? sure('attribute', text.holds('attribute')) : sure(isLeft ? 'group' : 'remark', text.says(words, isLeft ? 'group' : 'remark'));
    case 'remark': return sure('remark', text.says(words, 'remark'));
    case 'foreign': return sure('unknown', text.foreign);
    case 'others': return sure('unknown', text.others);
    case 'monthly': return sure('unknown', text.monthly);
    case 'name': case 'weakName': return stats.figures > stats.texts ? unsure('target', text.untold(words)) : sure('remark', text.wordsOnly);
    case undefined: case 'other': {
      if (most(stats.attributes, stats.filled)) return sure('attribute', text.holds('attribute'));
      return stats.figures === 0 || stats.texts > stats.figures ? sure('remark', text.wordsOnly) : unsure('unknown', text.untold(words));
    }
    default: return stats.texts > stats.figures && sense?.kind !== 'measure' ? sure('remark', text.wordsOnly) : undefined;
  }
}
