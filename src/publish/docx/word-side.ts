import type { Notice } from '../../content/notice.ts';
import { say, wordOf } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import { absolute, hrefOf } from '../addresses/addresses.ts';
import { isSample } from '../data/sample.ts';
import type { Shown } from '../data/site-data.ts';
import type { FindFigure } from './picture.ts';

/** A state of a notice in one language, as a Word file shows it. */
export type WordSide = {
  readonly notice: Notice;
  /** `null` for the draft. */
  readonly revision: RevisionSummary | null;
  /** Whether it is a sample: its files say so on every page. */
  readonly isSample: boolean;
  /** The day of a draft, and the day its facts are read by. */
  readonly now: string;
  readonly figures: FindFigure;
  /** The whole address of its page, which relative links start from; `null` where it has none. */
  readonly address: string | null;
};

/** The day a state bears. */
export function dayOf({ revision, now }: WordSide): string {
  return revision?.published ?? now;
}

/** What readers call a state: `Versio 2026-10-01`. */
export function nameSide({ notice, revision }: WordSide): string {
  return revision
    ? say('version', notice.locale, { v: revision.id })
    : wordOf('draftVersion', notice.locale);
}

/** A state of the site as a Word file shows it. */
export function wordSideOf(shown: Shown, figures: FindFigure): WordSide {
  const { data, revision, summary, text } = shown;
  return {
    notice: text,
    revision: summary ?? null,
    isSample: isSample(shown),
    now: data.now,
    figures,
    address: absolute(data.site, hrefOf(shown, { page: 'revision', revision })),
  };
}
