import type { CellInput } from '../figure';
import { holdsHb } from './calls';
import { formulaTokens } from './tokens';

/** What may break or surprise at the receiver's. */
export type SendingTrouble = 'unknownName' | 'hbFormula' | 'errorValue' | 'externalLink' | 'auditMark' | 'hiddenSheet' | 'hiddenRow';

/** A sheet as it would be sent. Cells from `row`, `column` on. */
export interface SentSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly formulas: readonly (readonly CellInput[])[];
  /** Rows (0-based) that are hidden and hold something. */
  readonly hiddenRows: readonly number[];
  /** Cells our audit has marked, the first of them and how many; absent: none. */
  readonly marks?: { readonly row: number; readonly column: number; readonly count: number };
}

export interface SendingFinding {
  readonly trouble: SendingTrouble;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How many cells or rows of that sheet have the trouble; this is the first. */
  readonly count: number;
  readonly detail: string;
}

const errorValue = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;

/** Does the formula read another workbook? [2]表!A1, 'D:\数据\[去年.xlsx]表'!A1, '去年.xlsx'!合计. Columns of a table in [] are none. */
export function readsOtherWorkbook(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some((token, index) => {
    const isBeforeSheet = tokens[index + 1]?.kind === 'exclamation';
    if (token.kind === 'sheet') return isBeforeSheet && /\[[^\]]+\]|\.xl\w{1,2}'$/i.test(token.text);
    const hasNameAfter = tokens[index + 1]?.kind === 'name' && tokens[index + 2]?.kind === 'exclamation';
    return token.kind === 'brackets' && (isBeforeSheet || hasNameAfter) && tokens[index - 1]?.kind !== 'name';
  });
}

/** An HB formula shows these while it is calculated. */
const passing = /^#(?:GETTING_DATA|BUSY!)$/;

/** What is wrong with one cell. An HB formula that fails is two things: converted, its error would stay, and what to correct would be gone. */
function troublesOf(value: CellInput, formula: CellInput): readonly SendingTrouble[] {
  const written = typeof formula === 'string' && formula.startsWith('=') ? formula : '';
  if (value === '#NAME?') return ['unknownName'];
  const isError = typeof value === 'string' && errorValue.test(value);
  if (holdsHb(written)) return isError && !passing.test(value) ? ['errorValue', 'hbFormula'] : ['hbFormula'];
  if (readsOtherWorkbook(written)) return ['externalLink'];
  return isError ? ['errorValue'] : [];
}

function cellFindings(sheet: SentSheet): readonly SendingFinding[] {
  const found = new Map<SendingTrouble, SendingFinding>();
  sheet.values.forEach((line, down) => line.forEach((value, across) => {
    const formula = sheet.formulas[down]?.[across];
    for (const trouble of troublesOf(value, formula)) {
      const first = { trouble, sheet: sheet.name, row: sheet.row + down, column: sheet.column + across, count: 0, detail: trouble === 'errorValue' ? String(value) : String(formula) };
      const known = found.get(trouble) ?? first;
      found.set(trouble, { ...known, count: known.count + 1 });
    }
  }));
  return [...found.values()];
}

function sheetFindings(sheet: SentSheet): readonly SendingFinding[] {
  const [firstHidden] = sheet.hiddenRows;
  const place = { sheet: sheet.name, row: sheet.row, column: sheet.column, detail: '' };
  return [
    ...(sheet.isHidden ? [{ ...place, trouble: 'hiddenSheet' as const, count: 1 }] : []),
    ...(firstHidden === undefined ? [] : [{ ...place, trouble: 'hiddenRow' as const, row: firstHidden, count: sheet.hiddenRows.length }]),
    ...(sheet.marks ? [{ ...place, trouble: 'auditMark' as const, ...sheet.marks }] : []),
    ...cellFindings(sheet),
  ];
}

const order: readonly SendingTrouble[] = ['unknownName', 'errorValue', 'hbFormula', 'externalLink', 'auditMark', 'hiddenSheet', 'hiddenRow'];

/**
 * 发送前检查: what would break or surprise where the workbook is opened without the add-in. One finding a kind and sheet, the worst
 * kind first, with the first place and the number of places.
 * Example: a sheet with 12 HB formulas → hbFormula, count 12, at the first of them.
 */
export function sendingCheck(sheets: readonly SentSheet[]): readonly SendingFinding[] {
  const all = sheets.flatMap(sheetFindings);
  return order.flatMap(trouble => all.filter(finding => finding.trouble === trouble));
}
