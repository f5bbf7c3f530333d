import type { Switches } from '../switches';
import { text } from '../text';
import { createSettings } from './settings';

export interface Bar {
  /** Says whether the pane is open, so that the button offers the opposite. */
  showPane(open: boolean): void;
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

function sampleMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'sample-mark';
  mark.textContent = text.sampleMark;
  mark.title = text.sampleHint;
  return mark;
}

/** The slim bar at the top: what this is, that the workbook is a sample, and what can be changed. */
export function createBar(container: HTMLElement, switches: Switches, togglePane: () => void): Bar {
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
  container.append(...brand(), ...(switches.sample ? [sampleMark()] : []), space, ...createSettings(switches), toggle);
  return { showPane };
}
