import type { Notice } from '../../content/notice.ts';
import { withFullStop } from '../../locale/full-stop.ts';
import { joinList } from '../../locale/lists.ts';
import { lowerFirst } from '../../locale/lower-first.ts';
import { say, wordOf } from '../../locale/say.ts';
import { drawNarrow, drawWide, type FlowDrawing, type FlowWords } from './draw-flow.ts';
import { type FlowLane, flowOf } from './flow.ts';

/** The figure of how data flow, drawn for wide and for narrow pages, and the same in words. */
export type FlowFigure = {
  readonly title: string;
  /** A drawing a lane, so that paper breaks between them; the first of the wide ones has the headings. */
  readonly wide: readonly FlowDrawing[];
  readonly narrow: readonly FlowDrawing[];
  readonly text: readonly { readonly purpose: string; readonly sentences: readonly string[] }[];
};

/** The anchor of the figure. */
export const flowAnchor = 'page-flow';

/** The figure of a gated notice's facts; `null` where they name no purpose with a source or recipient. */
export function flowFigure(notice: Notice): FlowFigure | null {
  const { locale } = notice;
  const lanes = flowOf(notice);
  if (lanes.every(({ sources, recipients }) => sources.length + recipients.length === 0)) {
    return null;
  }
  const words: FlowWords = {
    from: wordOf('flowFrom', locale),
    use: wordOf('flowUse', locale),
    to: wordOf('flowTo', locale),
    bases: (bases) =>
      say('flowBasis', locale, {
        x: joinList(
          bases.map((basis) => lowerFirst(basis, locale)),
          locale,
        ),
      }),
  };
  return {
    title: wordOf('flowTitle', locale),
    wide: lanes.map((lane, index) => drawWide([lane], words, { hasHeadings: index === 0 })),
    narrow: lanes.map((lane) => drawNarrow([lane], words)),
    text: lanes.map((lane) => ({ purpose: lane.purpose, sentences: sentencesOf(lane, words) })),
  };
}

function sentencesOf({ sources, bases, recipients }: FlowLane, words: FlowWords): string[] {
  const told = (label: string, list: readonly string[]) =>
    list.length > 0 ? [withFullStop(`${label}: ${list.join('; ')}`)] : [];
  return [
    ...(bases.length > 0 ? [withFullStop(words.bases(bases))] : []),
    ...told(words.from, sources),
    ...told(words.to, recipients),
  ];
}
