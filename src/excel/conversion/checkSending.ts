import { sendingCheck, type SendingFinding } from '../../domain/conversion';
import { attempt } from '../errors';
import { text as roomText } from '../text';
import { readState } from './readState';
import { conversionText as text } from './text';

/** 发送前检查 of the whole workbook. A hidden row counts where it holds something. */
export async function checkSending(): Promise<{ readonly findings: readonly SendingFinding[] } | { readonly trouble: string }> {
  const read = await attempt(() => readState(false));
  if ('trouble' in read) return { trouble: roomText.refused(text.check, read.trouble.reason) };
  return {
    findings: sendingCheck(read.result.sheets.map(sheet => ({
      ...sheet, hiddenRows: (sheet.hiddenRows ?? []).filter(row => sheet.formulas[row - sheet.row]?.some(content => content !== '') === true),
    }))),
  };
}
