import { toDisposable, type Univer } from '@univerjs/core';
import { IShortcutService, KeyCode } from '@univerjs/preset-sheets-core';

const suggestionShortcut = /\.search_function\./;

/**
 * Univer 0.25.1: Enter takes the suggested function while a formula is typed. The list closes 0.3 s late, so that Enter
 * at the end of a formula typed quickly is swallowed and the formula garbled. As in Excel, Enter now always enters the
 * formula and Tab takes the suggestion.
 */
export function mendSuggestions(univer: Univer): void {
  const shortcuts = univer.__getInjector().get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = shortcut => (shortcut.binding === KeyCode.ENTER && suggestionShortcut.test(shortcut.id) ? toDisposable(() => undefined) : register(shortcut));
}
