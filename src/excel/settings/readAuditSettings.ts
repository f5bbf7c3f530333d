/** Where a workbook keeps its 审核设置: a setting of the file, which travels with it and shows on no sheet. */
export const auditSettingsKey = 'hb-audit-settings';
/** Whether cells are marked, so that whoever opens the file next finds the switch where it was left: 'on' or ''. */
export const auditMarksKey = 'hb-audit-marks';

function readKept(context: Excel.RequestContext, key: string): () => string {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return () => (setting.isNullObject || typeof setting.value !== 'string' ? '' : setting.value);
}

/** Queues the reading of the kept text, '' where there is none. What it says is for the domain to check. */
export const readAuditSettings = (context: Excel.RequestContext): (() => string) => readKept(context, auditSettingsKey);

/** Queues the reading of the switch 标记单元格. */
export function readAuditMarks(context: Excel.RequestContext): () => boolean {
  const kept = readKept(context, auditMarksKey);
  return () => kept() === 'on';
}
