/** A form of figures: the endings of its names, and whether bytes are of it. */
type FigureForm = { readonly endings: readonly string[]; is(bytes: Uint8Array): boolean };

const jpeg = (bytes: Uint8Array) => startsWith(bytes, [0xff, 0xd8, 0xff]);
const svg = (bytes: Uint8Array) => !pictures.some(({ is }) => is(bytes));

/** Forms of pictures that browsers show and nothing runs in, each told by its first bytes. */
const pictures: readonly FigureForm[] = [
  {
    endings: ['png'],
    is: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  { endings: ['jpg', 'jpeg'], is: jpeg },
  { endings: ['gif'], is: (bytes) => /^GIF8[79]a$/u.test(ascii(bytes, 0, 6)) },
  {
    endings: ['webp'],
    is: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
  },
  { endings: ['avif'], is: isAvif },
];

const forms: readonly FigureForm[] = [{ endings: ['svg'], is: svg }, ...pictures];

/** The endings that the names of figures have. */
export const figureEndings: readonly string[] = forms.flatMap(({ endings }) => endings);

/** The ending of a name in small letters; empty where it has none. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether the bytes of a figure are of the form that its ending says. */
export function isOfForm(ending: string, bytes: Uint8Array): boolean {
  return forms.some(({ endings, is }) => endings.includes(ending) && is(bytes));
}

/** The brands of an ISO base media file are in its first box: the main one, a number, and those it agrees with. */
function isAvif(bytes: Uint8Array): boolean {
  if (ascii(bytes, 4, 8) !== 'ftyp') return false;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = ascii(bytes, 8, Math.min(length, bytes.length, 256)).match(/.{4}/gsu) ?? [];
  return brands.some((brand, index) => index !== 1 && (brand === 'avif' || brand === 'avis'));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
