import { fill, inPair, type Pattern, type Piece } from '../pattern.ts';

const numbered = (size: number, piece: Piece): string[] =>
  fill(size, (at) => `${typeof piece === 'string' ? piece : piece(at)}\0`)
    .split('\0')
    .slice(0, -1);
const paragraphs = (size: number) =>
  numbered(size, (at) => `Words of the text with number ${at} in it.`);
const words = (size: number) => numbered(size, (at) => `w${at}`);
const join = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;
const items = (size: number) => numbered(size, (at) => `- item ${at}`);
const rows = (size: number) => numbered(size, (at) => `| row ${at} | value ${at} |`);
const table = (lines: readonly string[]) => `| a | b |\n| - | - |\n${lines.join('\n')}\n`;

/** Rotates a list by a third of it. */
function turned<Item>(list: readonly Item[]): Item[] {
  const at = Math.floor(list.length / 3);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** A list in an order without order, the same each time. */
function shuffled<Item>(list: readonly Item[]): Item[] {
  return list
    .map((item, at) => ({ item, key: (at * 7919 + 13) % 10_007 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** Two texts that differ in one way. */
export const pairPatterns: readonly Pattern[] = [
  inPair('the same paragraphs', (size) => [join(paragraphs(size)), join(paragraphs(size))]),
  inPair('nothing, then paragraphs', (size) => ['', join(paragraphs(size))]),
  inPair('other paragraphs', (size) => [
    join(numbered(size, (at) => `old${at} one${at} two${at}`)),
    join(numbered(size, (at) => `new${at} three${at} four${at}`)),
  ]),
  inPair('every paragraph edited', (size) => [
    join(paragraphs(size)),
    join(paragraphs(size).map((text) => text.replace('the text', 'a text'))),
  ]),
  inPair('every second paragraph edited', (size) => [
    join(paragraphs(size)),
    join(paragraphs(size).map((text, at) => (at % 2 ? `${text} More.` : text))),
  ]),
  inPair('every second paragraph gone', (size) => [
    join(paragraphs(size)),
    join(paragraphs(size).filter((_, at) => at % 2)),
  ]),
  inPair('paragraphs reversed', (size) => [
    join(paragraphs(size)),
    join(paragraphs(size).reverse()),
  ]),
  inPair('paragraphs turned', (size) => [join(paragraphs(size)), join(turned(paragraphs(size)))]),
  inPair('paragraphs shuffled', (size) => [
    join(paragraphs(size)),
    join(shuffled(paragraphs(size))),
  ]),
  inPair('equal paragraphs, some gone', (size) => [
    'Words.\n\n'.repeat(size / 8),
    'Words.\n\n'.repeat(size / 16),
  ]),
  inPair('equal paragraphs, one between', (size) => [
    'Words.\n\n'.repeat(size / 8),
    `${'Words.\n\n'.repeat(size / 16)}Other.\n\n${'Words.\n\n'.repeat(size / 16)}`,
  ]),
  inPair('equal paragraphs, all other', (size) => [
    'One word.\n\n'.repeat(size / 11),
    'Other word.\n\n'.repeat(size / 13),
  ]),
  inPair('two paragraphs in turn', (size) => [
    'A b.\n\nC d.\n\n'.repeat(size / 12),
    'C d.\n\nA b.\n\n'.repeat(size / 12),
  ]),
  inPair('one paragraph of the same words', (size) => [
    words(size).join(' '),
    `${words(size).join(' ')} end`,
  ]),
  inPair('one paragraph, words reversed', (size) => [
    words(size).join(' '),
    words(size).reverse().join(' '),
  ]),
  inPair('one paragraph, words shuffled', (size) => [
    words(size).join(' '),
    shuffled(words(size)).join(' '),
  ]),
  inPair('one paragraph, words turned', (size) => [
    words(size).join(' '),
    turned(words(size)).join(' '),
  ]),
  inPair('one paragraph, every tenth word', (size) => [
    words(size).join(' '),
    words(size)
      .map((word, at) => (at % 10 ? word : `${word}x`))
      .join(' '),
  ]),
  inPair('one paragraph, every second word', (size) => [
    words(size).join(' '),
    words(size)
      .map((word, at) => (at % 2 ? word : `${word}x`))
      .join(' '),
  ]),
  inPair('one paragraph, all other words', (size) => [
    words(size).join(' '),
    words(size)
      .map((word) => `${word}x`)
      .join(' '),
  ]),
  inPair('one paragraph of one word', (size) => [
    'word '.repeat(size / 5),
    'word '.repeat(size / 10),
  ]),
  inPair('one paragraph of two words', (size) => [
    'a b '.repeat(size / 4),
    'b a a '.repeat(size / 6),
  ]),
  inPair('sentences, some gone', (size) => {
    const sentences = numbered(size, (at) => `We keep the words of ${at}.`);
    return [sentences.join(' '), sentences.filter((_, at) => at % 5).join(' ')];
  }),
  inPair('equal sentences, some gone', (size) => [
    'We keep it. '.repeat(size / 12),
    'We keep it. '.repeat(size / 14),
  ]),
  inPair('a paragraph split', (size) => {
    const sentences = numbered(size, (at) => `We keep the words of ${at}.`);
    return [sentences.join(' '), sentences.join('\n\n')];
  }),
  inPair('paragraphs merged', (size) => {
    const sentences = numbered(size, (at) => `We keep the words of ${at}.`);
    return [sentences.join('\n\n'), sentences.join(' ')];
  }),
  inPair('paragraphs, each split', (size) => {
    const pairs = numbered(size, (at) => `We keep the words of ${at}. You get the list of ${at}.`);
    return [join(pairs), join(pairs.map((text) => text.replace('. ', '.\n\n')))];
  }),
  inPair('items reversed', (size) => [items(size).join('\n'), items(size).reverse().join('\n')]),
  inPair('items shuffled', (size) => [items(size).join('\n'), shuffled(items(size)).join('\n')]),
  inPair('items edited', (size) => [
    items(size).join('\n'),
    items(size)
      .map((item) => `${item} more`)
      .join('\n'),
  ]),
  inPair('items to paragraphs', (size) => [
    items(size).join('\n'),
    items(size)
      .map((item) => item.slice(2))
      .join('\n\n'),
  ]),
  inPair('rows reversed', (size) => [table(rows(size)), table(rows(size).reverse())]),
  inPair('rows shuffled', (size) => [table(rows(size)), table(shuffled(rows(size)))]),
  inPair('rows edited', (size) => [
    table(rows(size)),
    table(rows(size).map((row) => row.replace('value', 'other'))),
  ]),
  inPair('columns changed', (size) => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
    const cells = numbered(size / 3, (at) => `c${at}`);
    const rule = row(cells.map(() => '-'));
    return [
      `${row(cells)}${rule}${row(cells)}`,
      `${row(turned(cells))}${rule}${row(cells.toReversed())}`,
    ];
  }),
  inPair('headings moved', (size) => {
    const parts = numbered(size, (at) => `## Heading ${at}\n\nWords of part ${at}.`);
    return [join(parts), join(turned(parts))];
  }),
  inPair('headings reworded', (size) => {
    const parts = numbered(size, (at) => `## Heading ${at}\n\nWords of part ${at}.`);
    return [join(parts), join(parts.map((part) => part.replace('Heading', 'Title')))];
  }),
  inPair('links with other addresses', (size) => [
    join(numbered(size, (at) => `See [the list](a${at}) here.`)),
    join(numbered(size, (at) => `See [the list](b${at}) here.`)),
  ]),
  inPair('bold taken away', (size) => [
    join(numbered(size, (at) => `See **the list** ${at} here.`)),
    join(numbered(size, (at) => `See the list ${at} here.`)),
  ]),
  inPair('notes renumbered', (size) => {
    const notes = (from: number) =>
      numbered(
        size / 2,
        (at) => `Words[^${at + from}] of ${at}.\n\n[^${at + from}]: Note of ${at}.`,
      );
    return [join(notes(0)), join(['New[^new].\n\n[^new]: First.', ...notes(0)])];
  }),
  inPair('code edited', (size) => {
    const lines = numbered(size, (at) => `line ${at}`);
    return [
      `\`\`\`\n${lines.join('\n')}\n\`\`\`\n`,
      `\`\`\`\n${lines.map((line, at) => (at % 10 ? line : `${line}x`)).join('\n')}\n\`\`\`\n`,
    ];
  }),
  inPair('one word, longer', (size) => ['a'.repeat(size), 'a'.repeat(size + 1)]),
  inPair('hyphens in a word', (size) => ['a-'.repeat(size / 2), `${'a-'.repeat(size / 2)}b`]),
  inPair('punctuation', (size) => ['. , ; '.repeat(size / 6), ', . ; '.repeat(size / 6)]),
  inPair('values', (size) => [
    numbered(size, (at) => `${at} years`).join(', '),
    numbered(size, (at) => `${at + 1} years`).join(', '),
  ]),
  inPair('nested lists', (size) => {
    const parts = numbered(size, (at) => `- item ${at}\n  - inner ${at}`);
    return [parts.join('\n'), turned(parts).join('\n')];
  }),
];
