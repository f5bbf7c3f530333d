import type { Switches } from '../switches';
import { text } from '../text';

const words = text.settings;
const popoverId = 'settings';
const apiLevels = ['1.20', '1.17', '1.14', '1.12', '1.10', '1.9'];

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  /** Value in the address and word shown; the first is the default and stays out of the address. */
  readonly values: readonly (readonly [string, string])[];
}

const entries = (record: Readonly<Record<string, string>>): [string, string][] => Object.entries(record);

const choicesOf = (switches: Switches): Choice[] => [
  { name: 'api', label: words.apiLevel, chosen: switches.apiLevel, values: apiLevels.map(level => [level, `ExcelApi ${level}`] as const) },
  { name: 'theme', label: words.theme, chosen: switches.theme, values: entries(words.themes) },
  { name: 'lang', label: words.language, chosen: switches.language, values: entries(words.languages) },
  { name: 'blank', label: words.blank, chosen: String(switches.blank), values: [['null', words.blanks.null], ['0', words.blanks[0]]] },
  {
    name: 'fail',
    label: words.failure,
    chosen: switches.failure ? `${switches.failure.request}:${switches.failure.way}` : '',
    values: [['', words.failures.none], ['1:before', words.failures.before], ['1:midway', words.failures.midway], ['1:after', words.failures.after]],
  },
  { name: 'sample', label: words.workbook, chosen: switches.sample ? 'sample' : 'none', values: entries(words.workbooks) },
];

function field(choice: Choice): HTMLElement {
  const label = document.createElement('label');
  const caption = document.createElement('span');
  caption.textContent = choice.label;
  const select = document.createElement('select');
  select.name = choice.name;
  for (const [value, word] of choice.values) select.add(new Option(word, value, false, value === choice.chosen));
  label.append(caption, select);
  return label;
}

/** The address that opens the workbench with the chosen switches; defaults stay out of it. */
function addressOf(form: HTMLFormElement, choices: readonly Choice[]): string {
  const chosen = new FormData(form);
  const words = choices.map(choice => [choice.name, String(chosen.get(choice.name)), choice.values[0]?.[0]] as const);
  return `?${new URLSearchParams(words.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, value])).toString()}`;
}

function button(label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  return element;
}

/** The button and the panel in which the conditions of a trial are chosen; they live in the page's address. */
export function createSettings(switches: Switches): readonly HTMLElement[] {
  const choices = choicesOf(switches);
  const open = button(text.settings.open);
  open.type = 'button';
  open.className = 'bar-button';
  open.setAttribute('popovertarget', popoverId);
  const form = document.createElement('form');
  form.id = popoverId;
  form.setAttribute('popover', 'auto');
  const title = document.createElement('h2');
  title.textContent = words.title;
  const note = document.createElement('p');
  note.textContent = words.note;
  const apply = button(words.apply);
  apply.className = 'primary';
  form.append(title, ...choices.map(field), note, apply);
  form.addEventListener('submit', event => {
    event.preventDefault();
    location.search = addressOf(form, choices);
  });
  return [open, form];
}
