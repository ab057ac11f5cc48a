import { toString as textIn } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { textOf } from '../../src/locale/say.ts';
import { frontTree } from '../../src/publish/docx/front-tree.ts';
import { wordSideOf } from '../../src/publish/docx/word-side.ts';
import { noticeFeed } from '../../src/publish/feed/feed.ts';
import { jsonFeedText } from '../../src/publish/feed/json-feed.ts';
import { sitemapText } from '../../src/publish/hosting/sitemap.ts';
import { changesPage } from '../../src/publish/pages/compare/changes-page.ts';
import { comparePage } from '../../src/publish/pages/compare/compare-page.ts';
import { asOfAnswers } from '../../src/publish/pages/history/as-of.ts';
import { pickAnswer } from '../../src/publish/pages/history/as-of-answer.ts';
import { historyPage } from '../../src/publish/pages/history/history-page.ts';
import { jsonLdText } from '../../src/publish/pages/notice/json-ld.ts';
import { noticePage } from '../../src/publish/pages/notice/notice-page.ts';
import { appendEntry, type LedgerEvent, readLedger } from '../../src/revise/ledger.ts';
import { verifyNotice } from '../../src/revise/verify.ts';
import { filesFrom } from '../support/memory-files.ts';
import { type Contents, editionIn, onlyNotice, shownIn, siteOn, statesProject } from './support.ts';

const home = 'content/notices/shop';
const last = '2025-10-01';

function withEvents(events: readonly LedgerEvent[]): Contents {
  let contents = statesProject();
  for (const event of events) {
    const { file, lines } = readLedger(filesFrom(contents), home);
    contents = { ...contents, [file]: appendEntry(lines, event).text };
  }
  expect(verifyNotice(filesFrom(contents), 'shop')).toEqual([]);
  return contents;
}

const postponed = (date: string, effective: string, en: string, fi: string): LedgerEvent => ({
  type: 'postponed',
  revision: last,
  date,
  recorded: date,
  effective,
  reason: { en, fi },
});

/** The announced revision of 1 October 2025 moves from 1 January 2026: later, to no day, to a day, earlier. */
const moved = withEvents([
  postponed('2025-10-20', '2026-02-01', 'Not ready.', 'Kesken.'),
  postponed('2025-11-10', 'none', 'Still not ready.', 'Yhä kesken.'),
  postponed('2025-12-01', '2026-03-01', 'Ready.', 'Valmis.'),
  postponed('2025-12-10', '2026-02-15', 'Sooner.', 'Aiemmin.'),
]);

function banners(contents: Contents, now: string, revision: string, locale: Locale = 'en') {
  const data = siteOn(contents, now);
  const page = noticePage(shownIn(data, locale, revision), false);
  return page.banners.flatMap(({ sentences }) => sentences.map(textOf)).join(' ');
}

describe('the page of a postponed version', () => {
  test.each([
    ['2025-10-19', 'This version applies from 1 January 2026. Before that: version 1 June 2025.'],
    [
      '2025-10-20',
      'This version applies from 1 February 2026. Before that: version 1 June 2025. Postponed on 20 October 2025. This version was to apply from 1 January 2026; it now applies from 1 February 2026. Reason: Not ready.',
    ],
    [
      '2025-11-10',
      'This version has been published, but does not apply. Postponed on 10 November 2025. This version was to apply from 1 February 2026; no day has been set. Reason: Still not ready. Read the notice in force.',
    ],
    [
      '2026-01-01',
      'This version applies from 15 February 2026. Before that: version 1 June 2025. Brought forward on 10 December 2025. This version was to apply from 1 March 2026; it now applies from 15 February 2026. Reason: Sooner.',
    ],
    ['2026-02-15', ''],
  ])('on %s', (now, told) => {
    expect(banners(moved, now, last)).toBe(told);
  });

  test('in Finnish', () => {
    expect(banners(moved, '2025-12-01', last, 'fi')).toContain(
      'Päivä päätetty 01.12.2025. Tämä versio tulee voimaan 01.03.2026. Syy: Valmis.',
    );
  });
});

