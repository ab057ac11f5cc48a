import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocks, pair } from '../../redline/arbitrary-markdown.ts';
import { hastOf } from '../../redline/markdown-to-hast.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { lettersIn, partsOf, readDocx } from './read-docx.ts';
import { lettersOf } from './tree-words.ts';
import { wordOf } from './word-files.ts';

/** Random documents take seconds; a busy machine several times as long. */
const patience = 240_000;

test(
  'accepting all gives the Word file of the new text, rejecting all that of the old one',
  async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([before, after]) => {
        const [old, young] = [hastOf(before), hastOf(after)];
        const file = await wordOf(old, young);
        expect(readDocx(file, 'reject')).toEqual(readDocx(await wordOf(old, old), 'both'));
        expect(readDocx(file, 'accept')).toEqual(readDocx(await wordOf(young, young), 'both'));
        expect(lettersIn(file, 'reject')).toBe(lettersOf(old));
        expect(lettersIn(file, 'accept')).toBe(lettersOf(young));
      }),
      { seed: 20_190_812, numRuns: propertyRuns(200) },
    );
  },
  patience,
);

test(
  'a file without changes tracks nothing and loses no letter',
  async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const tree = hastOf(parts.join('\n\n'));
        const file = await wordOf(tree, tree);
        const { 'word/document.xml': document, 'word/footnotes.xml': notes } = partsOf(file);
        expect(JSON.stringify([document, notes])).not.toMatch(/"w:(?:ins|del|delText)"/u);
        expect(lettersIn(file, 'accept')).toBe(lettersOf(tree));
      }),
      { seed: 7, numRuns: propertyRuns(80) },
    );
  },
  patience,
);
