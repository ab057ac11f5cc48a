import { pickText } from '../../../../schema/languages.ts';
import { phrase, type Sentence } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import { isSample } from '../../data/sample.ts';
import type { FormerPage } from '../../listing/former-pages.ts';
import { type Frame, frameOf } from '../frame/frame.ts';

/** A page at an address of before: it names the present one and leads there. */
export type MovedPage = {
  readonly frame: Frame;
  readonly title: string;
  readonly sentence: Sentence;
};

/** The page that leads on from an address of before. Search engines are sent to the present one. */
export function movedPage(former: FormerPage): MovedPage {
  const { data, notice, locale, place } = former;
  const id = 'revision' in place ? place.revision : (notice.home?.id ?? null);
  const summary = id === null ? undefined : revisionIn(notice.history, id);
  const title = summary ? pickText(summary.title, locale, summary.language) : notice.id;
  const href = hrefOf(former, place);
  return {
    frame: frameOf(data, {
      title,
      locale,
      canonical: href,
      noindex: true,
      leadsTo: href,
      sample: id !== null && isSample({ data, notice, revision: id }),
    }),
    title,
    sentence: phrase('movedPage', locale, { a: { href, text: absolute(data.site, href) } }),
  };
}
