import { zlibSync } from 'fflate';

/**
 * A light grey PNG (RFC 2083) of one pixel: what programs that cannot draw SVG show in its place,
 * stretched to its size.
 */
export function blankPng(): Uint8Array {
  const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
  const pixel = zlibSync(Uint8Array.of(0, 0xee));
  return Uint8Array.of(
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...pixel]),
    ...chunk('IEND', []),
  );
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...name].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...wordOf32(data.length), ...body, ...wordOf32(crc32(body))];
}

function wordOf32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

/** Bit by bit (RFC 2083, 3.4): a few dozen bytes need no table. */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
