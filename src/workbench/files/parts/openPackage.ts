import { FileProblem } from '../fileProblem';
import { limits } from '../limits';
import { readZip, type Parts } from '../zip/readZip';
import { setText, textOfPart } from './texts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** The old compound file: a workbook of Excel 97–2003, or any workbook behind a password. */
function compoundProblem(bytes: Uint8Array): FileProblem {
  const text = new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length - (bytes.length % 2)));
  return new FileProblem(text.includes('EncryptedPackage') ? 'encrypted' : 'oldWorkbook');
}

function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (bytes.length > limits.fileBytes) throw new FileProblem('tooLarge');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundProblem(bytes);
  if (!startsWith(bytes, 0x50, 0x4b)) throw new FileProblem('notWorkbook');
}

function checkContents(parts: Parts): void {
  if (parts.has('xl/workbook.bin')) throw new FileProblem('binaryWorkbook');
  if ((textOfPart(parts, 'mimetype') ?? '').includes('opendocument')) throw new FileProblem('openDocument');
  if (!parts.has('[Content_Types].xml')) throw new FileProblem('notWorkbook');
}

/** XML parts in UTF-8 and without a document type, which no spreadsheet program writes and which could unfold into gigabytes. */
function settleXml(parts: Parts): void {
  for (const path of [...parts.keys()]) {
    if (!/\.(xml|rels)$/i.test(path)) continue;
    const text = textOfPart(parts, path) ?? '';
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new FileProblem('broken', path);
    const [first] = parts.get(path) ?? [];
    if (first === 0xff || first === 0xfe) setText(parts, path, text.replace(/^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/, '$1'));
  }
}

/** Unpacks a workbook after looking at what it really is; everything else is refused with the reason. */
export async function openPackage(bytes: Uint8Array): Promise<Parts> {
  checkKind(bytes);
  const parts = await readZip(bytes);
  checkContents(parts);
  settleXml(parts);
  return parts;
}
