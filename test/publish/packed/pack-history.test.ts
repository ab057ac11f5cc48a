import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { comparePackedHistory } from '../../../src/publish/packed/compare-packed-history.ts';
import { packHistory } from '../../../src/publish/packed/pack-history.ts';
import { packFacts } from '../../../src/publish/packed/pack-history-facts.ts';
import type { PackedHistory } from '../../../src/publish/packed/packed-history.ts';
import { changesPage } from '../../../src/publish/pages/compare/changes-page.ts';
import { sincePage } from '../../../src/publish/pages/compare/since-page.ts';
import { packTexts } from '../../../src/redline/history/pack-texts.ts';
import { generateHistory } from '../../redline/history/generate-history.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { generateFacts } from '../generate-facts.ts';
import { editionIn, entriesOf, shopProject, shownIn, siteOn, statesProject } from '../support.ts';

/** Long texts take seconds; a busy machine several times as long. */
const PATIENCE = 120_000;

const data = siteOn(shopProject(), '2025-07-15');

/** As it is read from a file. */
const carried = (history: PackedHistory): PackedHistory => JSON.parse(JSON.stringify(history));

test('a packed history holds the revisions of its language, archived facts left out', () => {
  const packed = packHistory(editionIn(data, 'en'));
  expect(packed.revisions).toEqual([
    { id: '2020-01-15', published: '2020-01-15' },
    { id: '2024-03-01', published: '2024-03-01' },
    { id: '2025-06-01', published: '2025-06-01', less: ['recipients.cart'] },
  ]);
  expect(packed.facts.revisions.map((patches) => patches !== null)).toEqual([false, true, true]);
  expect(packHistory(editionIn(data, 'fi')).revisions.map(({ id }) => id)).toEqual([
    '2024-03-01',
    '2025-06-01',
  ]);
});

test('what an author noted for himself is not in it', () => {
  expect(JSON.stringify(packHistory(editionIn(data, 'en')))).not.toContain('Ask legal');
});

test.each([
  { locale: 'en', changes: 3 },
  { locale: 'fi', changes: 2 },
] as const)('neighbours are compared as on their own page, %o', ({ locale, changes }) => {
  const packed = carried(packHistory(editionIn(data, locale)));
  const page = changesPage(shownIn(data, locale, '2025-06-01'));
  const last = packed.revisions.length - 1;
  const compared = comparePackedHistory(
    packed,
    last - 1,
    last,
    (revision) => `${page.links[0]?.href.replace(/[^/]+\/$/u, '')}${revision}/figures/`,
  );
  expect(compared.entries).toHaveLength(changes);
  expect(compared.meanings.length).toBeGreaterThan(0);
  expect(compared.meanings).toEqual(page.meanings);
  expect(compared.html).toBe(page.html);
  expect(compared.entries).toEqual(entriesOf(page));
  expect(compared.facts).toEqual(page.facts);
  expect(compared.meanings.filter(({ isLess }) => isLess)).toHaveLength(1);
});

test('over a stretch what protects people less is told as on its own page, past what was withdrawn', () => {
  const states = siteOn(statesProject(), '2026-02-01');
  const packed = carried(packHistory(editionIn(states, 'en')));
  const place = (revision: string) => packed.revisions.findIndex(({ id }) => id === revision);
  expect(packed.revisions[place('2025-10-01')]?.base).toBe(place('2025-06-01'));
  const meaningsOf = (from: string, to: string) =>
    comparePackedHistory(packed, place(from), place(to), String).meanings;
  const labels = (from: string, to: string) =>
    meaningsOf(from, to).flatMap(({ text, isLess }) => (isLess ? text : []));
  const { meanings } = sincePage(shownIn(states, 'en', '2024-03-01'));
  expect(meaningsOf('2024-03-01', '2025-10-01')).toEqual(meanings);
  expect(labels('2024-03-01', '2025-10-01')).toEqual([
    'Your data now also go to this recipient: Zeta Oy.',
  ]);
  expect(labels('2025-10-01', '2024-03-01')).toEqual([]);
});

test(
  '500 revisions of 10,000 words, facts and all, are at most 60 kB compressed, fewer in proportion',
  () => {
    const count = propertyRuns(500);
    const texts = packTexts(generateHistory(count, 10_000, 1));
    const facts = packFacts(generateFacts(count, 2), 'fi');
    const packed = JSON.stringify({ texts, facts });
    expect(
      facts.revisions.filter((patches) => Object.keys(patches ?? {}).length > 0).length,
    ).toBeGreaterThan(count / 5);
    expect(brotliCompressSync(packed).length).toBeLessThanOrEqual(36_000 + 48 * count);
  },
  PATIENCE,
);
