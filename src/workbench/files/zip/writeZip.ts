import { crc32 } from './crc32';
import { deflate } from './compression';
import type { Parts } from './readZip';

/** 1 January 1980, the first day a zip file knows: the same parts always give the same bytes. */
const day = 0x21;
const namesAreUtf8 = 0x800;

type Field = readonly [bytes: 2 | 4, value: number];

function fields(...list: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(list.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of list) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Packs parts into a zip file, in their order; `store` leaves them as they are, for a reader that only passes them on. */
export async function writeZip(parts: Parts, way: 'deflate' | 'store'): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = encoder.encode(path);
    const packed = way === 'store' ? content : await deflate(content);
    const about: readonly Field[] = [[2, 20], [2, namesAreUtf8], [2, way === 'store' ? 0 : 8], [2, 0], [2, day], [4, crc32(content)], [4, packed.length], [4, content.length], [2, name.length], [2, 0]];
    const local = [fields([4, 0x04034b50], ...about), name, packed];
    locals.push(...local);
    directory.push(fields([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, parts.size], [2, parts.size], [4, directorySize], [4, offset], [2, 0]);
  return joined([...locals, ...directory, end]);
}
