import { deflateRawSync } from 'node:zlib';
import { FileProblem } from '../../../src/workbench/files/fileProblem';
import { readWorkbook } from '../../../src/workbench/files/readWorkbook';
import { writeWorkbook } from '../../../src/workbench/files/writeWorkbook';
import { text as words } from '../../../src/workbench/text';
import { storedZip } from '../../e2e/conversion/storedZip';
import { emptySheet, workbookOf } from './someWorkbook';

const bytes = (buffer: Buffer): Uint8Array => new Uint8Array(buffer);
const ascii = (text: string): Uint8Array => bytes(Buffer.from(text, 'utf8'));
const compound = (inside: string): Uint8Array => bytes(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(inside, 'utf16le')]));

async function refusal(file: Uint8Array): Promise<FileProblem> {
  try {
    await readWorkbook(file);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
}

/** A zip whose only entry says it is small and unpacks to `size` zeros. */
function spoofed(size: number, said: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size));
  const zip = storedZip([['[Content_Types].xml', '']]);
  const [local, directory] = [Buffer.from(zip.subarray(0, 30 + 19)), Buffer.from(zip.subarray(zip.indexOf('PK\x01\x02', 0, 'latin1')))];
  for (const [buffer, at] of [[local, 14], [directory, 16]] as const) {
    buffer.writeUInt32LE(packed.length, at + 4);
    buffer.writeUInt32LE(said, at + 8);
  }
  const end = directory.length - 22;
  directory.writeUInt32LE(local.length + packed.length, end + 16);
  return bytes(Buffer.concat([local, packed, directory]));
}

describe('a file that cannot be opened says why', () => {
  test.each<[string, Uint8Array, FileProblem['kind']]>([
    ['nothing', ascii(''), 'empty'],
    ['a web page under another name', ascii('<html><table>'), 'notWorkbook'],
    ['a text', ascii('指标,完成数\n1,2'), 'notWorkbook'],
    ['Excel 97', compound('Workbook'), 'oldWorkbook'],
    ['behind a password', compound('EncryptedPackage'), 'encrypted'],
    ['a zip of something else', bytes(storedZip([['a.txt', 'a']])), 'notWorkbook'],
    ['a binary workbook', bytes(storedZip([['[Content_Types].xml', '<Types/>'], ['xl/workbook.bin', '']])), 'binaryWorkbook'],
    ['OpenDocument', bytes(storedZip([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', '<a/>']])), 'openDocument'],
    ['a document type', bytes(storedZip([['[Content_Types].xml', '<!DOCTYPE a [<!ENTITY b "c">]><Types/>']])), 'broken'],
    ['a document without a workbook', bytes(storedZip([['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<a/>']])), 'notWorkbook'],
    ['a part that unpacks to more than it says', spoofed(50_000_000, 1000), 'unpacksTooLarge'],
    ['parts that say they are enormous', spoofed(1000, 4_000_000_000), 'unpacksTooLarge'],
    ['more than 30 MB', new Uint8Array(31 * 1024 * 1024).fill(0x50), 'tooLarge'],
  ])('%s', async (_what, file, kind) => {
    expect((await refusal(file)).kind).toBe(kind);
  });

  test('cut off, or with a single byte changed: refused or read as it was, never read as something else', async () => {
    const cells = new Map(Array.from({ length: 60 }, (_cell, index) => [`${index},0`, { value: `第${index}行` }] as const));
    const file = await writeWorkbook(workbookOf([{ ...emptySheet('数据'), cells }]), new Date(0));
    const whole = await readWorkbook(file);
    for (const length of [20, 200, file.length >> 1, file.length - 5]) expect((await refusal(file.slice(0, length))).kind).toBe('broken');
    for (let at = 3; at < file.length; at += 97) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const read = await readWorkbook(changed).catch((error: unknown) => error);
      if (!(read instanceof FileProblem)) expect(read).toEqual(whole);
    }
  });

  test('every reason has words that name the file', () => {
    for (const sentence of Object.values(words.files.problems)) expect(sentence).toMatch(/^“\{name\}”.+。$/);
  });
});
