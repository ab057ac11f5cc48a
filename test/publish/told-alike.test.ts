import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/files/disk.ts';
import { wordOf } from '../../src/locale/say.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { type Edition, type Shown, showState } from '../../src/publish/data/site-data.ts';
import { feedEntry } from '../../src/publish/feed/feed-entry.ts';
import { listSincePages } from '../../src/publish/listing/list-comparisons.ts';
import { listChangesPages } from '../../src/publish/listing/list-pages.ts';
import { type ChangesPage, changesPage } from '../../src/publish/pages/compare/changes-page.ts';
import { sincePage } from '../../src/publish/pages/compare/since-page.ts';
import { historyPage } from '../../src/publish/pages/history/history-page.ts';
import { changedSections } from '../../src/publish/pages/notice/changed-sections.ts';
import { everyState } from '../browser/setup/states-project.ts';
import { dayOfStates, entriesOf, shopProject, siteOn, statesProject } from './support.ts';

const own = loadSiteData(filesOnDisk(join(import.meta.dirname, '../..')), '2026-11-30');

const sites = [
  ['our own notices', own],
  ['a shop', siteOn(shopProject(), '2025-08-01')],
  ['a shop with every state', siteOn(statesProject(), dayOfStates)],
  ['hard texts', siteOn(everyState(), dayOfStates)],
] as const;

/** What a page of changes tells of facts and claims, each in its own words. */
const toldOn = ({ meanings, facts }: ChangesPage) => [
  ...meanings.map(({ text }) => text),
  ...facts.flatMap(({ subject, sentences }) => [subject, ...sentences]),
];

/** The text of a feed's HTML. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each(sites)('of %s', (_, data) => {
  const all = listChangesPages(data).filter(({ summary }) => summary);
  test.each(all.map((shown) => [`${shown.notice.id} ${shown.locale} ${shown.revision}`, shown]))(
    'notice, changes, since, history and feed tell the same of %s',
    (_, shown) => {
      const page = changesPage(shown);
      const entries = entriesOf(page);
      expectSameSections(shown, page);
      expectSameSince(shown, page);
      expectSameRow(shown, page);
      const { summary } = shown;
      if (!summary) throw new Error('a draft');
      const entry = feedEntry(shown, summary);
      const told = plain(entry.html);
      for (const words of toldOn(page)) expect(told).toContain(words);
      for (const { text } of page.summary) expect(told).toContain(text);
      const items = entry.html.match(/<li>/gu) ?? [];
      expect(items).toHaveLength(page.meanings.length + page.facts.length);
      if (page.isUnchanged) expect([entries, toldOn(page)]).toEqual([[], []]);
    },
  );
});

/** Every section that the notice calls changed has a change or a fact on the page, and each change of a section is told there. */
function expectSameSections(shown: Shown, page: ChangesPage): void {
  const badges = changedSections(shown);
  const { changes } = shown.comparison() ?? { changes: [] };
  for (const { section } of changes)
    if (section !== null && isNow(shown, section)) expect(badges.has(section)).toBe(true);
  for (const href of badges.values()) {
    const anchor = href.slice(href.indexOf('#') + 1);
    const isTold = page.html.includes(`id="${anchor}"`) || toldOn(page).length > 0;
    expect(isTold, href).toBe(true);
  }
  if (page.isUnchanged) expect([...badges]).toEqual([]);
}

const isNow = ({ text }: Shown, section: string) => text.sections.some(({ id }) => id === section);

/** Since the version before the one in force means the changes of that one. */
function expectSameSince(shown: Shown, page: ChangesPage): void {
  const { notice, base, revision } = shown;
  if (!base || revision !== notice.current?.id) return;
  const before = listSincePages(shown.data).find(
    (since) =>
      since.notice === notice && since.locale === shown.locale && since.revision === base.id,
  );
  if (!before) return;
  const since = sincePage(before);
  expect(toldOn(since)).toEqual(toldOn(page));
  expect(since.list).toEqual(page.list);
  expect(since.html).toBe(page.html);
  expect(since.applies).toEqual(page.applies);
}

/** The row of the history: the kind, the summary, the days, and a way to the page. */
function expectSameRow(shown: Shown, page: ChangesPage): void {
  const edition: Edition = { data: shown.data, notice: shown.notice, locale: shown.locale };
  const row = historyPage(edition).rows.find(
    (each) => each.kind === 'version' && each.id === shown.revision,
  );
  if (row?.kind !== 'version') throw new Error('no row');
  expect(row.summary).toEqual(page.summary);
  expect(row.version.name).toEqual(page.applies);
  expect(row.change).toBe(page.kind ?? wordOf('firstVersion', shown.locale));
  expect(row.changes?.href).toContain(`/${shown.revision}/changes/`);
  expect(showState(edition, shown.revision)?.base?.id).toBe(shown.base?.id);
}
