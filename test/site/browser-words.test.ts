import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { onlyBrowserWords } from '../../site/browser-words.ts';
import type { PackedHistory } from '../../src/publish/packed/packed-history.ts';
import { packTexts } from '../../src/redline/history/pack-texts.ts';
import { editionIn, shopProject, siteOn } from '../publish/support.ts';
import { pair } from '../redline/arbitrary-markdown.ts';
import { hastOf } from '../redline/markdown-to-hast.ts';
import { propertyRuns } from '../support/property-runs.ts';
import '../../src/words/ready-all.ts';

type Compare = typeof import('../../src/publish/packed/compare-packed-history.ts');
let compare: Compare['comparePackedHistory'];
let words: PackedHistory['words'][];
let packed: PackedHistory[];

beforeAll(async () => {
  const { packHistory } = await import('../../src/publish/packed/pack-history.ts');
  const data = siteOn(shopProject(), '2025-07-15');
  packed = locales.map((locale) => packHistory(editionIn(data, locale)));
  words = packed.map((history) => history.words);
  vi.resetModules();
  vi.doMock(
    '../../src/words/in-language.ts',
    () => import('../../src/words/in-language-compared.ts'),
  );
  const compared = await import('../../src/publish/packed/compare-packed-history.ts');
  const { bringWords } = await import('../../src/words/in-language-compared.ts');
  compare = (history, ...asked) => {
    bringWords(history.words);
    return compared.comparePackedHistory(history, ...asked);
  };
});

test('the worker is given in the place of all words those that a history brings', () => {
  const { resolveId } = onlyBrowserWords();
  expect(resolveId('./in-language.ts', '/x/src/words/spoken.ts')).toMatch(
    /\/in-language-compared\.ts$/u,
  );
  expect(resolveId('./every.ts', '/x/other.ts')).toBeUndefined();
});

test('they are all it asks for, for real revisions', () => {
  const all = packed.flatMap((history) =>
    history.revisions.flatMap((_, from) =>
      history.revisions.map((__, to) => compare(history, from, to, String)),
    ),
  );
  expect(all.some(({ entries, meanings }) => entries.length > 0 && meanings.length > 0)).toBe(true);
});

test('and for texts of every structure', () => {
  const sectionsOf = (title: string, text: string) => [{ id: 'a', title, body: hastOf(text) }];
  const property = fc.property(pair, fc.constantFrom(...locales), ([before, after], locale) => {
    const history: PackedHistory = {
      locale,
      words: words[locales.indexOf(locale)] ?? {},
      revisions: [
        { id: '2020-01-01', published: '2020-01-01' },
        { id: '2021-01-01', published: '2021-01-01' },
      ],
      texts: packTexts([sectionsOf('One', before), sectionsOf('Two', after)]),
      figures: {},
      facts: {
        revisions: [null, null],
        entries: {},
        meanings: {},
        sentences: { added: '', removed: '', changed: '', renamed: '' },
      },
      claims: {
        all: [],
        sections: [],
        sentences: {
          sure: { gained: '', turned: '' },
          seems: { gained: '', turned: '', lost: '' },
        },
      },
    };
    expect(compare(history, 0, 1, String).html).toContain('<');
  });
  fc.assert(property, { numRuns: propertyRuns(150), seed: 1 });
});

test('a word that is none of them is an error', async () => {
  const { say } = await import('../../src/locale/say.ts');
  expect(() => say('skip', 'en')).toThrow('No skip in en.');
});
