/** What a dialog says, and what can be answered. */
export interface DialogWords {
  readonly title: string;
  readonly message: string;
  readonly list?: readonly string[];
  /** The answer that is meant; it has the keyboard. */
  readonly confirm: string;
  readonly cancel?: string;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function answerButton(text: string, value: string, className: string): HTMLButtonElement {
  const button = element('button', text);
  button.value = value;
  button.className = className;
  return button;
}

function buttons({ confirm, cancel }: DialogWords): HTMLElement {
  const form = document.createElement('form');
  form.method = 'dialog';
  const meant = answerButton(confirm, 'confirm', 'primary');
  meant.autofocus = true;
  form.append(meant, ...(cancel ? [answerButton(cancel, 'cancel', 'bar-button')] : []));
  return form;
}

/** Asks or tells, over everything else; Escape is the answer no. Settles with whether the meant answer was given. */
export function showDialog(words: DialogWords): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'notice';
  const title = element('h2', words.title);
  title.id = 'notice-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const list = document.createElement('ul');
  list.append(...(words.list ?? []).map(item => element('li', item)));
  dialog.append(title, element('p', words.message), ...(words.list ? [list] : []), buttons(words));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'confirm');
    }, { once: true });
  });
}
