import type { IStyleBase } from '@univerjs/core';
import { CFRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import { fromEngineRange } from '../../host/area';
import { highlightRule, wordsOf } from '../../host/conditional/ruleWords';
import { rulesOfSheet, type StoredRule } from '../../host/conditional/store';
import type { Engine } from '../../host/engine';
import type { FileConditionalFormat } from '../fileWorkbook';
import { engineStyle, fileStyle } from './styles';

const noMarks = { unlocked: false, formulaHidden: false };

function fileFormat({ ranges, stopIfTrue, rule }: StoredRule): FileConditionalFormat | undefined {
  const { type, words } = wordsOf(rule);
  if (rule.type !== CFRuleType.highlightCell || type !== 'Custom') return undefined;
  const { fill, font } = fileStyle((rule as { style?: IStyleBase }).style ?? {}, {}, noMarks) ?? {};
  const { bold, italic, underline, strike, color } = font ?? {};
  const look: NonNullable<FileConditionalFormat['font']> = { ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }), ...(strike && { strike }), ...(color && { color }) };
  return {
    ranges: ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({ startRow, endRow, startColumn, endColumn })),
    formula: String(words['formula'] ?? '').replace(/^=/, ''),
    stopIfTrue: stopIfTrue === true,
    ...(fill && { fill }),
    ...(Object.keys(look).length > 0 && { font: look }),
  };
}

/** The conditional formats of a sheet by formula, and whether there are others, which a file does not take. */
export function fileConditionalFormats(engine: Engine, sheetId: string): { readonly formats: readonly FileConditionalFormat[]; readonly hasOthers: boolean } {
  const formats = rulesOfSheet(engine, sheetId).map(fileFormat);
  return { formats: formats.filter(format => format !== undefined), hasOthers: formats.includes(undefined) };
}

/** A file's conditional format as the engine keeps it. */
export function engineConditionalFormat(format: FileConditionalFormat, sheetId: string, cfId: string): object {
  const [first] = format.ranges;
  const style = engineStyle({ ...(format.fill && { fill: format.fill }), ...(format.font && { font: format.font }) });
  const area = fromEngineRange(sheetId, first ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
  return { cfId, ranges: format.ranges.map(range => ({ ...range })), stopIfTrue: format.stopIfTrue, rule: highlightRule('Custom', { formula: `=${format.formula}` }, style, area) };
}
