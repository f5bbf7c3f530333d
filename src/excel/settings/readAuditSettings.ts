/** Where a workbook keeps its 审核设置: a setting of the file, which travels with it and shows on no sheet. */
export const auditSettingsKey = 'hb-audit-settings';

/** Queues the reading of the kept text, '' where there is none. What it says is for the domain to check. */
export function readAuditSettings(context: Excel.RequestContext): () => string {
  const setting = context.workbook.settings.getItemOrNullObject(auditSettingsKey);
  setting.load('value');
  return () => (setting.isNullObject || typeof setting.value !== 'string' ? '' : setting.value);
}
