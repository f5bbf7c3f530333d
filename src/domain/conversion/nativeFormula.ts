import type { CellInput } from '../figure';
import { outermostCalls, type CallArgument, type HbCall } from './calls';
import { NoEquivalent, quoted, numeral } from './equivalent';
import { annualGrowthEquivalent, pointsEquivalent, yoyEquivalent } from './comparisons';
import { boundEquivalent, figureEquivalent, rescaleEquivalent, valueEquivalent } from './figureFunctions';
import { firstModernFunction } from './modernFunctions';
import { operandOf, type Cells, type Operand } from './operand';
import type { Reference } from './reference';
import { forecastEquivalent, totalEquivalent } from './seriesFunctions';
import { addsUpEquivalent, shareEquivalent, structureGapEquivalent } from './structureFunctions';
import { attainedEquivalent, completionEquivalent, elapsedEquivalent, marginEquivalent, milestoneEquivalent, paceEquivalent, progressEquivalent, requiredEquivalent, statusEquivalent, type Operands } from './targetMeasures';
import { reasonText } from './text';
import { formulaTokens, type Token } from './tokens';

/** What is known about the workbook while a formula is rewritten. */
export interface ConversionContext {
  /** What a reference holds now, seen from the formula's sheet; undefined where it cannot be told. */
  cellsOf(reference: Reference): Cells | undefined;
  /** What HB.PLAN gives for constant arguments or cells; undefined for a plan on a sheet and for what is not found. */
  planItem?(indicator: CellInput, item: CellInput, plan: CellInput): string | number | undefined;
}

/** A formula without HB, or why it can only become a value. */
export type Conversion =
  | { readonly kind: 'formula'; readonly formula: string; /** What was fixed to its present value on the way. */ readonly notes: readonly string[] }
  | { readonly kind: 'value'; readonly reason: string };

const equivalents: Readonly<Record<string, (operand: Operands) => string>> = {
  VALUE: valueEquivalent, BOUND: boundEquivalent, FIGURE: figureEquivalent, RESCALE: rescaleEquivalent,
  PROGRESS: progressEquivalent, COMPLETION: completionEquivalent, ATTAINED: attainedEquivalent, MARGIN: marginEquivalent, PACE: paceEquivalent,
  REQUIRED: requiredEquivalent, MILESTONE: milestoneEquivalent, STATUS: statusEquivalent, ELAPSED: elapsedEquivalent,
  TOTAL: totalEquivalent, FORECAST: forecastEquivalent, YOY: yoyEquivalent, POINTS: pointsEquivalent, ANNUALGROWTH: annualGrowthEquivalent,
  SHARE: shareEquivalent, STRUCTUREGAP: structureGapEquivalent, ADDSUP: addsUpEquivalent,
};

const longest = 8000;

interface Work { readonly context: ConversionContext; readonly notes: string[] }

/** A part of the formula with every HB call in it replaced; `base` is the place of its first token. */
function rewrite(tokens: readonly Token[], work: Work): string {
  const text = tokens.map(token => token.text).join('');
  const base = tokens[0]?.start ?? 0;
  return outermostCalls(tokens).reduceRight((formula, call) => formula.slice(0, call.start - base) + equivalentOf(call, work) + formula.slice(call.end - base), text);
}

const operandAt = (argument: CallArgument, work: Work): Operand => operandOf(argument, rewrite(argument.tokens, work), reference => work.context.cellsOf(reference));

function equivalentOf(call: HbCall, work: Work): string {
  const name = `HB.${call.id}`;
  if (call.id === 'PLAN') return planConstant(call, work);
  const equivalent = equivalents[call.id];
  if (!equivalent) throw new NoEquivalent(reasonText.noSuchFunction(name));
  const operands = call.arguments.map(argument => operandAt(argument, work));
  return equivalent(index => operands[index] ?? { kind: 'omitted' });
}

/** The one input of an argument, undefined where it is omitted. */
function inputAt(call: HbCall, index: number, work: Work): CellInput {
  const argument = call.arguments[index];
  const operand = argument && operandAt(argument, work);
  if (!operand || operand.kind === 'omitted') return undefined;
  if (operand.kind === 'expression' || operand.cells.flat().length !== 1) throw new NoEquivalent(reasonText.planRange);
  return operand.cells[0]?.[0];
}

/** A plan is in the add-in, not in the workbook: its figure is written into the formula as it is now, and noted. */
function planConstant(call: HbCall, work: Work): string {
  const found = work.context.planItem?.(inputAt(call, 0, work), inputAt(call, 1, work), inputAt(call, 2, work));
  if (found === undefined) throw new NoEquivalent(reasonText.planRange);
  work.notes.push(reasonText.fixed(`HB.PLAN(${call.arguments.map(argument => argument.text).join(',')})`, String(found)));
  return typeof found === 'number' ? numeral(found) : quoted(found);
}

function convert(formula: string, context: ConversionContext): Conversion {
  const work: Work = { context, notes: [] };
  const tokens = formulaTokens(formula);
  const modern = firstModernFunction(tokens);
  if (modern !== undefined) throw new NoEquivalent(reasonText.modern(modern));
  const calls = outermostCalls(tokens);
  const [only] = calls;
  if (only?.id === 'PLAN' && calls.length === 1 && only.start === 1 && only.end === formula.length) throw new NoEquivalent(reasonText.planRange);
  const rewritten = rewrite(tokens, work);
  if (rewritten.length > longest) throw new NoEquivalent(reasonText.tooLong);
  return { kind: 'formula', formula: rewritten, notes: work.notes };
}

/**
 * 转为普通公式: the formula with every HB call replaced by functions that Excel 2016 and WPS have, live on the same cells. It is
 * written for what the cells hold now — a number, 〔350〕, ＜5, — — and under the condition that they go on holding that kind; where
 * one changes its kind the formula says #N/A, never a wrong figure. A cell still empty counts as the number it will hold. Where
 * a call has no equivalent the whole cell can only become a value, and the reason says which call and why.
 * Example: =HB.PROGRESS(B2,C2) over 270 and 〔350〕 →
 * =IF(AND(ISNUMBER(B2),LEFT(C2,1)="〔",RIGHT(C2,1)="〕"),B2/VALUE(SUBSTITUTE(SUBSTITUTE(C2,"〕",""),"〔","")),NA()), in brackets as needed.
 */
export function nativeFormula(formula: string, context: ConversionContext): Conversion {
  try {
    return convert(formula, context);
  } catch (refusal) {
    if (refusal instanceof NoEquivalent) return { kind: 'value', reason: refusal.message };
    throw refusal;
  }
}
