import type { Switches } from '../switches';
import { text } from '../text';

export interface Pane {
  /** The add-in's page; its address is set by `open`. */
  readonly frame: HTMLIFrameElement;
  /** Loads the add-in's page with the switches of the workbench in its address. */
  open(search: string): void;
  toggle(): void;
}

const collapsedClass = 'collapsed';

function titleBar(title: string, collapse: () => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'pane-title';
  const name = document.createElement('h2');
  name.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = '✕';
  button.title = text.pane.collapse;
  button.setAttribute('aria-label', text.pane.collapse);
  button.addEventListener('click', collapse);
  bar.append(name, button);
  return bar;
}

function createFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = 'taskpane';
  frame.title = title;
  return frame;
}

/** The task pane as Excel shows it: a title bar of the host's with the name the manifest gives in Office's language, below it the add-in's own page. */
export function createPane(container: HTMLElement, language: Switches['language'], toggled: (open: boolean) => void): Pane {
  const title = text.pane.titles[language];
  const frame = createFrame(title);
  const toggle = (): void => {
    const collapsed = container.classList.toggle(collapsedClass);
    toggled(!collapsed);
  };
  container.append(titleBar(title, toggle), frame);
  return {
    frame,
    open: search => void (frame.src = `workbench-taskpane.html${search}`),
    toggle,
  };
}
