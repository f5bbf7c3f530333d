import type { Univer } from '@univerjs/core';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/preset-sheets-core';

/** What of the engine's clipboard the mend takes hold of. */
interface Clipboard {
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
  _pasteHTML(html: string, way: string): Promise<boolean>;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const cellOf = (text: string): string => `<td>${text.replace(/[&<>]/g, sign => escapes[sign] ?? sign)}</td>`;

/** The block as the engine wants it; an empty first cell stays, the line break at the end goes. */
const tableOf = (text: string): string =>
  `<table>${text.replace(/\r?\n$/, '').split(/\r?\n/).map(line => `<tr>${line.split('\t').map(cellOf).join('')}</tr>`).join('')}</table>`;

/**
 * Univer 0.25.1: a block of plain text takes fill, borders, font and number format off the cells it is pasted into, '@' included,
 * and moves up and left where its first cells are empty. Excel pastes it as values, where it stands. What comes with a look of
 * its own (html) keeps the engine's way.
 */
export function mendPlainPaste(univer: Univer): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService) as unknown as Clipboard;
  const { legacyPaste } = clipboard;
  if (typeof legacyPaste !== 'function' || typeof clipboard._pasteHTML !== 'function') throw new Error('The paste mend no longer fits the engine.');
  clipboard.legacyPaste = function (html, text, files) {
    if (html || files || !text || !/[\t\n]/.test(text)) return legacyPaste.call(this, html, text, files);
    return this._pasteHTML(tableOf(text), PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE);
  };
}
