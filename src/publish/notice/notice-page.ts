import { authoritiesSince } from '../../../schema/gdpr/authorities.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { phrase, type Sentence, say } from '../../locale/say.ts';
import { revisionIn } from '../../revise/history.ts';
import { figuresHref, hrefOf } from '../addresses.ts';
import type { FactContext } from '../facts/fact-context.ts';
import type { FactGroup } from '../facts/fact-group.ts';
import { printFacts } from '../facts/print-facts.ts';
import { type FlowFigure, flowFigure } from '../flow/flow-figure.ts';
import { type Frame, frameOf } from '../frame.ts';
import { currentLanguages, fallbackLinks, hasArticles, shownAtHome } from '../list-pages.ts';
import { known } from '../made-parts.ts';
import { headLinks, isNoindex, languagesOf, type PageLink } from '../page-links.ts';
import { comparedWith, type Shown, type SiteData, textIn } from '../site-data.ts';
import { type Told, tell } from '../told.ts';
import { type Answer, composeAnswers } from './answers.ts';
import { type Banner, bannersOf, sourceLanguageNote } from './banners.ts';
import { bodyHtml } from './body.ts';
import { changedSections } from './changed-sections.ts';
import { type DraftReport, draftHref, draftReport } from './draft-page.ts';
import { findableAs } from './findable.ts';
import { jsonLdText } from './json-ld.ts';
import { listRelated, type RelatedNotice } from './related-notices.ts';
import { effectiveLine, footerOf, type RevisionFooter } from './revision-footer.ts';
import { staleSections } from './stale-sections.ts';
import { type RightsBoxes, rightsBoxes } from './use-rights.ts';

export type PrintedSection = {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** None in an archived revision: there facts are our annotation. */
  readonly facts: readonly FactGroup[];
  /** The address of what the revision changed in it; `null` where nothing. */
  readonly changed: string | null;
  /** Told where the original has changed since it was translated. */
  readonly stale: Sentence | null;
};

export type NoticePage = {
  readonly frame: Frame;
  /** The language of the text; that of the frame is the reader's. */
  readonly locale: Locale;
  /** Told in the reader's language where the notice does not exist in it. */
  readonly missing: Sentence | null;
  readonly banners: readonly Banner[];
  readonly title: string;
  readonly audience: string | null;
  readonly stamp: Sentence | null;
  readonly effective: Sentence | null;
  readonly original: Sentence | null;
  readonly links: readonly PageLink[];
  readonly answers: readonly Answer[];
  readonly boxes: RightsBoxes;
  readonly sections: readonly PrintedSection[];
  /** What a reader must know of the record itself. */
  readonly notes: readonly Told[];
  /** How the data flow; none in an archived revision. */
  readonly flow: FlowFigure | null;
  readonly related: readonly RelatedNotice[];
  readonly record: RevisionFooter | null;
  /** What is found in a draft; `null` for a revision. */
  readonly report: DraftReport | null;
};

