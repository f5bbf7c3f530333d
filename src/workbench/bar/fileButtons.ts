import { text } from '../text';

const words = text.files;

export interface FileActions {
  /** May another file be opened now? Asks where something would be lost. */
  mayReplace(): Promise<boolean>;
  open(file: File): void;
  save(): void;
}

function button(label: string, hint: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bar-button';
  made.textContent = label;
  made.title = hint;
  made.addEventListener('click', act);
  return made;
}

/** 打开 and 另存: a file is chosen with the browser's own dialog and written as a download, nothing leaves the computer. */
export function createFileButtons(actions: FileActions): readonly HTMLElement[] {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) actions.open(file);
  });
  const open = button(words.open, words.openHint, () => void actions.mayReplace().then(may => { if (may) input.click(); }));
  return [open, button(words.save, words.saveHint, actions.save), input];
}
