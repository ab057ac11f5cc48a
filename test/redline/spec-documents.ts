import { createRequire } from 'node:module';
import fc from 'fast-check';

const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: readonly { readonly markdown: string }[];
};

/** The Markdown of every example of CommonMark 0.31. */
export const examples: readonly string[] = tests.map(({ markdown }) =>
  markdown.replaceAll('→', '\t'),
);

const WORDS =
  'vuotta 12.08.2019 henkilötietojen not **may** [x](/y) `a  b` info@infine.fi 5,00'.split(' ');

const edit = fc.record({
  kind: fc.constantFrom(
    'word',
    'word',
    'drop',
    'insert',
    'remove',
    'move',
    'double',
    'join',
    'example',
  ),
  at: fc.nat(),
  to: fc.nat(),
  word: fc.constantFrom(...WORDS),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const document = fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 5 });

/** Two documents put together from the examples at random: one and the same after some edits, or two unrelated ones. */
export const specPair: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(document, fc.array(edit, { minLength: 1, maxLength: 4 }))
      .map(([old, edits]) => [join(old), join(edits.reduce(applyEdit, old))] as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(document, document)
      .map(([old, young]) => [join(old), join(young)] as const),
  },
);

function join(parts: readonly string[]): string {
  return parts.join('\n\n');
}

function applyEdit(parts: readonly string[], { kind, at, to, word }: Edit): string[] {
  const place = at % Math.max(1, parts.length);
  const target = to % Math.max(1, parts.length);
  const chosen = parts[place] ?? '';
  const words = chosen.split(' ');
  const replaced = (text: string): string[] =>
    parts.map((part, index) => (index === place ? text : part));
  switch (kind) {
    case 'word':
      return replaced(words.with(to % words.length, word).join(' '));
    case 'drop':
      return replaced(words.toSpliced(to % words.length, 1 + (at % 3)).join(' '));
    case 'insert':
      return replaced(words.toSpliced(to % words.length, 0, word).join(' '));
    case 'remove':
      return parts.toSpliced(place, 1);
    case 'move':
      return parts.toSpliced(place, 1).toSpliced(target, 0, chosen);
    case 'double':
      return parts.toSpliced(target, 0, chosen);
    case 'join':
      return parts.length < 2
        ? [...parts]
        : parts.toSpliced(
            Math.min(place, parts.length - 2),
            2,
            parts.slice(place, place + 2).join(' '),
          );
    default:
      return parts.toSpliced(place, 0, examples[to % examples.length] ?? '');
  }
}
