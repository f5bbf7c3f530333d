const polynomial = 0xedb88320;

function entryOf(index: number): number {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? polynomial ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_entry, index) => entryOf(index));

/** The checksum a zip file keeps of each part. Example: `123456789` in ASCII gives 0xcbf43926. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
