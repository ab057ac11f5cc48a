import { type Locale, pickText } from '../../../schema/languages.ts';
import { say, wordOf } from '../../locale/say.ts';
import { absolute, feedHref, hrefOf } from '../addresses/addresses.ts';
import { isSample } from '../data/sample.ts';
import type { Edition } from '../data/site-data.ts';
import { stateIn } from '../data/site-data.ts';
import { currentLanguages } from '../listing/list-pages.ts';
import { eventEntries } from './event-entries.ts';
import { type FeedEntry, feedEntry } from './feed-entry.ts';
import { tagUri } from './tag-uri.ts';

/** A notice's revisions and what happened to them, in one language, as Atom and JSON Feed tell them. Addresses are absolute. */
export type Feed = {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** Who is responsible for the notice. */
  readonly author: string;
  /** The page that the feed follows. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** The day of the last change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
};

/** How many revisions and events a feed tells of: the history page has them all. */
const longest = 50;

/** The feed of a notice in a language that it was published in. */
export function noticeFeed(edition: Edition): Feed {
  const { data, notice, locale } = edition;
  const { site } = data;
  const told = notice.history.filter(({ languages }) => languages.includes(locale));
  const [first] = told;
  const latest = told.at(-1);
  if (!first || !latest) throw new Error(`${notice.id} has no revision in ${locale}`);
  // A reader of the feed has the older ones: no more are made than are shown.
  const recent = told.slice(-longest).map((summary) => feedEntry(edition, summary));
  const events = told.flatMap((summary) => eventEntries(edition, summary));
  const entries = [...recent, ...events]
    .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
    .slice(-longest)
    .reverse();
  const isRead = currentLanguages(notice).includes(locale);
  const place = { page: isRead ? 'notice' : 'history' } as const;
  return {
    id: tagUri(site, first.published, `${notice.id}/${locale}`),
    locale,
    title: latest.title[locale] ?? notice.id,
    subtitle: [
      wordOf('feedSubtitle', locale),
      ...(isSample({ ...edition, revision: latest.id }) ? [say('sample', locale)] : []),
    ].join(' '),
    author: controllerOf(edition) ?? pickText(site.title, locale, site.language),
    home: absolute(site, hrefOf(edition, place)),
    atom: absolute(site, feedHref(edition, 'atom')),
    json: absolute(site, feedHref(edition, 'json')),
    updated: entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b)),
    entries,
  };
}

/** Who is named as the controller by the last revision that tells it itself. */
function controllerOf(edition: Edition): string | undefined {
  const { notice, locale } = edition;
  const gated = notice.history.findLast(
    ({ languages, standing }) => standing === 'gated' && languages.includes(locale),
  );
  return gated && stateIn(edition, gated.id)?.text.facts.controller?.name;
}
