import type { Page } from 'playwright-core';

/** The open workbook as the bytes of an .xlsx file. */
export async function savedFile(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const bytes = await window.workbench.saveFile();
    let characters = '';
    for (const byte of bytes) characters += String.fromCharCode(byte);
    return btoa(characters);
  });
  return Buffer.from(text, 'base64');
}

/** Opens bytes in place of the workbook that is open; answers what of them is not carried. */
export function openedFile(page: Page, bytes: Buffer, name = '数据.xlsx'): Promise<readonly string[]> {
  return page.evaluate(async ({ text, file }) => {
    const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
    return window.workbench.openFile(bytes, file);
  }, { text: bytes.toString('base64'), file: name });
}
