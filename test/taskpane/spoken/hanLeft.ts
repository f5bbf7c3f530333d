import { plans } from '../../../src/plans';
import { learnEnglish } from '../../../src/taskpane/spoken/dictionary';
import { say } from '../../../src/taskpane/spoken/say';

learnEnglish();

/** Names that stay as they are in any language: of plans, panels, columns, indicators, units of measurement and reporting units. */
const names = [...new Set(plans().flatMap(plan => [
  plan.name, plan.title, ...(plan.reportingUnits ?? []).map(unit => unit.name),
  ...plan.panels.flatMap(panel => [panel.label, panel.title, ...panel.columns.map(column => column.header), ...panel.indicators.flatMap(({ name, unit, cells }) => [name, unit, ...Object.values(cells)])]),
]))].filter(name => /[\u4e00-\u9fff]/.test(name)).sort((one, other) => other.length - one.length);

/** What is quoted is what stands in a cell or on a tab. */
const withoutQuotes = (sentence: string): string => sentence.replace(/“[^”]*”/g, '');

const known = new Map<string, string>();

/** The Chinese that is left of a sentence of the domain once it is said in English, names and quotations aside; '' where nothing is. */
export function hanLeft(sentence: string, data: readonly string[] = []): string {
  const english = say(sentence);
  const earlier = known.get(english);
  if (earlier !== undefined && data.length === 0) return earlier;
  let rest = english;
  for (const name of [...data, ...names]) if (name !== '') rest = rest.replaceAll(name, '');
  const left = (withoutQuotes(rest).match(/[\u4e00-\u9fff]+|[。，：；、（）]/g) ?? []).join(' ');
  if (data.length === 0) known.set(english, left);
  return left === '' ? '' : `${left} ← ${english}`;
}
