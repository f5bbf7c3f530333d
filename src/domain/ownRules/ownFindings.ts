import { inOrder } from '../rules/ledger';
import type { Finding, Place } from '../rules/rule';
import { textAt } from '../table/sheetCells';
import type { WorkbookSnapshot } from '../table/snapshot';
import { conflictOf, constancyOf, testable, type Testable } from './constancy';
import { readOwnRules, type OwnRule } from './ownRule';
import { problemOf } from './selfTest';
import { text } from './text';

/** The indicator whose row a cell belongs to, where it lies in a known table. */
function indicatorAt(workbook: WorkbookSnapshot, place: Place): string | undefined {
  const table = workbook.tables.find(({ sheet, area }) => sheet.name === place.sheet && place.row >= area.row && place.row < area.row + area.rows);
  return table?.rows.find(row => row.row === place.row)?.indicator;
}

/** At most so many figures are repeated in a message. */
const figuresShown = 6;

function written(workbook: WorkbookSnapshot, places: readonly Place[]): string {
  return text.list(places.slice(0, figuresShown).map(({ sheet, row, column }) => {
    const found = workbook.sheets.find(one => one.name === sheet);
    return (found && textAt(found, row, column)) || text.blank;
  }));
}

function brokenRule(rule: OwnRule, workbook: WorkbookSnapshot): Finding {
  const [first] = rule.places;
  const indicator = first && indicatorAt(workbook, first);
  return {
    rule: 'own-rule', code: rule.code, severity: rule.severity ?? 'query', places: rule.places, ...(indicator === undefined ? {} : { indicator }),
    message: text.broken(rule.note.replace(/[。.]$/, ''), written(workbook, rule.places), rule.basis.replace(/[。.]$/, '')),
  };
}

/** A rule that cannot be used is an error of the workbook: what it should have checked was not checked. */
const unusableRule = (rule: OwnRule, problem: string): Finding =>
  ({ rule: 'own-rule-unusable', code: rule.code || text.blank, severity: 'error', places: [rule.own], message: text.problemOf(text.problems.subject(rule.own.row + 1, rule.code), problem) });

/** What the self-test has to say is worth a look, and never stops a report: it has tried much, not everything. */
const tested = (rule: OwnRule, id: string, problem: string, others: readonly OwnRule[] = []): Finding =>
  ({ rule: id, code: rule.code, severity: 'hint', places: [rule, ...others].map(one => one.own), message: text.problemOf(text.problems.subject(rule.own.row + 1, rule.code), problem) });

/** Rules that cannot be tested, that always say the same, that contradict an earlier one. */
function selfTested(rules: readonly OwnRule[], workbook: WorkbookSnapshot): readonly Finding[] {
  const sound: Testable[] = [];
  return rules.flatMap((rule): readonly Finding[] => {
    const test = testable(rule, workbook);
    if ('untested' in test) return [tested(rule, 'own-rule-untested', test.untested)];
    const constancy = constancyOf(test, workbook);
    if (constancy !== undefined) return [tested(rule, 'own-rule-constant', constancy)];
    const conflicts = sound.flatMap(earlier => {
      const conflict = conflictOf(earlier, test, workbook);
      return conflict === undefined ? [] : [tested(rule, 'own-rule-conflict', conflict, [earlier.rule])];
    });
    sound.push(test);
    return conflicts;
  });
}

/** What the user's own rules find, which of them cannot be used, and what the self-test says of the others. FALSE is a finding at the rule's cells, TRUE is none. */
export function ownFindings(workbook: WorkbookSnapshot): readonly Finding[] {
  const rules = readOwnRules(workbook.sheets);
  const usable: OwnRule[] = [];
  const found = rules.flatMap((rule, index): readonly Finding[] => {
    const problem = problemOf(rule, rules.slice(0, index));
    if (problem !== undefined) return [unusableRule(rule, problem)];
    usable.push(rule);
    return rule.value === false ? [brokenRule(rule, workbook)] : [];
  });
  return [...found, ...selfTested(usable, workbook)];
}

/** The built-in findings and the user's own as one list; where only some sheets are audited, own rules that point elsewhere keep quiet. */
export function withOwnFindings(findings: readonly Finding[], workbook: WorkbookSnapshot, sheets?: readonly string[]): readonly Finding[] {
  const own = ownFindings(workbook).filter(finding => finding.rule !== 'own-rule' || !sheets || sheets.includes(finding.places[0]?.sheet ?? ''));
  return own.length === 0 ? findings : inOrder([...findings, ...own], workbook);
}

/** How the two are called where rules are named. */
export const ownRuleNames: Readonly<Record<string, string>> = text.names;