/** The page of a state of a notice: at the notice's own address (`isHome`) or at the state's. */
export function noticePage(
  data: SiteData,
  shown: Shown,
  locale: Locale,
  isHome: boolean,
): NoticePage {
  const text = textIn(shown, locale);
  if (!text) throw new Error(`${shown.notice.id} has no text in ${locale}`);
  const summary =
    shown.revision === null ? undefined : revisionIn(shown.notice.history, shown.revision);
  const isArchived = summary?.standing === 'archived';
  const context = contextOf(text, authoritiesSince(summary?.published ?? data.now));
  const changed = changedSections(data, shown, locale);
  const stale = staleSections(data, shown, locale);
  const answers = isArchived ? [] : composeAnswers(text);
  return {
    frame: frameOf(data, {
      title: isHome || !summary ? text.title : titleWithDay(text.title, summary.published, locale),
      locale,
      ...headLinks(data, shown, locale, isHome ? 'notice' : 'revision'),
      noindex: isNoindex(data, shown, isHome),
      // Who and why: the first two of the answers that the page begins with.
      description: answers
        .slice(0, 2)
        .map(({ answer }) => answer)
        .join(' '),
      jsonLd: jsonLdText(data, shown, locale),
      findable: findableAs(data, shown, isHome, locale),
      languages: languagesOf(data, shown, isHome ? 'notice' : 'revision'),
      fallbacks: isHome ? fallbackLinks(data, shown.notice) : new Map(),
    }),
    locale,
    missing: null,
    banners: bannersOf(data, shown, locale),
    title: text.title,
    audience: audienceOf(shown, locale),
    stamp: summary ? phrase('stamp', locale, { d: { day: summary.published } }) : null,
    effective: effectiveLine(summary, locale),
    original: sourceLanguageNote(data, shown, locale),
    links: pageLinks(data, shown, locale),
    answers,
    boxes: isArchived || !context ? { objection: null, useRights: null } : rightsBoxes(context),
    sections: text.sections.map((section) => ({
      id: section.id,
      title: section.title,
      html: htmlOf(data, shown, section, locale),
      facts: isArchived || !context ? [] : factsOf(data, { ...context, section }),
      changed: changed.get(section.id) ?? null,
      stale: stale.get(section.id) ?? null,
    })),
    notes: (summary?.notes ?? []).flatMap((note) => tell(note, locale, text.sourceLocale)),
    flow: isArchived ? null : known(data.made.flow, text.facts, () => flowFigure(text)),
    related: isHome || !summary ? listRelated(data, shown.notice, locale) : [],
    record: footerOf(data, shown, locale),
    report: shown.revision === null ? draftReport(shown.notice, locale) : null,
  };
}

function htmlOf(data: SiteData, shown: Shown, section: Section, locale: Locale): string {
  const figures = figuresHref(data.site, shown.notice, locale, shown.revision);
  const make = () => bodyHtml(section, locale, figures);
  return section.markdown.includes('../figures/') ? make() : known(data.made.html, section, make);
}

/** Facts that are the same in another revision are printed once. */
function factsOf(data: SiteData, context: FactContext): readonly FactGroup[] {
  const { notice, section, day } = context;
  const made = known(data.made.facts, notice.facts, () => new Map<string, readonly FactGroup[]>());
  return known(made, `${section.id}/${day}`, () => printFacts(context));
}

function contextOf(notice: Notice, day: string): FactContext | null {
  const [section] = notice.sections;
  return section ? { notice, section, locale: notice.locale, day } : null;
}

function titleWithDay(title: string, day: string, locale: Locale): string {
  return `${title}, ${say('dayItself', locale, { d: { day } })}`;
}

/** A revision's own words: the manifest tells of today. */
function audienceOf({ notice, revision }: Shown, locale: Locale): string | null {
  const frame = revision === null ? notice.manifest : notice.revisions.get(revision)?.record;
  const audience = frame?.audience?.[locale];
  return audience ? say('audience', locale, { x: audience }) : null;
}

function pageLinks(data: SiteData, shown: Shown, locale: Locale): PageLink[] {
  const { notice, revision } = shown;
  const before = comparedWith(data, shown, locale);
  const since = before === undefined ? undefined : revisionIn(notice.history, before);
  const changes = since && {
    href: hrefOf(data.site, notice, locale, { page: 'changes', revision }),
    text: phrase('since', locale, { d: { day: since.published } }),
  };
  const history = notice.history.length > 0 && {
    href: hrefOf(data.site, notice, locale, { page: 'history' }),
    text: phrase('allVersions', locale),
  };
  const preview = revision === null ? null : draftHref(data, notice, locale);
  const draft = preview !== null && { href: preview, text: phrase('draftVersion', locale) };
  const articles = hasArticles(data, notice) &&
    revision === shownAtHome(data, notice) &&
    currentLanguages(data, notice).includes(locale) && {
      href: hrefOf(data.site, notice, locale, { page: 'articles' }),
      text: phrase('articlesLink', locale),
    };
  return [changes, history, articles, draft].filter((link) => link !== false && link !== undefined);
}
