import { crc32, deflateRawSync } from 'node:zlib';

/** Always the same bytes: 1 January 1980, the first day a zip file knows. */
const day = 0x21;

interface Entry { readonly name: Buffer; readonly packed: Buffer; readonly size: number; readonly checksum: number; readonly offset: number }

function fields(...values: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((total, [size]) => total + size, 0));
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value, at);
    at += size;
  }
  return buffer;
}

const described = ({ name, packed, size, checksum }: Entry): Buffer => fields([2, 20], [2, 0x800], [2, 8], [2, 0], [2, day], [4, checksum], [4, packed.length], [4, size], [2, name.length], [2, 0]);

/** A zip file of texts, the same bytes for the same texts. */
export function storedZip(files: readonly (readonly [name: string, text: string])[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const content = Buffer.from(text, 'utf8');
    const entry: Entry = { name: Buffer.from(path, 'utf8'), packed: deflateRawSync(content), size: content.length, checksum: crc32(content), offset };
    const local = Buffer.concat([fields([4, 0x04034b50]), described(entry), entry.name, entry.packed]);
    entries.push(entry);
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries.map(entry => Buffer.concat([fields([4, 0x02014b50], [2, 20]), described(entry), fields([2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]), entry.name])));
  return Buffer.concat([...parts, directory, fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory.length], [4, offset], [2, 0])]);
}

/** The checksums of a zip file's contents, in order: two packings of the same texts have the same. */
export function checksumsOf(zip: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === 0x02014b50; at += 46 + zip.readUInt16LE(at + 28)) found.push(zip.readUInt32LE(at + 16));
  return found;
}
