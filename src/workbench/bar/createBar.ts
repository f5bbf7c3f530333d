import type { Switches } from '../switches';
import { text } from '../text';
import { createFileButtons, type FileActions } from './fileButtons';
import { createSettings } from './settings';

export interface Bar {
  /** Says whether the pane is open, so that the button offers the opposite. */
  showPane(open: boolean): void;
  /** Names the file that is open, in place of the mark of the sample. */
  showFile(name: string): void;
}

function brand(): HTMLElement[] {
  const icon = document.createElement('img');
  icon.src = 'assets/icon-32.png';
  icon.alt = '';
  icon.width = icon.height = 20;
  const name = document.createElement('h1');
  name.textContent = text.product;
  return [icon, name];
}

function mark(className: string, word: string, hint: string): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = word;
  made.title = hint;
  return made;
}

/** The slim bar at the top: what this is, which workbook is open, files, and what can be changed. */
export function createBar(container: HTMLElement, switches: Switches, togglePane: () => void, files: FileActions): Bar {
  const about = document.createElement('span');
  about.className = 'about-workbook';
  if (switches.sample) about.append(mark('sample-mark', text.sampleMark, text.sampleHint));
  const space = document.createElement('span');
  space.className = 'space';
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.className = 'bar-button';
  toggle.addEventListener('click', togglePane);
  const showPane = (open: boolean): void => {
    toggle.textContent = open ? text.pane.collapse : text.pane.expand;
    toggle.setAttribute('aria-pressed', String(open));
  };
  showPane(true);
  container.append(...brand(), about, space, ...createFileButtons(files), ...createSettings(switches), toggle);
  return { showPane, showFile: name => { about.replaceChildren(mark('file-mark', name, name)); } };
}
