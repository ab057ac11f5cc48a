import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePacked } from '../../../src/redline/history/compare-packed.ts';
import { packTexts } from '../../../src/redline/history/pack-texts.ts';
import type { PackedTexts } from '../../../src/redline/history/packed-texts.ts';
import { unpackTexts } from '../../../src/redline/history/unpack-texts.ts';
import { compareSections, type RedlineSection } from '../../../src/redline/redline.ts';
import { renderHtml } from '../../../src/redline/render/render-html.ts';
import { canonicalise } from '../../../src/redline/text/canonical.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { pair } from '../arbitrary-markdown.ts';
import { hastOf } from '../markdown-to-hast.ts';
import { generateHistory } from './generate-history.ts';

/** Long texts take seconds; a busy machine several times as long. */
const PATIENCE = 120_000;

const section = (id: string, text: string): RedlineSection => ({
  id,
  title: id.toUpperCase(),
  body: hastOf(text),
});

/** As it is read from a file. */
const carried = (texts: PackedTexts): PackedTexts => JSON.parse(JSON.stringify(texts));

test('what revisions share is stored once', () => {
  const packed = packTexts([
    [section('a', 'Yksi.\n\n- [x](/x)\n- **y** z'), section('b', 'Kaksi.')],
    [section('b', 'Kaksi.'), section('a', 'Yksi.\n\nKolme.')],
  ]);
  expect(packed).toEqual({
    blocks: [
      ['p', 'Yksi.'],
      ['ul', ['li', ['a', { href: '/x' }, 'x']], ['li', ['strong', 'y'], ' z']],
      ['p', 'Kaksi.'],
      ['p', 'Kolme.'],
    ],
    sections: [
      ['a', 'A', [0, 1]],
      ['b', 'B', [2]],
      ['a', 'A', [0, 3]],
    ],
    revisions: [
      [0, 1],
      [1, 2],
    ],
  });
});

test('a revision that was never packed has no sections', () => {
  const packed = packTexts([[section('a', 'Yksi.')]]);
  expect(unpackTexts(packed, 0)).toHaveLength(1);
  expect(unpackTexts(packed, 1)).toEqual([]);
});

test(
  'random texts come out as they went in, to the last key',
  () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const revisions = [[section('a', one)], [section('a', other), section('b', one)]];
        const packed = carried(packTexts(revisions));
        revisions.forEach((sections, place) => {
          const unpacked = unpackTexts(packed, place);
          expect(unpacked.map(({ id, title }) => [id, title])).toEqual(
            sections.map(({ id, title }) => [id, title]),
          );
          expect(unpacked.map(({ body }) => canonicalise(body))).toEqual(
            sections.map(({ body }) => canonicalise(body)),
          );
        });
      }),
      { seed: 20_190_812, numRuns: propertyRuns(500) },
    );
  },
  PATIENCE,
);

test(
  'any two revisions of a long history compare as they do unpacked',
  () => {
    const revisions = generateHistory(60, 3000, 1);
    const packed = carried(packTexts(revisions));
    for (const [before, after] of [
      [0, 59],
      [25, 26],
      [40, 3],
    ] as const) {
      const html = renderHtml(comparePacked(packed, before, after));
      expect(html).toContain('<ins');
      expect(html).toBe(
        renderHtml(compareSections(revisions[before] ?? [], revisions[after] ?? [])),
      );
    }
  },
  PATIENCE,
);
