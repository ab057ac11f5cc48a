import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeFor } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import { compareBodies } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { accept, canonicalText, parseFragment, reject } from './read-marks.ts';
import { print } from './well-formed.ts';

/** Each change of two English texts, with its classes. */
function changes(before: string, after: string): string[] {
  const read = (text: string) => toHast(parseMarkdown(text));
  const script = compareBodies(read(before), read(after));
  return classifyChanges(script, judgeFor('en')).map(
    ({ before: old, after: young, classes }) => `${old} -> ${young}: ${classes.join(' ')}`,
  );
}

test.each<[string, string, string, string[]]>([
  [
    'a clause inserted renumbers those after it',
    '1.1 We collect names.\n1.2 We keep them here.',
    '1.1 We collect names.\n1.2 They stay secret.\n1.3 We keep them here.',
    [' -> 1.2 They stay secret.: substance wording', '1.2 -> 1.3: structure'],
  ],
  [
    'letters in brackets',
    'We collect:\n(a) names\n(b) letters',
    'We collect:\n(a) titles\n(b) names\n(c) letters',
    [' -> (a) titles: wording', 'a -> b: structure', 'b -> c: structure'],
  ],
  [
    'sections',
    '§ 3 Uses of it\n§ 4 Places',
    '§ 4 Uses of it\n§ 5 Places',
    ['3 -> 4: structure', '4 -> 5: structure'],
  ],
  [
    'a number in the words of a clause is a value',
    '1.1 We keep it.\n1.2 We answer in 30 days.',
    '1.1 We keep it.\n1.2 We answer in 60 days.',
    ['30 -> 60: value'],
  ],
  [
    'a value right after the number of a clause',
    '1.1 We keep it.\n1.2 30 days is our time.',
    '1.1 We keep it.\n1.2 60 days is our time.',
    ['30 -> 60: value'],
  ],
  [
    'a number of a text that is no clause is a value',
    '30 days is our time to answer you.',
    '60 days is our time to answer you.',
    ['30 -> 60: value'],
  ],
])('%s', (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

test('a paragraph that became a clause keeps its words unmarked', () => {
  expect(changes('1.1 We keep it.', '1.1 We keep it.\n1.2 We delete it.')).toEqual([
    expect.stringContaining(' -> 1.2 We delete it.'),
  ]);
});

const line = fc
  .tuple(
    fc.constantFrom('', '1.1 ', '1.2 ', '1.3 ', '2.1 ', '(a) ', '(b) ', 'a) ', '§ 3 ', '(i) '),
    fc.constantFrom('We keep it', 'names.', 'Your *letters*;', 'and mail', 'For 5 years'),
    fc.constantFrom('\n', '\n', '\n\n', '  \n'),
  )
  .map((parts) => parts.join(''));
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join(''));

test('accept and reject give each text, whatever clauses came and went', () => {
  const read = (markdown: string) => toHast(parseMarkdown(markdown));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [old, young] = [read(before), read(after)];
      const tree = parseFragment(renderHtml(compareBodies(old, young)));
      expect(canonicalText(reject(tree))).toBe(canonicalText(parseFragment(print(old))));
      expect(canonicalText(accept(tree))).toBe(canonicalText(parseFragment(print(young))));
    }),
    { seed: 11, numRuns: propertyRuns(300) },
  );
});
