import { FileProblem } from '../fileProblem';

type Bytes = Uint8Array<ArrayBuffer>;

async function joined(stream: ReadableStream<Uint8Array>, longest: number): Promise<Bytes> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > longest) {
      await reader.cancel();
      throw new FileProblem('unpacksTooLarge');
    }
    pieces.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const streamOf = (bytes: Uint8Array): ReadableStream<Bytes> => new Blob([bytes as Bytes]).stream();

/** Unpacks a part of a zip file, and stops where it grows beyond `longest` bytes, whatever the file says of itself. */
export async function inflate(packed: Uint8Array, longest: number, name: string): Promise<Bytes> {
  try {
    return await joined(streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')), longest);
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('broken', name);
  }
}

export const deflate = (bytes: Uint8Array): Promise<Bytes> => joined(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
