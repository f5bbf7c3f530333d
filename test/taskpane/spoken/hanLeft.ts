import { learnEnglish } from '../../../src/taskpane/spoken/dictionary';
import { say } from '../../../src/taskpane/spoken/say';
import { plainNames } from './plainNames';

learnEnglish();

/** What is quoted is what stands in a cell or on a tab. */
const withoutQuotes = (sentence: string): string => sentence.replace(/“[^”]*”/g, '');

const known = new Map<string, string>();

/** The Chinese that is left of a sentence of the domain once it is said in English, names and quotations aside; '' where nothing is. */
export function hanLeft(sentence: string, data: readonly string[] = []): string {
  const english = say(sentence);
  const earlier = known.get(english);
  if (earlier !== undefined && data.length === 0) return earlier;
  let rest = english;
  for (const name of [...data, ...plainNames]) if (name !== '') rest = rest.replaceAll(name, '');
  const left = (withoutQuotes(rest).match(/[\u4e00-\u9fff]+|[。，：；、（）]/g) ?? []).join(' ');
  if (data.length === 0) known.set(english, left);
  return left === '' ? '' : `${left} ← ${english}`;
}
