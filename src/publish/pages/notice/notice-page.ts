import { authoritiesSince } from '../../../../schema/gdpr/authorities.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import { phrase, type Sentence, say } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { fallbackLinks } from '../../addresses/list-pages.ts';
import { isSample } from '../../data/sample.ts';
import { type Shown, type SiteData, textIn } from '../../data/site-data.ts';
import type { FactContext } from '../../facts/fact-context.ts';
import { type FlowFigure, flowFigure } from '../../flow/flow-figure.ts';
import { known } from '../../made-parts.ts';
import { effectiveLine } from '../../record/effective-line.ts';
import { type Told, tell } from '../../record/told.ts';
import { tellLeftOut } from '../anchors/left-out.ts';
import { idsOfTop } from '../anchors/page-anchors.ts';
import { type Banner, bannersOf, sourceLanguageNote } from '../frame/banners.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, isNoindex, languagesOf, type PageLink } from '../frame/page-links.ts';
import { type Answer, composeAnswers } from './answers.ts';
import { type DraftReport, draftReport } from './draft-page.ts';
import { findableAs } from './findable.ts';
import { jsonLdText } from './json-ld.ts';
import { noticeLinks } from './notice-links.ts';
import { type PrintedSection, printSections } from './printed-sections.ts';
import { listRelated, type RelatedNotice } from './related-notices.ts';
import { footerOf, type RevisionFooter } from './revision-footer.ts';
import { type RightsBoxes, rightsBoxes } from './use-rights.ts';

export type NoticePage = {
  readonly frame: Frame;
  /** The language of the text; that of the frame is the reader's. */
  readonly locale: Locale;
  /** Told in the reader's language where the notice does not exist in it. */
  readonly missing: Sentence | null;
  readonly banners: readonly Banner[];
  readonly title: string;
  /** Ids of the page in earlier states whose places are gone: they lead to its top. */
  readonly former: readonly string[];
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
  const summary = shown.revision ? revisionIn(shown.notice.history, shown.revision) : undefined;
  const isArchived = summary?.standing === 'archived';
  const context = isArchived ? null : contextOf(text, summary?.published ?? data.now);
  const answers = isArchived ? [] : composeAnswers(text);
  return {
    frame: noticeFrame(data, shown, text, isHome, answers),
    locale,
    missing: null,
    banners: bannersOf(data, shown, locale),
    title: text.title,
    former: idsOfTop(data, shown, locale),
    audience: audienceOf(shown, locale),
    stamp: summary ? phrase('stamp', locale, { d: { day: summary.published } }) : null,
    effective: effectiveLine(summary, locale),
    original: sourceLanguageNote(data, shown, locale),
    links: noticeLinks(data, shown, locale),
    answers,
    boxes: context ? rightsBoxes(context) : { objection: null, useRights: null },
    sections: printSections(data, shown, text, context),
    notes: [
      ...(summary?.notes ?? []).flatMap((note) => tell(note, locale, text.sourceLocale)),
      ...tellLeftOut(shown, text, locale),
    ],
    flow: isArchived ? null : known(data.made.flow, text.facts, () => flowFigure(text)),
    related: isHome || !summary ? listRelated(data, shown.notice, locale) : [],
    record: footerOf(data, shown, locale),
    report: shown.revision === null ? draftReport(shown.notice, locale) : null,
  };
}

function noticeFrame(
  data: SiteData,
  shown: Shown,
  { title, locale }: Notice,
  isHome: boolean,
  answers: readonly Answer[],
): Frame {
  const summary = shown.revision ? revisionIn(shown.notice.history, shown.revision) : undefined;
  const page = isHome ? 'notice' : 'revision';
  return frameOf(data, {
    title: isHome || !summary ? title : titleWithDay(title, summary.published, locale),
    locale,
    ...headLinks(data, shown, locale, page),
    noindex: isNoindex(data, shown, isHome),
    sample: isSample(data, shown.notice, shown.revision),
    // Who and why: the first two of the answers that the page begins with.
    description: answers
      .slice(0, 2)
      .map(({ answer }) => answer)
      .join(' '),
    jsonLd: jsonLdText(data, shown, locale),
    findable: findableAs(data, shown, isHome, locale),
    languages: languagesOf(data, shown, page),
    fallbacks: isHome ? fallbackLinks(data, shown.notice) : new Map(),
  });
}

function contextOf(notice: Notice, day: string): FactContext | null {
  const [section] = notice.sections;
  return section ? { notice, section, locale: notice.locale, day: authoritiesSince(day) } : null;
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
