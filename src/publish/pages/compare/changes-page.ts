import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import { phrase, type Sentence, say, textOf, wordOf } from '../../../locale/say.ts';
import { listChanges } from '../../../redline/changes/list-changes.ts';
import { type RevisionSummary, revisionIn } from '../../../revise/history.ts';
import { absolute, figuresHref, hrefOf } from '../../addresses/addresses.ts';
import { contextsOf } from '../../changes/change-context.ts';
import { type ChangeEntry, describeChanges } from '../../changes/change-list.ts';
import { describeFactChanges } from '../../changes/changed-facts.ts';
import { compareKnownTexts } from '../../changes/compare-texts.ts';
import type { ChangedFact } from '../../changes/group-facts.ts';
import { type Leads, markedHtml } from '../../changes/marked-text.ts';
import { placesOf } from '../../changes/moved-places.ts';
import { isSample } from '../../data/sample.ts';
import { comparedWith, type Shown, type SiteData, textIn } from '../../data/site-data.ts';
import { type Told, tell } from '../../record/told.ts';
import { anchorsOf } from '../anchors/page-anchors.ts';
import { type Banner, changesBanners } from '../frame/banners.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf, type PageLink } from '../frame/page-links.ts';
import type { PageRecord } from '../frame/page-record.ts';
import { noteFirstChanges } from './first-changes.ts';

/** How many changes the list shows before the rest is asked for. */
const shownAtOnce = 10;

export type ChangesPage = {
  readonly frame: Frame;
  readonly banners: readonly Banner[];
  readonly noticeTitle: string;
  readonly title: Sentence;
  readonly links: readonly PageLink[];
  /** Spelling, wording, content or a major change; `null` for a draft. */
  readonly kind: string | null;
  readonly summary: readonly Told[];
  /** None where one side is archived: its facts are our annotation. */
  readonly facts: readonly ChangedFact[];
  /** Why the facts are not compared; `null` where they are. */
  readonly factsNote: Sentence | null;
  readonly first: readonly ChangeEntry[];
  readonly rest: readonly ChangeEntry[];
  readonly showRest: string;
  readonly isUnchanged: boolean;
  readonly html: string;
  readonly record: PageRecord;
};

/** The page of a state's changes against the one before it in its language. */
export function changesPage(data: SiteData, shown: Shown, locale: Locale): ChangesPage {
  const base = comparedWith(data, shown, locale);
  const from = base === undefined ? undefined : revisionIn(shown.notice.history, base);
  if (!from) throw new Error(`${shown.notice.id} has nothing to compare`);
  const to = shown.revision ? revisionIn(shown.notice.history, shown.revision) : undefined;
  const compared = comparisonOf(data, from, shown, locale, to?.lessProtective);
  const title = titleOf(from, to, locale);
  const summary = to ? tell(to.summary, locale, to.language) : [];
  return {
    ...compared,
    frame: frameOf(data, {
      title: `${textOf(title)}, ${compared.noticeTitle}`,
      locale,
      ...headLinks(data, shown, locale, 'changes'),
      noindex: true,
      sample: [from.id, shown.revision].some((id) => isSample(data, shown.notice, id)),
      description: summary.map(({ text }) => text).join(' '),
      languages: languagesOf(data, shown, 'changes'),
    }),
    title,
    kind: to && to.kind !== 'first' ? wordOf(to.kind, locale) : null,
    summary,
    record: {
      notice: compared.noticeTitle,
      subject: title,
      versions: `${from.id} → ${to?.id ?? wordOf('draftVersion', locale)}`,
      address: to
        ? absolute(
            data.site,
            hrefOf(data.site, shown.notice, locale, { page: 'changes', revision: to.id }),
          )
        : null,
    },
  };
}

type Comparison = Omit<ChangesPage, 'frame' | 'title' | 'kind' | 'summary' | 'record'>;

/**
 * What pages show of a state compared with the revision `from`. `lessProtective` lists the changed facts that a
 * person confirmed to be worse for the reader.
 */
export function comparisonOf(
  data: SiteData,
  from: RevisionSummary,
  shown: Shown,
  locale: Locale,
  lessProtective?: RevisionSummary['lessProtective'],
): Comparison {
  const { notice, revision } = shown;
  const before = textIn({ notice, revision: from.id }, locale);
  const after = textIn(shown, locale);
  if (!before || !after) throw new Error(`${notice.id} has nothing to compare`);
  const to = revision ? revisionIn(notice.history, revision) : undefined;
  const script = compareKnownTexts(before, after, data.made);
  const changes = listChanges(script);
  noteFirstChanges(data, { notice, revision, base: from.id, locale }, changes);
  const entries = describeChanges(changes, before, after, {
    contexts: contextsOf(script),
    places: placesOf(script),
  });
  const archived = [from, to].find((side) => side?.standing === 'archived');
  const facts = archived ? [] : describeFactChanges(before, after, lessProtective);
  return {
    banners: changesBanners(data, shown, from, locale),
    noticeTitle: after.title,
    links: linksOf(data, shown, from, after, locale),
    facts,
    factsNote: archived
      ? phrase('factsNotCompared', locale, { v: { day: archived.published } })
      : null,
    first: entries.slice(0, shownAtOnce),
    rest: entries.slice(shownAtOnce),
    showRest: say('restOfChanges', locale, { n: String(entries.length - shownAtOnce) }),
    isUnchanged: entries.length === 0 && facts.length === 0 && !archived,
    html: markedHtml(
      script,
      changes.length,
      locale,
      {
        before: figuresHref(data.site, notice, locale, from.id),
        after: figuresHref(data.site, notice, locale, revision),
      },
      {
        before: leadsOf(data, { notice, revision: from.id }, locale),
        after: leadsOf(data, shown, locale),
      },
    ),
  };
}

/** Where links of a state lead, by the id of their section. */
function leadsOf(data: SiteData, shown: Shown, locale: Locale): Leads['after'] {
  const anchors = anchorsOf(data, shown, locale);
  const sections = new Map(textIn(shown, locale)?.sections.map((section) => [section.id, section]));
  return (address, id) => {
    const section = sections.get(id);
    return section ? anchors(section).lead(address) : address;
  };
}

function titleOf(from: RevisionSummary, to: RevisionSummary | undefined, locale: Locale): Sentence {
  const a = { day: from.published };
  return to
    ? phrase('changesTitle', locale, { a, b: { day: to.published } })
    : phrase('draftChangesTitle', locale, { a });
}

/** To the two versions and to the history. */
function linksOf(
  data: SiteData,
  { notice, revision }: Shown,
  from: RevisionSummary,
  after: Notice,
  locale: Locale,
): PageLink[] {
  const to = revision ? revisionIn(notice.history, revision) : undefined;
  const toRevision = (id: string | null, text: Sentence): PageLink => ({
    href: hrefOf(data.site, notice, locale, { page: 'revision', revision: id }),
    text,
  });
  return [
    toRevision(from.id, phrase('version', locale, { v: { day: from.published } })),
    toRevision(
      revision,
      to
        ? phrase('version', locale, { v: { day: to.published } })
        : phrase('draftVersion', after.locale),
    ),
    {
      href: hrefOf(data.site, notice, locale, { page: 'history' }),
      text: phrase('allVersions', locale),
    },
  ];
}