test('the notice in force tells that the version to come was postponed', () => {
  expect(banners(moved, '2025-11-10', '2025-06-01')).toBe(
    'A new version has been published. It does not apply yet. Version 1 October 2025 was postponed on 10 November 2025: it was to apply from 1 February 2026, and no day has been set. Reason: Still not ready. Read the new version. See what changes in it.',
  );
});

test('the page of its changes names the version', () => {
  const data = siteOn(moved, '2025-11-10');
  const page = changesPage(shownIn(data, 'en', last));
  const told = page.banners.flatMap(({ sentences }) => sentences.map(textOf));
  expect(told.slice(0, 2)).toEqual([
    'Version 1 October 2025 has been published, but does not apply.',
    'Version 1 October 2025 was postponed on 10 November 2025: it was to apply from 1 February 2026, and no day has been set. Reason: Still not ready.',
  ]);
});

test('its row in the history keeps every move that was made by then', () => {
  const data = siteOn(moved, '2025-11-20');
  const [row] = historyPage(editionIn(data, 'en')).rows;
  expect(row?.kind === 'version' && [row.state, ...row.details.map(textOf)]).toEqual([
    'Not yet in force',
    'This version has been published, but does not apply.',
    'Postponed on 20 October 2025. This version was to apply from 1 January 2026; it now applies from 1 February 2026. Reason: Not ready.',
    'Postponed on 10 November 2025. This version was to apply from 1 February 2026; no day has been set. Reason: Still not ready.',
  ]);
});

test('what applied on a day stays, and how the announced day moved later is told beside it', () => {
  const data = siteOn(moved, '2025-11-20');
  const told = (day: string) =>
    pickAnswer(asOfAnswers(editionIn(data, 'en')), day)?.told.map(textOf);
  expect(told('2025-10-15')).toEqual([
    'On {x}, this version applied: in force from 1 July 2025, published 1 June 2025.',
    'The same version applies now: nothing has changed.',
    'By then version 1 October 2025 had been published too, to apply from 1 January 2026.',
    'Version 1 October 2025 was postponed on 20 October 2025: it was to apply from 1 January 2026, and now applies from 1 February 2026. Reason: Not ready.',
    'Version 1 October 2025 was postponed on 10 November 2025: it was to apply from 1 February 2026, and no day has been set. Reason: Still not ready.',
  ]);
  expect(told('2025-11-10')?.at(-1)).toBe(
    'By then version 1 October 2025 had been published too, without a day from which to apply.',
  );
  expect(told('2025-09-03')).toContain(
    'Version 1 September 2025 was withdrawn on 5 September 2025.',
  );
});

describe('feeds', () => {
  const entriesOn = (now: string, contents = moved) => {
    const data = siteOn(contents, now);
    return noticeFeed(editionIn(data, 'en')).entries;
  };

  test('tell of postponements and withdrawals, each for ever by the same name', () => {
    const told = entriesOn('2025-12-10').map(({ id, title }) => [id.split('shop/')[1], title]);
    expect(told.slice(0, 6)).toEqual([
      ['2025-10-01/en/postponed-4', 'Version 1 October 2025: Brought forward'],
      ['2025-10-01/en/postponed-3', 'Version 1 October 2025: Day set'],
      ['2025-10-01/en/postponed-2', 'Version 1 October 2025: Postponed'],
      ['2025-10-01/en/postponed-1', 'Version 1 October 2025: Postponed'],
      ['2025-10-01/en', 'Version 1 October 2025: Wording'],
      ['2025-09-01/en/withdrawn', 'Version 1 September 2025: Withdrawn'],
    ]);
    const before = entriesOn('2025-11-10').map(({ id }) => id);
    expect(
      entriesOn('2025-12-10')
        .slice(-before.length)
        .map(({ id }) => id),
    ).toEqual(before);
  });

  test('say what happened and why, on the day it did', () => {
    const [newest] = entriesOn('2025-11-10');
    expect(newest).toMatchObject({
      kind: 'postponed',
      published: '2025-11-10',
      updated: '2025-11-10',
      href: 'https://privacy.example/notices/en/shop/2025-10-01/',
      summary:
        'Postponed on 10 November 2025. This version was to apply from 1 February 2026; no day has been set. Reason: Still not ready.',
    });
    const data = siteOn(moved, '2025-11-10');
    const { items } = JSON.parse(jsonFeedText(noticeFeed(editionIn(data, 'en'))));
    expect(items[0]).toMatchObject({
      tags: ['postponed'],
      date_published: '2025-11-10T12:00:00Z',
    });
  });
});

