/** A picture that Word can show, with its size in pixels. */
export type Picture = {
  readonly type: 'png' | 'jpg' | 'gif' | 'svg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** The bytes of a figure by its address in the text; `undefined` where it is not at hand. */
export type FindFigure = (source: string) => Uint8Array | undefined;

/** Reads what a picture is from its first bytes; `undefined` where it is none that Word can show. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const size = pngSize(bytes) ?? gifSize(bytes) ?? jpegSize(bytes) ?? svgSize(bytes);
  return size && size.width > 0 && size.height > 0 ? { ...size, bytes } : undefined;
}

type Size = Omit<Picture, 'bytes'>;

function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || text(bytes, 1, 3) !== 'PNG') return undefined;
  const view = viewOf(bytes);
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 10 || text(bytes, 0, 4) !== 'GIF8') return undefined;
  const view = viewOf(bytes);
  return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The size stands in the first frame header (markers C0 to CF, without C4, C8 and CC). */
function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** By the `viewBox`, else by `width` and `height`. */
function svgSize(bytes: Uint8Array): Size | undefined {
  const tag = /<svg\b[^>]*>/u.exec(new TextDecoder().decode(bytes.subarray(0, 4096)))?.[0];
  if (!tag) return undefined;
  const box = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/u.exec(tag);
  const side = (name: string) => new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`, 'u').exec(tag)?.[1];
  const width = Math.round(Number(box?.[1] ?? side('width') ?? 0));
  const height = Math.round(Number(box?.[2] ?? side('height') ?? 0));
  return { type: 'svg', width, height };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function text(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
