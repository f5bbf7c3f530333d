import { rules } from '../../../domain/rules';
import type { text as settings } from '../../../domain/auditSettings/text';
import type { findings } from '../../../domain/ownRules/text';
import type { Spoken } from '../../../excel/spoken/spoken';
import { rulesInEnglish } from '../../views/audit/words/rulesInEnglish';
import { say } from '../say';

/** What the user's own rules find. Their notes are the user's words. */
export const ownRulesInEnglish: Spoken<typeof findings> = {
  names: { 'own-rule': 'Own rule', 'own-rule-unusable': 'Own rule cannot be used', 'own-rule-constant': 'Own rule always says the same', 'own-rule-conflict': 'Own rules contradict', 'own-rule-untested': 'Own rule cannot be tested' },
  beyond: { range: 'a range inside a calculation, or one that is too large', end: 'a part that is not finished', sheet: name => `the sheet “${name}”, which is not found` },
  selfTest: {
    differs: 'It cannot be tested: the test’s result is not that of the sheet. The rule is used as before; please check the formula yourself.',
    untested: beyond => `It cannot be tested: the formula has ${say(beyond)}. The test knows comparisons, + − × ÷ and SUM, ABS, ROUND, MAX, MIN, COUNT, COUNTA, IF, AND, OR, NOT; the rule is used as before, please check the formula yourself.`,
    alwaysTrue: (cells, count) => `The formula is always TRUE and finds nothing: with ${say(cells)} replaced by other present figures, 0, negatives and blanks, none of ${count} tries was FALSE. Please check the formula.`,
    alwaysFalse: (cells, count) => `The formula is always FALSE, whatever is filled in: with ${say(cells)} replaced by other present figures, 0, negatives and blanks, none of ${count} tries was TRUE. Please check the formula.`,
    conflict: (other, cells, count) => `It contradicts rule “${other}”: with ${say(cells)} replaced by other present figures, in none of ${count} tries did both hold. Please check both formulas.`,
    more: (first, count) => `${first} and others, ${count} cells in all,`,
  },
  broken: (note, written, basis) => `“${note}” (the formula is FALSE; figures now: ${say(written)}). Please check${basis === '' ? '' : `; basis: “${basis}”`}.`,
  blank: 'blank',
  list: figures => figures.map(say).join(', '),
  problemOf: (subject, problem) => `${say(subject)}: ${say(problem)}`,
  problems: {
    subject: (row, code) => `Own rule in row ${row}${code === '' ? '' : ` “${code}”`}`,
    noCode: 'It has no code. Please write one, such as Z01.',
    repeatedCode: 'Its code repeats an earlier rule’s. Please write another.',
    takenCode: 'Its code begins with HB, like the built-in rules. Please write another, such as Z01.',
    noFormula: 'It has no formula. Write one that begins with = in the formula column.',
    noCell: 'It points to no cell of another sheet. Name the sheet in the formula, as in Sheet1!F6.',
    noTruth: value => `Its formula gives ${value}, neither TRUE nor FALSE. Please correct it.`,
    noSeverity: 'Its severity is none of the three. Please enter one of them.',
    noNote: 'It has no note. Write what to tell whoever fills in the table.',
  },
};

const severities = { error: 'must correct', query: 'please verify', hint: 'for information' } as const;
const englishNames = new Map(rules.map(({ code, id }) => [code, rulesInEnglish[id]?.name]));
/** HB201 with its Chinese name becomes HB201 with its English one. */
function ruleInEnglish(rule: string): string {
  const [code = rule] = rule.split(' ');
  return [code, englishNames.get(code)].filter(Boolean).join(' ');
}

export const auditSettingsInEnglish: Spoken<typeof settings> = {
  names: { unusualChange: 'change of annual figures', unusualStockChange: 'change of levels', unusualPoints: 'change of rates', approximateWidth: 'width of “about”', missingAfterMonths: 'blanks are queried after' },
  units: { unusualChange: '%', unusualStockChange: '%', unusualPoints: ' percentage points', approximateWidth: ' units of the last digit', missingAfterMonths: ' months' },
  severities,
  threshold: (name, now, usual, unit) => `${say(name)} ${now}${say(unit)} (default ${usual}${say(unit)})`,
  severity: (rule, now, usual) => `${ruleInEnglish(rule)}: ${say(now)} (default ${say(usual)})`,
};
