import type { Locale } from '../../../../schema/languages.ts';
import { lowerFirst } from '../../../locale/lower-first.ts';
import { phrase, say, textOf, wordOf } from '../../../locale/say.ts';
import { type RevisionSummary, revisionIn } from '../../../revise/history.ts';
import { absolute, hrefOf, packedHistoryHref } from '../../addresses/addresses.ts';
import { isSample } from '../../data/sample.ts';
import type { Edition } from '../../data/site-data.ts';
import { type PublishedNotice, stateIn } from '../../data/site-data.ts';
import { comparableRevisions, isOutdated } from '../../listing/list-comparisons.ts';
import { currentLanguages } from '../../listing/list-pages.ts';
import { titleOfChanges } from '../../record/title-of-changes.ts';
import { versionDay } from '../../record/version-day.ts';
import { nameInSentence, versionName } from '../../record/version-name.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf, type PageLink } from '../frame/page-links.ts';
import type { PageRecord } from '../frame/page-record.ts';
import { stateWords } from '../history/history-rows.ts';

/** A version that can be chosen. */
export type VersionChoice = {
  readonly id: string;
  readonly text: string;
  /** The same as it stands in the title of a comparison. */
  readonly name: string;
  /** Of an archived one why its facts are not compared: they are no part of its text. */
  readonly archived?: string;
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
export function comparePage(edition: Edition): ComparePage {
  const { data, notice, locale } = edition;
  const revisions = comparableRevisions(edition).toReversed();
  const named = revisions.map(({ id }) => ({ ...edition, revision: id }));
  const to = revisions.find(({ id }) => id === notice.current?.id) ?? revisions[0];
  const from = revisions[revisions.findIndex(({ id }) => id === to?.id) + 1] ?? revisions[0];
  const noticeTitle = revisions[0]?.title[locale] ?? '';
  const title = wordOf('compareTwo', locale);
  const href = hrefOf(edition, { page: 'compare' });
  return {
    frame: frameOf(data, {
      title: `${title}, ${noticeTitle}`,
      locale,
      ...headLinks({ ...edition, revision: null }, 'compare'),
      canonical: href,
      noindex: true,
      sample: named.some(isSample),
      languages: languagesOf({ ...edition, revision: null }, 'compare'),
    }),
    title,
    noticeTitle,
    links: linksOf(edition),
    versions: revisions.map((summary) => ({
      id: summary.id,
      text: sayChoice(notice, summary, locale),
      name: textOf(nameInSentence(notice, summary, locale)),
      ...(summary.standing === 'archived' && {
        archived: say('factsNotCompared', locale, { v: versionDay(summary) }),
      }),
    })),
    from: from?.id ?? '',
    to: to?.id ?? '',
    history: packedHistoryHref(edition),
    againstPrevious: named.flatMap(againstPrevious),
    againstCurrent: named.flatMap(againstCurrent),
    record: {
      notice: noticeTitle,
      subject: [{ text: title }],
      versions: null,
      address: absolute(data.site, href),
    },
  };
}

/** A version with what it is, where it is not one that applied: withdrawn, or not yet in force. */
function sayChoice(notice: PublishedNotice, summary: RevisionSummary, locale: Locale): string {
  const version = versionName(notice, summary, locale);
  const { status, stretches = [] } = notice.statuses.get(summary.id) ?? {};
  if (status !== 'withdrawn' && status !== 'announced') return version;
  // Without a day its name says so.
  if (status === 'announced' && stretches.length === 0) return version;
  const x = lowerFirst(wordOf(stateWords[status], locale), locale);
  return say('choiceState', locale, { v: version, x });
}

function linksOf(edition: Edition): PageLink[] {
  const { notice, locale } = edition;
  const href = (page: 'notice' | 'history') => hrefOf(edition, { page });
  const current = currentLanguages(notice).includes(locale)
    ? [{ href: href('notice'), text: phrase('currentNotice', locale) }]
    : [];
  return [...current, { href: href('history'), text: phrase('allVersions', locale) }];
}

type NamedRevision = Edition & { readonly revision: string };

function againstPrevious(named: NamedRevision): PageLink[] {
  const { locale, revision } = named;
  const base = stateIn(named, revision)?.base;
  if (!base) return [];
  const href = hrefOf(named, { page: 'changes', revision });
  return [
    { href, text: titleOfChanges(named.notice, base, stateIn(named, revision)?.summary, locale) },
  ];
}

function againstCurrent(named: NamedRevision): PageLink[] {
  const { notice, locale, revision } = named;
  const summary = revisionIn(notice.history, revision);
  if (!notice.current || !summary || !isOutdated(named)) return [];
  const href = hrefOf(named, { page: 'since', revision });
  return [{ href, text: titleOfChanges(notice, summary, notice.current, locale) }];
}
