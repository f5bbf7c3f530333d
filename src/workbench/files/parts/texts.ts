import type { Parts } from '../zip/readZip';

const encoder = new TextEncoder();

/** A part's text, whichever Unicode it is in; undefined where there is no such part. */
export function textOfPart(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  if (!bytes) return undefined;
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

export const setText = (parts: Parts, path: string, text: string): void => void parts.set(path, encoder.encode(text));

export const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
