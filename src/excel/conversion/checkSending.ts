import { sendingCheck, type SendingFinding } from '../../domain/conversion';
import { attempt } from '../errors';
import { readMarks } from '../marks/readMarks';
import { firstMarked } from '../marks/firstMarked';
import { text as roomText } from '../text';
import { readState } from './readState';
import { conversionText as text } from './text';

/** 发送前检查 of the whole workbook. A hidden row counts where it holds something; marks of the audit are counted wherever they came from. */
export async function checkSending(): Promise<{ readonly findings: readonly SendingFinding[] } | { readonly trouble: string }> {
  const read = await attempt(async () => ({ ...await readState(false), marks: await readMarks() }));
  if ('trouble' in read) return { trouble: roomText.refused(text.check, read.trouble.reason) };
  const { sheets, marks } = read.result;
  return {
    findings: sendingCheck(sheets.map(sheet => {
      const marked = firstMarked(marks.find(one => one.id === sheet.id)?.marks ?? []);
      const hiddenRows = (sheet.hiddenRows ?? []).filter(row => sheet.formulas[row - sheet.row]?.some(content => content !== '') === true);
      return { ...sheet, hiddenRows, ...(marked ? { marks: marked } : {}) };
    })),
  };
}
