import { expect, test } from 'vitest';
import { trackedChanges } from './word-files.ts';

const cases: readonly [name: string, before: string, after: string, lines: string][] = [
  ['nothing', 'kept six years', 'kept\nsix years', 'kept six years'],
  ['a word', 'kept six years', 'kept ten years', 'kept {-six-}{+ten+} years'],
  ['a paragraph that came', 'One.', 'One.\n\nTwo.', 'One.\n+ {+Two.+}'],
  ['a paragraph that went', 'One.\n\nTwo.', 'Two.', '- {-One.-}\nTwo.'],
  [
    'a heading',
    '# Data\n\nWe keep your name and address.',
    '# Your data\n\nWe keep your name and address.',
    '- Heading1 {-Data-}\n+ Heading1 {+Your data+}\nWe keep your name and address.',
  ],
  [
    'a heading of another level',
    '# Data\n\nWe keep your name and address.',
    '## Data\n\nWe keep your name and address.',
    '- Heading1 {-Data-}\n+ Heading2 {+Data+}\nWe keep your name and address.',
  ],
  ['a look', 'kept six years', 'kept **six** years', 'kept {-six-}{+**six**+} years'],
  [
    'the address of a link',
    'See [here](https://a.example/x).',
    'See [here](https://b.example/).',
    'See [{-here-}](https://a.example/x)[{+here+}](https://b.example/).',
  ],
  [
    'words in a link',
    'See [our old page](https://a.example/x) and more.',
    'See [our new page](https://a.example/x) and more.',
    'See [our {-old-}{+new+} page](https://a.example/x) and more.',
  ],
  ['an item', '- a\n- c', '- a\n- b\n- c', '•0 a\n+ •0 {+b+}\n•0 c'],
  ['an item within an item', '- a', '- a\n  1. b', '•0 a\n+ #1.1:decimal:1 {+b+}'],
  ['where a list starts', '1. a', '4. a', '- #1.0:decimal:1 {-a-}\n+ #2.0:decimal:4 {+a+}'],
  [
    'a row',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |',
    '| TableHead a | TableHead b |\n| TableText 1 | TableText 2 |\n+ | TableText {+3+} | TableText {+4+} |\nTableEnd ',
  ],
  [
    'a cell',
    '| a |\n|---|\n| six years |',
    '| a |\n|---|\n| ten years |',
    '| TableHead a |\n| TableText {-six-}{+ten+} years |\nTableEnd ',
  ],
  [
    'a footnote',
    'Kept[^1].\n\n[^1]: For six years.',
    'Kept[^1].\n\n[^1]: For ten years.',
    'Kept[^FootnoteText For {-six-}{+ten+} years.].',
  ],
  [
    'a footnote that came',
    'We keep it for a year.',
    'We keep it for a year[^1].\n\n[^1]: Or two.',
    'We keep it for a year{+[^FootnoteText Or two.]+}.',
  ],
  [
    'a footnote before another',
    'Kept for six years[^b].\n\n[^b]: From your order.',
    'Kept[^a] for six years[^b].\n\n[^a]: Safely.\n\n[^b]: From your order.',
    'Kept{+[^FootnoteText Safely.]+} for six years[^FootnoteText From your order.].',
  ],
  ['a picture', 'See ![six](a.png)', 'See ![ten](a.png)', 'See {-_[six]_-}{+_[ten]_+}'],
  ['a quotation', '> six years', '> ten years', 'Quote {-six-}{+ten+} years'],
  ['a line of code', '```\na\nb\n```', '```\na\nc\n```', 'Code `a`⏎{-`b`-}{+`c`+}'],
  [
    'a paragraph that moved',
    'The first paragraph stands here.\n\nAnother one comes second.\n\nA third one ends it.',
    'A third one ends it.\n\nThe first paragraph stands here.\n\nAnother one comes second.',
    '+ {+A third one ends it.+}\nThe first paragraph stands here.\nAnother one comes second.\n- {-A third one ends it.-}',
  ],
];

test.each(cases)('%s', async (_, before, after, lines) => {
  expect(await trackedChanges(before, after)).toBe(lines);
});
