import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeFor } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import { proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareBodies } from '../../src/redline/redline.ts';

function kindOf(before: string, after: string): string {
  const [old, young] = [before, after].map((text) => toHast(parseMarkdown(text)));
  if (!old || !young) return '';
  return proposeKind(classifyChanges(compareBodies(old, young), judgeFor('en')), []).kind;
}

test.each([
  ['a word is struck', 'We do not sell it.', 'We do ~~not~~ sell it.'],
  ['a word is struck no more', 'We do ~~not~~ sell it.', 'We do not sell it.'],
  ['a word is struck in HTML', 'We do not sell it.', 'We do <del>not</del> sell it.'],
  ['a sentence is struck', 'We share no data.', '~~We share no data.~~'],
  ['an item is struck', '- We share no data.\n- b', '- ~~We share no data.~~\n- b'],
  ['a title', '[x](/x "We never sell it")', '[x](/x "We sell it")'],
  ['a title of a picture', '![x](/x "one year")', '![x](/x "ten years")'],
  [
    'what is short for what',
    '<abbr title="kept one year">K</abbr>',
    '<abbr title="kept ten years">K</abbr>',
  ],
])('%s: material', (_name, before, after) => {
  expect(kindOf(before, after)).toBe('material');
});

test.each([
  ['bold beside what is struck', '**a** ~~b~~', '*a* ~~b~~', 'cosmetic'],
  ['struck otherwise', '~~b~~ a', '<del>b</del> a', 'none'],
  ['bold in what has a title', '[**a**](/x "t")', '[*a*](/x "t")', 'cosmetic'],
])('%s is no change of what is said', (_name, before, after, kind) => {
  expect(kindOf(before, after)).toBe(kind);
});
