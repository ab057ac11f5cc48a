import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import { lowerFirst } from '../../../locale/lower-first.ts';
import { type Sentence, say } from '../../../locale/say.ts';
import { figureNamesIn } from '../../../markdown/figures.ts';
import { isSample } from '../../data/sample.ts';
import type { Shown } from '../../data/site-data.ts';
import { type FlowFigure, flowAnchor } from '../../flow/flow-figure.ts';
import { fallbackLinks } from '../../listing/list-pages.ts';
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
import { type Objection, objectionAnchor, objectionOf } from './object.ts';
import { type PrintedSection, printSections } from './printed-sections.ts';
import { listRelated, type RelatedNotice } from './related-notices.ts';
import { type RevisionFooter, revisionFooter } from './revision-footer.ts';
import { type UseRights, useRights, useRightsAnchor } from './use-rights.ts';
import { versionLine } from './version-line.ts';

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
  /** Whose notice it is; `null` where that is our annotation. */
  readonly controller: string | null;
  /** The line below the title, by its parts. */
  readonly version: readonly Sentence[];
  readonly original: Sentence | null;
  readonly links: readonly PageLink[];
  readonly answers: readonly Answer[];
  readonly objection: Objection | null;
  readonly useRights: UseRights | null;
  readonly contents: readonly { readonly href: string; readonly title: string }[];
  readonly sections: readonly PrintedSection[];
  /** What a reader must know of the record itself. */
  readonly notes: readonly Told[];
  /** How the data flow; none in an archived revision, and none beside a picture of the author's own. */
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
  const boxes = {
    objection: isArchived ? null : objectionOf(text),
    useRights: isArchived ? null : useRights(text),
    flow: isArchived || hasFigure(text) ? null : shown.flow(),
  };
  return {
    frame: noticeFrame(shown, isHome, answers),
    locale,
    missing: null,
    banners: bannersOf(shown),
    title: text.title,
    former: shown.anchors().top,
    audience: audienceOf(shown),
    controller: isArchived ? null : (text.facts.controller?.name ?? null),
    version: versionLine(shown),
    original: sourceLanguageNote(shown),
    links: noticeLinks(shown),
    answers,
    ...boxes,
    contents: contentsOf(text, boxes),
    sections: printSections(shown),
    notes: [
      ...(summary?.notes ?? []).flatMap((note) => tell(note, locale, text.sourceLocale)),
      ...tellLeftOut(shown),
    ],
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
  return audience ? say('audience', locale, { x: lowerFirst(audience, locale) }) : null;
}

/** Whether the author shows a picture: nobody needs another one beside it. */
function hasFigure({ sections }: Notice): boolean {
  return sections.some(({ markdown, source }) => figureNamesIn(markdown, source).length > 0);
}

function contentsOf(
  { sections }: Notice,
  { objection, useRights: use, flow }: Pick<NoticePage, 'objection' | 'useRights' | 'flow'>,
): NoticePage['contents'] {
  return [
    ...sections.map(({ id, title }) => ({ href: `#${id}`, title })),
    ...(objection ? [{ href: `#${objectionAnchor}`, title: objection.heading }] : []),
    ...(use ? [{ href: `#${useRightsAnchor}`, title: use.heading }] : []),
    ...(flow ? [{ href: `#${flowAnchor}`, title: flow.title }] : []),
  ];
}
