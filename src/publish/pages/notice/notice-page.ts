import type { Locale } from '../../../../schema/languages.ts';
import { phrase, type Sentence, say } from '../../../locale/say.ts';
import { isSample } from '../../data/sample.ts';
import type { Shown } from '../../data/site-data.ts';
import type { FlowFigure } from '../../flow/flow-figure.ts';
import { fallbackLinks } from '../../listing/list-pages.ts';
import { effectiveLine } from '../../record/effective-line.ts';
import { type Told, tell } from '../../record/told.ts';
import { versionDay } from '../../record/version-day.ts';
import { type Banner, bannersOf, sourceLanguageNote } from '../frame/banners.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, isNoindex, languagesOf, type PageLink } from '../frame/page-links.ts';
import { type Answer, composeAnswers } from './answers.ts';
import { type DraftReport, draftReport } from './draft-page.ts';
import { findableAs } from './findable.ts';
import { jsonLdText } from './json-ld.ts';
import { tellLeftOut } from './left-out.ts';
import { noticeLinks } from './notice-links.ts';
import { type PrintedSection, printSections } from './printed-sections.ts';
import { listRelated, type RelatedNotice } from './related-notices.ts';
import { type RevisionFooter, revisionFooter } from './revision-footer.ts';
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
export function noticePage(shown: Shown, isHome: boolean): NoticePage {
  const { locale, summary, text } = shown;
  const isArchived = summary?.standing === 'archived';
  const answers = isArchived ? [] : composeAnswers(text);
  return {
    frame: noticeFrame(shown, isHome, answers),
    locale,
    missing: null,
    banners: bannersOf(shown),
    title: text.title,
    former: shown.anchors().top,
    audience: audienceOf(shown),
    stamp: summary ? phrase('stamp', locale, { d: { day: summary.published } }) : null,
    effective: effectiveLine(summary, locale),
    original: sourceLanguageNote(shown),
    links: noticeLinks(shown),
    answers,
    boxes: isArchived ? { objection: null, useRights: null } : rightsBoxes(text),
    sections: printSections(shown),
    notes: [
      ...(summary?.notes ?? []).flatMap((note) => tell(note, locale, text.sourceLocale)),
      ...tellLeftOut(shown),
    ],
    flow: isArchived ? null : shown.flow(),
    related: isHome || !summary ? listRelated(shown) : [],
    record: revisionFooter(shown),
    report: shown.revision === null ? draftReport(shown) : null,
  };
}

function noticeFrame(shown: Shown, isHome: boolean, answers: readonly Answer[]): Frame {
  const { data, locale, summary } = shown;
  const { title } = shown.text;
  const page = isHome ? 'notice' : 'revision';
  return frameOf(data, {
    title:
      isHome || !summary
        ? title
        : `${title}, ${say('dayItself', locale, { d: versionDay(summary) })}`,
    locale,
    ...headLinks(shown, page),
    noindex: isNoindex(shown, isHome),
    sample: isSample(shown),
    // Who and why: the first two of the answers that the page begins with.
    description: answers
      .slice(0, 2)
      .map(({ answer }) => answer)
      .join(' '),
    jsonLd: jsonLdText(shown),
    findable: findableAs(shown, isHome),
    languages: languagesOf(shown, page),
    fallbacks: isHome ? fallbackLinks(shown) : new Map(),
  });
}

/** A revision's own words: the manifest tells of today. */
function audienceOf({ notice, locale, record }: Shown): string | null {
  const audience = (record ?? notice.manifest).audience?.[locale];
  return audience ? say('audience', locale, { x: audience }) : null;
}