test('a Word file of a postponed version says so', () => {
  const data = siteOn(moved, '2025-11-10');
  const side = wordSideOf(shownIn(data, 'en', last), () => undefined);
  const lines = frontTree(side).children.map((node) => textIn(node));
  expect(lines[0]).toBe(
    'Postponed on 10 November 2025. This version was to apply from 1 February 2026; no day has been set. Reason: Still not ready.',
  );
});

test('where any two are compared, those that do not apply say so', () => {
  const data = siteOn(moved, '2025-11-10');
  expect(comparePage(editionIn(data, 'en')).versions.map(({ text }) => text)).toEqual([
    'Published 1 October 2025, not yet in force',
    'Published 1 September 2025, never in force (withdrawn)',
    'In force from 1 July 2025, published 1 June 2025',
    'In force 1 March 2024 to 30 June 2025',
    'Dated 15 January 2020',
  ]);
});

test('machines are told the day of the last event that has come', () => {
  const data = siteOn(moved, '2025-11-20');
  const shown = { notice: onlyNotice(data), revision: last };
  expect(JSON.parse(jsonLdText(shownIn(data, 'en', shown.revision)) ?? '')).toMatchObject({
    creativeWorkStatus: 'announced',
    dateModified: '2025-11-10',
  });
  expect(sitemapText(data)).toContain('<lastmod>2025-11-10</lastmod>');
});

describe('a withdrawal that is announced', () => {
  const ahead = withEvents([
    {
      type: 'withdrawn',
      revision: '2025-06-01',
      date: '2025-12-01',
      recorded: '2025-11-01',
      reason: { en: 'Out of use.', fi: 'Ei käytössä.' },
    },
  ]);

  test('counts from its day', () => {
    expect(banners(ahead, '2025-11-30', '2025-06-01')).not.toContain('ithdrawn');
    expect(banners(ahead, '2025-12-01', '2025-06-01')).toBe(
      'Withdrawn on 1 December 2025. This version does not apply. Reason: Out of use. Read the notice in force.',
    );
  });

  test('is told in the history before', () => {
    const details = (now: string) => {
      const data = siteOn(ahead, now);
      const { rows } = historyPage(editionIn(data, 'en'));
      const row = rows.find((each) => each.kind === 'version' && each.id === '2025-06-01');
      return row?.kind === 'version' ? row.details.map(textOf).at(-1) : undefined;
    };
    expect(details('2025-11-30')).toBe(
      'To be withdrawn on 1 December 2025. From then on this version does not apply. Reason: Out of use.',
    );
    expect(details('2025-12-01')).toMatch(/^Withdrawn on 1 December 2025\./u);
  });

  test('is in no feed before', () => {
    const kinds = (now: string) => {
      const data = siteOn(ahead, now);
      const { entries, updated } = noticeFeed(editionIn(data, 'en'));
      return [entries.filter(({ kind }) => kind === 'withdrawn').length, updated];
    };
    expect(kinds('2025-11-30')).toEqual([1, '2025-10-01']);
    expect(kinds('2025-12-01')).toEqual([2, '2025-12-01']);
  });
});
