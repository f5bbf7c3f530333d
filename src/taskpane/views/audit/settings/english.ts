import type { ThresholdKey } from '../../../../domain/auditSettings';
import type { SettingsWords } from './text';

/** The same in English. */
export const english: SettingsWords = {
  intro: 'These settings are kept in the workbook; the pane, live checks and the ribbon all follow them. Where they differ from the defaults, the result sheet says so. The function HB.CHECK does not follow them: it judges by the defaults.',
  thresholds: 'Thresholds',
  what: {
    unusualChange: 'Annual figures that changed by more than this from one year to the next are to be verified.',
    unusualStockChange: 'End-of-period figures move slowly: changes above this are to be verified.',
    unusualPoints: 'Rates from 20% on that rose or fell by more points than this are to be verified.',
    approximateWidth: 'How far “about” reaches: in units of the last printed digit of the target.',
    missingAfterMonths: 'After so many months of the report period a cell still blank is to be verified; before, it is for information.',
  },
  usual: (value, unit) => `Default ${value}${unit}`,
  between: (minimum, maximum, unit) => `Enter a number from ${minimum} to ${maximum} (${unit}).`,
  now: (rule, count) => `${rule}: ${count} now`,
  after: (rule, now, then) => `${rule}: ${now} now, ${then} after the change`,
  counting: 'Working out the effect on this workbook…',
  severities: changed => (changed === 0 ? 'Severity of each rule' : `Severity of each rule (${changed} changed)`),
  severitiesHelp: 'What is to be verified needs an explanation before submission; information does not. ',
  fixedHelp: 'Rules that must be corrected cannot be changed: their data is impossible or contradictory. A missed target is always to be verified: report it truthfully, with an explanation.',
  count: count => `${count} now`,
  usually: severity => `Default: ${severity}`,
  totalNow: counts => `Now: ${counts}`,
  totalAfter: counts => `After: ${counts}`,
  save: 'Save settings',
  saving: 'Saving the settings…',
  restore: 'Restore defaults',
  unchanged: 'There is nothing to save.',
};

/** Names and units of the thresholds, which the reports say in Chinese. */
export const englishThresholds: Readonly<Record<ThresholdKey, { readonly name: string; readonly unit: string }>> = {
  unusualChange: { name: 'Change of annual figures', unit: '%' },
  unusualStockChange: { name: 'Change of end-of-period figures', unit: '%' },
  unusualPoints: { name: 'Change of rates', unit: ' points' },
  approximateWidth: { name: 'Width of “about”', unit: ' units' },
  missingAfterMonths: { name: 'Blank cells to be verified', unit: ' months' },
};
