import type { CellValue } from '../table/snapshot';
import type { OwnRule } from './ownRule';
import { text } from './text';

const { problems } = text;
const shown = (value: CellValue): string => (value === '' ? text.blank : String(value));

/** Why a rule cannot be used, the first reason only; undefined for a good one. `earlier` are the rules above it. */
export function problemOf(rule: OwnRule, earlier: readonly OwnRule[]): string | undefined {
  if (rule.code === '') return problems.noCode;
  if (/^HB/i.test(rule.code)) return problems.takenCode;
  if (earlier.some(other => other.code === rule.code)) return problems.repeatedCode;
  if (rule.formula === undefined) return problems.noFormula;
  if (typeof rule.value !== 'boolean') return problems.noTruth(shown(rule.value));
  if (rule.places.length === 0) return problems.noCell;
  if (rule.severity === undefined) return problems.noSeverity;
  return rule.note === '' ? problems.noNote : undefined;
}
