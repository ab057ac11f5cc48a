import { expect, test } from 'vitest';
import { keepIds } from '../../src/markdown/keep-ids.ts';
import { outlineOf } from '../../src/markdown/outline.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const outline = (markdown: string) => outlineOf(parseMarkdown(markdown));

/** The ids of the new text, after an old one whose ids follow from its words. */
function kept(before: string, after: string): string[] {
  return keepIds(outline(after), outline(before).headings);
}

const body = 'We delete your data when you ask us to, within one month.';

test.each<[string, string, string, string[]]>([
  ['nothing changed', '## A\n\nx\n\n## B\n\ny', '## A\n\nx\n\n## B\n\ny', ['a', 'b']],
  ['new words over the same text', `## Erasure\n\n${body}`, `## We forget\n\n${body}`, ['erasure']],
  ['half of the words', '## Your rights\n\nOne.', '## Our rights\n\nTwo.', ['your-rights']],
  ['other words over another text', '## Erasure\n\nOne.', '## Places\n\nTwo.', ['places']],
  ['another level', `## Erasure\n\n${body}`, `### Erasure\n\n${body}`, ['erasure']],
  ['an id of its own', '## Erasure\n\nx', '## Erasure {#forget}\n\nx', ['forget']],
  ['an id taken away', '## Erasure {#forget}\n\nx', '## Erasure\n\nx', ['forget']],
  ['an id that moved with its heading', '## A {#x}\n\n## B', '## B\n\n## C {#x}', ['b', 'x']],
  [
    'a new heading with the old words',
    `## Erasure\n\n${body}`,
    `## We forget\n\n${body}\n\n## Erasure of backups\n\nThey go later.`,
    ['erasure', 'erasure-of-backups'],
  ],
  [
    'a heading between others, with nothing below',
    '## A\n\n### One\n\n## B',
    '## A\n\n### Two\n\n## B',
    ['a', 'one', 'b'],
  ],
  ['swapped', '## A\n\nx\n\n## B\n\ny', '## B\n\ny\n\n## A\n\nx', ['b', 'a']],
  [
    'an id that another heading was given',
    `## Erasure\n\n${body}`,
    `## We forget\n\n${body}\n\n## Other {#erasure}\n\nx`,
    ['we-forget', 'erasure'],
  ],
  ['the first of two namesakes gone', '## C\n\nOne.\n\n## C\n\nTwo.', '## C\n\nTwo.', ['c-1']],
  ['the second of two namesakes gone', '## C\n\nOne.\n\n## C\n\nTwo.', '## C\n\nOne.', ['c']],
  [
    'a namesake put before another',
    '## C\n\nOne.',
    '## C\n\nNew words.\n\n## C\n\nOne.',
    ['c-1', 'c'],
  ],
  [
    'two namesakes swapped',
    '## C\n\nOne.\n\n## C\n\nTwo.',
    '## C\n\nTwo.\n\n## C\n\nOne.',
    ['c-1', 'c'],
  ],
  [
    'namesakes with nothing below, told by the headings around them',
    '## A\n\n### C\n\n## B\n\n### C',
    '## B\n\n### C',
    ['b', 'c-1'],
  ],
  [
    'a namesake on another level',
    '# C\n\nOne.\n\n## D\n\n# C\n\nTwo.',
    '## D\n\n## C\n\nTwo.',
    ['d', 'c-1'],
  ],
  [
    'the middle one of namesakes that say nothing',
    '## C\n\n## C\n\n## C',
    '## C\n\n## C',
    ['c', 'c-2'],
  ],
  ['none before', '', '## A\n\n## A', ['a', 'a-1']],
])('%s', (_, before, after, expected) => {
  expect(kept(before, after)).toEqual(expected);
});

test('what was kept once is kept on', () => {
  const before = outline(`## We forget\n\n${body}`).headings.map((one) => ({
    ...one,
    id: 'erasure',
  }));
  expect(keepIds(outline(`## Deleting\n\n${body}`), before)).toEqual(['erasure']);
});
