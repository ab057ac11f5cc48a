import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summariseChanges } from '../../src/redline/changes/summarise.ts';
import { compareSections, type RedlineSection } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { block, blocks, pair } from './arbitrary-markdown.ts';
import { scriptOf } from './compare.ts';
import { judgePair } from './judge-pair.ts';
import { hastOf } from './markdown-to-hast.ts';
import { linesOf } from './mirror.ts';
import { accept, canonicalText, parseFragment, reject } from './read-marks.ts';
import { doubledIds, looseEnds, misplacedMarks, print } from './well-formed.ts';

/** Random documents take seconds; a busy machine several times as long. */
const PATIENCE = 120_000;

test(
  'two texts with tables, footnotes, nested lists and pictures: all that must hold of a redline',
  () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(judgePair(before, after)).toEqual([]);
      }),
      { seed: 20_190_812, numRuns: propertyRuns(1500) },
    );
  },
  PATIENCE,
);

test(
  'sections: accept and reject give each side, whatever moved, came or went',
  () => {
    const sections = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        title: fc.constantFrom('Tiedot', 'Muut tiedot', 'A < B'),
        text: blocks,
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    );
    type Source = { id: string; title: string; text: string[] };
    const built = (sources: readonly Source[]): RedlineSection[] =>
      sources.map(({ id, title, text }) => ({ id, title, body: hastOf(text.join('\n\n')) }));
    const printed = (parts: readonly RedlineSection[]): string =>
      canonicalText(
        parseFragment(
          parts
            .map(
              ({ id, title, body }) =>
                `<section data-section="${id}"><h2>${title.replace('<', '&lt;')}</h2>${print(body)}</section>`,
            )
            .join(''),
        ),
      );
    fc.assert(
      fc.property(sections, sections, fc.boolean(), (one, other, sharing) => {
        const shared = other.map((section) =>
          sharing ? (one.find(({ id }) => id === section.id) ?? section) : section,
        );
        const [old, young] = [built(one), built(shared)];
        const script = compareSections(old, young);
        const html = renderHtml(script);
        const tree = parseFragment(html);
        expect(canonicalText(reject(tree))).toBe(printed(old));
        expect(canonicalText(accept(tree))).toBe(printed(young));
        const ids = [...misplacedMarks(tree), ...doubledIds(html), ...looseEnds(tree)];
        expect(ids).toEqual([]);
        expect(linesOf(script, 'forth')).toEqual(linesOf(compareSections(young, old), 'back'));
      }),
      { seed: 7, numRuns: propertyRuns(300) },
    );
  },
  PATIENCE,
);

test(
  'blocks in another order are moved or come and go whole: words in a moved one are never marked',
  () => {
    const distinct = fc.uniqueArray(block, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(distinct, fc.nat(), (parts, turn) => {
        const old = parts.map(
          (_, index) => `Kappale numero${index} on omanlaisensa kohta${index} täällä.`,
        );
        const at = turn % old.length;
        const young = [...old.slice(at), ...old.slice(0, at)];
        const script = scriptOf(old.join('\n\n'), young.join('\n\n'));
        expect(summariseChanges(script)).toMatchObject({ wordsInserted: 0, wordsDeleted: 0 });
      }),
      { seed: 7, numRuns: propertyRuns(200) },
    );
  },
  PATIENCE,
);

test(
  'a mark never begins or ends inside a value',
  () => {
    const value = fc.constantFrom(
      '12.08.2019',
      '13.08.2019',
      '2930948-2',
      '1.000,50',
      'a.b@infine.fi',
      'https://a.fi/x-1?y=2',
      '5-vuotinen',
      '10%',
    );
    const text = fc.array(fc.oneof(value, fc.constantFrom('on', 'tieto', 'vuotta,', '(x)')), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const html = renderHtml(scriptOf(one.join(' '), other.join(' ')));
        const edge = '\u{E000}';
        const marked = html.replace(/<\/?(?:ins|del)[^>]*>/gu, edge).replace(/<[^>]*>/gu, '');
        expect(marked).not.toMatch(new RegExp(`[\\p{L}\\d]${edge}[.,-]?[\\p{L}\\d@/:%]`, 'u'));
      }),
      { seed: 7, numRuns: propertyRuns(300) },
    );
  },
  PATIENCE,
);
