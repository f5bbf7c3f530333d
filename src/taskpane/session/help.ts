import { batch } from '@preact/signals';
import { keepFocus } from '../parts/keepFocus';
import type { Session } from './session';
import type { ViewName } from './viewName';

/** A place in the documents: the list of them, a page, a heading on it. */
export interface HelpPlace {
  readonly page?: string;
  readonly anchor?: string;
  /** Opened from somewhere else in the pane: 返回 leads back there rather than to the list. */
  readonly isDirect?: boolean;
}

/** The element that help was opened from: the keyboard goes back to it. */
let opener: Element | null = null;

/** Opens 帮助 on its list. */
export function openHelp(session: Session): void {
  opener = document.activeElement;
  session.help.value = {};
}

/** Opens 审核规则手册 at one rule, HB301. */
export function openRulePage(session: Session, code: string): void {
  opener = document.activeElement;
  session.help.value = { page: 'rules', anchor: code, isDirect: true };
}

/** Closes 帮助 over the view as it was left. */
export function closeHelp(session: Session): void {
  session.help.value = undefined;
  requestAnimationFrame(() => { if (opener instanceof HTMLElement && document.hasFocus()) opener.focus(); });
  // What it was opened from may be gone by now.
  keepFocus('#open-help');
}

/** Shows a view; 帮助 makes room for it. */
export function openView(session: Session, view: ViewName): void {
  batch(() => { session.view.value = view; session.help.value = undefined; });
}
