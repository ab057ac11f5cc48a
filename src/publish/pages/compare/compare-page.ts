import type { Locale } from '../../../../schema/languages.ts';
import { lowerFirst } from '../../../locale/lower-first.ts';
import { phrase, say, wordOf } from '../../../locale/say.ts';
import type { RevisionSummary } from '../../../revise/history.ts';
import { absolute, hrefOf, packedHistoryHref } from '../../addresses/addresses.ts';
import { comparableRevisions, isOutdated } from '../../addresses/list-comparisons.ts';
import { currentLanguages } from '../../addresses/list-pages.ts';
import { isSample } from '../../data/sample.ts';
import {
  comparedWith,
  currentRevision,
  type PublishedNotice,
  type SiteData,
} from '../../data/site-data.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf, type PageLink } from '../frame/page-links.ts';
import type { PageRecord } from '../frame/page-record.ts';
import { stateWords } from '../history/history-rows.ts';

/** A version that can be chosen. */
export type VersionChoice = {
  readonly id: string;
  readonly text: string;
  /** Archived: its facts are no part of its text, so they are not compared. */
  readonly isArchived: boolean;
};

export type ComparePage = {
  readonly frame: Frame;
  readonly title: string;
  readonly noticeTitle: string;
  readonly links: readonly PageLink[];
  /** Newest first. */
  readonly versions: readonly VersionChoice[];
  /** The two that are chosen until the reader chooses. */
  readonly from: string;
  readonly to: string;
  /** Where the packed history is. */
  readonly history: string;
  /** Comparisons that have pages of their own, newest first. */
  readonly againstPrevious: readonly PageLink[];
  readonly againstCurrent: readonly PageLink[];
  readonly record: PageRecord;
};

/** The page on which a reader compares any two versions of a notice. */
export function comparePage(data: SiteData, notice: PublishedNotice, locale: Locale): ComparePage {
  const revisions = comparableRevisions(notice, locale).toReversed();
  const current = currentRevision(data, notice);
  const to = revisions.find(({ id }) => id === current) ?? revisions[0];
  const from = revisions[revisions.findIndex(({ id }) => id === to?.id) + 1] ?? revisions[0];
  const noticeTitle = revisions[0]?.title[locale] ?? '';
  const title = wordOf('compareTwo', locale);
  const href = hrefOf(data.site, notice, locale, { page: 'compare' });
  return {
    frame: frameOf(data, {
      title: `${title}, ${noticeTitle}`,
      locale,
      ...headLinks(data, { notice, revision: null }, locale, 'compare'),
      canonical: href,
      noindex: true,
      sample: revisions.some(({ id }) => isSample(data, notice, id)),
      languages: languagesOf(data, { notice, revision: null }, 'compare'),
    }),
    title,
    noticeTitle,
    links: linksOf(data, notice, locale),
    versions: revisions.map(({ id, standing }) => ({
      id,
      text: sayChoice(notice, id, locale),
      isArchived: standing === 'archived',
    })),
    from: from?.id ?? '',
    to: to?.id ?? '',
    history: packedHistoryHref(data.site, notice, locale),
    againstPrevious: revisions.flatMap((revision) =>
      againstPrevious(data, notice, revision, locale),
    ),
    againstCurrent: revisions.flatMap((revision) => againstCurrent(data, notice, revision, locale)),
    record: {
      notice: noticeTitle,
      subject: [{ text: title }],
      versions: null,
      address: absolute(data.site, href),
    },
  };
}

/** The day, and the number where a second version was published that day: `2019-08-12.2`. */
function sayVersion(id: string, locale: Locale): string {
  const [day = '', number] = id.split('.');
  const printed = say('dayItself', locale, { d: { day } });
  return number ? `${printed} (${number})` : printed;
}

/** A version with what it is, where it is not one that applied: withdrawn, or not yet in force. */
function sayChoice({ statuses }: PublishedNotice, id: string, locale: Locale): string {
  const version = sayVersion(id, locale);
  const status = statuses.get(id)?.status;
  if (status !== 'withdrawn' && status !== 'announced') return version;
  const x = lowerFirst(wordOf(stateWords[status], locale), locale);
  return say('choiceState', locale, { v: version, x });
}

function linksOf(data: SiteData, notice: PublishedNotice, locale: Locale): PageLink[] {
  const href = (page: 'notice' | 'history') => hrefOf(data.site, notice, locale, { page });
  const current = currentLanguages(data, notice).includes(locale)
    ? [{ href: href('notice'), text: phrase('currentNotice', locale) }]
    : [];
  return [...current, { href: href('history'), text: phrase('allVersions', locale) }];
}

function againstPrevious(
  data: SiteData,
  notice: PublishedNotice,
  { id }: RevisionSummary,
  locale: Locale,
): PageLink[] {
  const before = comparedWith(data, { notice, revision: id }, locale);
  if (before === undefined) return [];
  const href = hrefOf(data.site, notice, locale, { page: 'changes', revision: id });
  return [{ href, text: [{ text: sayPair(before, id, locale) }] }];
}

function againstCurrent(
  data: SiteData,
  notice: PublishedNotice,
  { id }: RevisionSummary,
  locale: Locale,
): PageLink[] {
  const current = currentRevision(data, notice);
  if (current === undefined || !isOutdated(data, { notice, revision: id }, locale)) return [];
  const href = hrefOf(data.site, notice, locale, { page: 'since', revision: id });
  return [{ href, text: [{ text: sayPair(id, current, locale) }] }];
}

function sayPair(from: string, to: string, locale: Locale): string {
  return say('changesTitle', locale, { a: sayVersion(from, locale), b: sayVersion(to, locale) });
}
