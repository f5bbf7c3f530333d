import { FileProblem } from '../fileProblem';
import { limits } from '../limits';
import { crc32 } from './crc32';
import { inflate } from './compression';

/** The parts of a package by their path, `xl/workbook.xml`. */
export type Parts = Map<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 65_535;
const endLength = 22;

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  throw new FileProblem('broken');
}

function entryAt(view: DataView, at: number, decoder: TextDecoder): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw new FileProblem('broken');
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new FileProblem('broken');
  if (view.getUint16(at + 8, true) & 1) throw new FileProblem('encrypted');
  const entry: Entry = {
    name: decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)).replace(/\\/g, '/'),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** The directory at the end of the file, checked against the limits before anything is unpacked. */
function entriesOf(view: DataView): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new FileProblem('unpacksTooLarge');
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(view, at, decoder);
    entries.push(entry);
    at = next;
  }
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.unpackedBytes) throw new FileProblem('unpacksTooLarge');
  return entries;
}

function packedBytes(view: DataView, { name, offset, packedSize }: Entry): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSignature) throw new FileProblem('broken', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) throw new FileProblem('broken', name);
  return new Uint8Array(view.buffer, view.byteOffset + start, packedSize);
}

async function contentOf(view: DataView, entry: Entry): Promise<Uint8Array> {
  const packed = packedBytes(view, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new FileProblem('broken', entry.name);
  const content = entry.method === 0 ? packed : await inflate(packed, entry.size, entry.name);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw new FileProblem('broken', entry.name);
  return content;
}

/**
 * Unpacks a zip file whole: every part with its checksum, none larger than it says, all together within the limits.
 * Anything else is refused, so that a half-read workbook never looks like a whole one.
 */
export async function readZip(bytes: Uint8Array): Promise<Parts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Parts = new Map();
  for (const entry of entriesOf(view)) {
    if (entry.name.endsWith('/')) continue;
    if (parts.has(entry.name)) throw new FileProblem('broken', entry.name);
    parts.set(entry.name, await contentOf(view, entry));
  }
  return parts;
}
