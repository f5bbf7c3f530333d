import { DataValidationErrorStyle, type DataValidationOperator, type DataValidationType, type IRange, type ISheetDataValidationRule } from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/preset-sheets-core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Prompt } from '../../grid/prompts';
import type { RangeNote } from '../../grid/rangeNotes';
import { fromEngineRange, intersection, toEngineRange, type Area } from '../../host/area';
import type { Engine } from '../../host/engine';
import { subtract } from '../../host/subtract';
import type { FileRange, FileValidation } from '../fileWorkbook';

/** Cells with one rule, one prompt, or both. */
interface Piece {
  readonly area: Area;
  readonly rule?: ISheetDataValidationRule;
  readonly prompt?: Prompt;
}

const errorStyles = { stop: DataValidationErrorStyle.STOP, warning: DataValidationErrorStyle.WARNING, information: DataValidationErrorStyle.INFO } as const;

/** Lays a prompt over the pieces: those it covers take it, and where there is no rule it becomes a piece of its own. */
function withPrompt(pieces: readonly Piece[], area: Area, prompt: Prompt | undefined): Piece[] {
  const cut = pieces.flatMap(piece => {
    const shared = intersection(piece.area, area);
    if (!shared) return [piece];
    const covered: Piece = { area: shared, ...(piece.rule && { rule: piece.rule }), ...(prompt && { prompt }) };
    return [...subtract(piece.area, shared).map(rest => ({ ...piece, area: rest })), covered];
  });
  const free = pieces.reduce<Area[]>((rest, piece) => rest.flatMap(one => (intersection(one, piece.area) ? subtract(one, piece.area) : [one])), [area]);
  const alone: Piece[] = prompt ? free.map(one => ({ area: one, prompt })) : [];
  return [...cut, ...alone].filter(piece => piece.rule || piece.prompt);
}

const withoutSign = (formula: string | undefined): string | undefined => formula?.replace(/^=/, '') || undefined;

function listFormula(formula: string): string | undefined {
  return formula.startsWith('=') ? withoutSign(formula) : `"${deserializeListOptions(formula).join(',').replace(/"/g, '""')}"`;
}

function fileValidation({ rule, prompt }: Piece, ranges: readonly FileRange[]): FileValidation {
  const type = (rule?.type === 'any' ? 'none' : (rule?.type ?? 'none')) as FileValidation['type'];
  const formula1 = type === 'list' ? listFormula(rule?.formula1 ?? '') : withoutSign(rule?.formula1);
  const formula2 = withoutSign(rule?.formula2);
  const compares = ['whole', 'decimal', 'date', 'time', 'textLength'].includes(type);
  const style = (Object.keys(errorStyles) as (keyof typeof errorStyles)[]).find(word => errorStyles[word] === rule?.errorStyle) ?? 'stop';
  return {
    ranges,
    type,
    ...(compares && { operator: rule?.operator ?? 'between' }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: rule?.allowBlank !== false,
    showDropDown: type !== 'list' || rule?.showDropDown !== false,
    ...(prompt && { prompt }),
    error: { show: type !== 'none' && rule?.showErrorMessage !== false, title: rule?.errorTitle ?? '', message: rule?.error ?? '', style },
  };
}

/** The rules and prompts of a sheet as a file keeps them together. */
export function fileValidations(engine: Engine, sheetId: string, prompts: readonly RangeNote<Prompt>[]): FileValidation[] {
  const rules = engine.injector.get(DataValidationModel).getRules(engine.unitId(), sheetId) as ISheetDataValidationRule[];
  const ruled: Piece[] = rules.flatMap(rule => rule.ranges.map(range => ({ area: fromEngineRange(sheetId, range), rule })));
  const pieces = prompts.reduce<Piece[]>((laid, { range, note }) => withPrompt(laid, fromEngineRange(sheetId, range), note), ruled);
  const groups = new Map<string, { piece: Piece; ranges: FileRange[] }>();
  for (const piece of pieces) {
    const key = JSON.stringify([piece.rule?.uid, piece.prompt]);
    const group = groups.get(key) ?? { piece, ranges: [] };
    group.ranges.push(toEngineRange(piece.area));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ piece, ranges }) => fileValidation(piece, ranges));
}

function engineFormula(type: string, formula: string | undefined): string | undefined {
  if (formula === undefined) return undefined;
  const words = type === 'list' ? /^"([\s\S]*)"$/.exec(formula)?.[1] : undefined;
  if (words !== undefined) return serializeListOptions(words.replace(/""/g, '"').split(',').map(word => word.trim()));
  return type === 'list' || type === 'custom' || !Number.isFinite(Number(formula)) ? `=${formula}` : formula;
}

/** The engine's rule for a file's; a prompt alone is no rule. */
export function engineRule(validation: FileValidation, uid: string): ISheetDataValidationRule | undefined {
  if (validation.type === 'none') return undefined;
  const [formula1, formula2] = [engineFormula(validation.type, validation.formula1), engineFormula(validation.type, validation.formula2)];
  return {
    uid,
    type: validation.type as DataValidationType,
    ranges: validation.ranges.map((range): IRange => ({ ...range })),
    ...(validation.operator !== undefined && { operator: validation.operator as DataValidationOperator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: validation.allowBlank,
    ...(validation.type === 'list' && { showDropDown: validation.showDropDown }),
    showErrorMessage: validation.error.show,
    errorStyle: errorStyles[validation.error.style],
    errorTitle: validation.error.title,
    error: validation.error.message,
  };
}
