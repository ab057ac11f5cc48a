import fc from 'fast-check';
import { maxBytes } from '../../src/files/files.ts';
import { examples } from '../redline/spec-documents.ts';

/** What lies in the folder of figures. */
export type RandomFigure = {
  readonly name: string;
  readonly kind: 'file' | 'link-in' | 'link-out' | 'folder';
  readonly bytes: Uint8Array;
};

/** A draft: figures, and for each section the bytes of its body. */
export type RandomDraft = {
  readonly figures: readonly RandomFigure[];
  readonly bodies: readonly [Uint8Array, Uint8Array];
};

const pieces = fc.constantFrom(
  ...['a', 'B', 'ä', 'a\u0308', 'É', 'ß', '1', '_', '-', ' ', '&', '+', "'", '(', '.', '=', '~'],
  ...['%', '#', '?', ':', '\\', '"', '*', '{{', '%20', '\u200b', '\t', '漢', 'con', '..'],
);
/** More often a name that can be frozen than one that cannot. */
const plain = fc.constantFrom('a', 'b', 'ä', 'é', '1', '_', '-', ' ', '&', '(', "'", 'x', 'C');
const stem = fc.oneof(
  { weight: 4, arbitrary: fc.array(plain, { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 5 }) },
);
const ending = fc.constantFrom('.svg', '.svg', '.svg', '.svg', '.SVG', '.png', '', '.html');
const fileName = fc
  .tuple(stem, ending)
  .map(([parts, end]) => `${parts.join('')}${end}`)
  .filter((name) => name !== '.' && name !== '..');

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"\n><title>ä</title>\n</svg>\n';
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const encoding = fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'bom', 'latin-1', 'utf-16');

function encode(text: string, how: string): Uint8Array {
  if (how === 'latin-1') return new Uint8Array(Buffer.from(text, 'latin1'));
  if (how === 'utf-16') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return new TextEncoder().encode(how === 'bom' ? `\uFEFF${text}` : text);
}

const drawn = fc
  .tuple(lineEnd, encoding)
  .map(([end, how]) => encode(drawing.replaceAll('\n', end), how));
const content = fc.oneof(
  { weight: 30, arbitrary: drawn },
  { weight: 5, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(0, 1)
      .map((more) => encode(drawing.padEnd(maxBytes - 1 + more), 'utf-8')),
  },
);
const figure: fc.Arbitrary<RandomFigure> = fc.record({
  name: fileName,
  kind: fc.constantFrom('file', 'file', 'file', 'file', 'file', 'link-in', 'link-out', 'folder'),
  bytes: content,
});

/** A name as a text may write it in an address. */
const writings: readonly ((name: string) => string)[] = [
  (name) => encodeURIComponent(name),
  (name) => `<../figures/${name}>`,
  (name) => name.replaceAll(/[_&()'*#~-]/gu, '\\$&').replaceAll(' ', '%20'),
  (name) => name.replaceAll('&', '&amp;').replaceAll('_', '&#95;').replaceAll(' ', '&#32;'),
  (name) => encodeURI(name),
  (name) => `${encodeURIComponent(name)}?v=1#part`,
  (name) => `./../${encodeURIComponent(name)}`,
  (name) => encodeURIComponent(name.toUpperCase()),
  (name) => encodeURIComponent(name.normalize('NFD')),
];

const forms: readonly ((address: string, label: string) => string)[] = [
  (address, label) => `![${label}](${address})`,
  (address, label) => `See [${label}](${address}).`,
  (address, label) => `![${label}][one]\n\n[ONE]: ${address}`,
  (address, label) => `| a |\n|---|\n| ![${label}](${address} 'title') |`,
  (address, label) => `Note[^n]\n\n[^n]: [${label}](${address})`,
];

function addressOf(name: string, write: (name: string) => string): string {
  const written = write(name);
  if (written.startsWith('<')) return written;
  return written.startsWith('./../') ? `./../figures/${written.slice(5)}` : `../figures/${written}`;
}

const use = (names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...writings), fc.constantFrom(...forms))
    .map(([name, write, form]) => form(addressOf(name, write), 'The way of data'));

const prose = fc.oneof(
  fc.constantFrom('', 'Text.', 'Ääkköset – «words» {{controller.name}} and \\{{literal}}.'),
  fc.constantFrom(...examples),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

function body(names: readonly string[]): fc.Arbitrary<Uint8Array> {
  const parts = names.length > 0 ? fc.oneof(use(names), prose) : prose;
  const rare = fc.oneof(
    { weight: 12, arbitrary: fc.constant('utf-8') },
    { weight: 1, arbitrary: encoding },
  );
  return fc
    .tuple(fc.array(parts, { maxLength: 3 }), lineEnd, rare)
    .map(([all, end, how]) => encode(`${all.join('\n\n')}\n`.replaceAll('\n', end), how));
}

/** Drafts that people may write, and that nobody should. */
export const randomDraft: fc.Arbitrary<RandomDraft> = fc
  .array(figure, { maxLength: 3 })
  .chain((figures) => {
    const names = figures.map(({ name }) => name);
    return fc.record({ figures: fc.constant(figures), bodies: fc.tuple(body(names), body(names)) });
  });
