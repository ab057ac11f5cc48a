import type { Locale } from '../../../../schema/languages.ts';
import { type Coverage, coverageOf, type DutyCoverage } from '../../../check/demands/coverage.ts';
import type { Notice } from '../../../content/notice.ts';
import { citeArticles } from '../../../locale/articles.ts';
import { plainDuty } from '../../../locale/plain-duties.ts';
import { phrase, type Sentence, say, type Word, wordOf } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import { shownAtHome } from '../../addresses/list-pages.ts';
import { isSample } from '../../data/sample.ts';
import { type PublishedNotice, type SiteData, textIn } from '../../data/site-data.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf, type PageLink } from '../frame/page-links.ts';

/** One thing that the law asks a notice to tell, and where this notice tells it. */
export type ArticleRow = {
  readonly duty: string;
  readonly told: string;
  readonly articles: string;
  readonly sections: readonly { readonly href: string; readonly text: string }[];
  readonly since: Sentence | null;
  /** What is not told; `null` where nothing is missing, or gaps are not published. */
  readonly gap: string | null;
};

export type ArticlesPage = {
  readonly frame: Frame;
  readonly noticeTitle: string;
  readonly title: string;
  readonly intro: string;
  readonly links: readonly PageLink[];
  /** The revision and the address, for print. */
  readonly record: { readonly version: string; readonly address: string };
  /** The points of Articles 13 and 14, then those of the articles around them. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ArticleRow[] }[];
};

/** Where the notice at home answers each article that binds it, and since which revision. */
export function articlesPage(
  data: SiteData,
  notice: PublishedNotice,
  locale: Locale,
): ArticlesPage {
  const revision = shownAtHome(data, notice);
  const text = revision === undefined ? undefined : textIn({ notice, revision }, locale);
  if (revision === undefined || !text) throw new Error(`${notice.id} has no text in ${locale}`);
  const title = wordOf('articlesTitle', locale);
  const address = hrefOf(data.site, notice, locale, { page: 'articles' });
  const shown = { notice, revision };
  return {
    frame: frameOf(data, {
      title: `${title}, ${text.title}`,
      locale,
      ...headLinks(data, shown, locale, 'articles'),
      canonical: address,
      sample: isSample(data, notice, revision),
      languages: languagesOf(data, shown, 'articles'),
    }),
    noticeTitle: text.title,
    title,
    intro: wordOf('articlesIntro', locale),
    record: {
      version: `${text.title}. ${say('version', locale, { v: revision })}.`,
      address: absolute(data.site, address),
    },
    links: [
      {
        href: hrefOf(data.site, notice, locale, { page: 'notice' }),
        text: phrase('currentNotice', locale),
      },
    ],
    groups: groupsOf(data, notice, text, coverageInForce(notice, revision, locale)),
  };
}

/** What is told of each duty, those of Articles 13 and 14 themselves first; a group without any is left out. */
function groupsOf(
  data: SiteData,
  notice: PublishedNotice,
  text: Notice,
  { duties }: Coverage,
): ArticlesPage['groups'] {
  const isPoint = ({ articles }: DutyCoverage) =>
    articles.some((article) => /^1[34]\b/u.test(article));
  const group = (heading: Word, covered: readonly DutyCoverage[]) => ({
    heading: wordOf(heading, text.locale),
    rows: covered.flatMap((duty) => rowOf(data, notice, text, duty) ?? []),
  });
  return [
    group('articlesThemselves', duties.filter(isPoint)),
    group(
      'articlesAround',
      duties.filter((duty) => !isPoint(duty)),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

/** The coverage of a revision, with that of the gated ones right before it. */
function coverageInForce(notice: PublishedNotice, revision: string, locale: Locale): Coverage {
  const end = notice.history.findIndex(({ id }) => id === revision);
  const before = notice.history.slice(0, Math.max(0, end));
  const gap = before.findLastIndex(
    ({ standing, languages }) => standing === 'archived' || !languages.includes(locale),
  );
  let last: Coverage | undefined;
  for (const { id, published } of notice.history.slice(gap + 1, end + 1)) {
    const text = textIn({ notice, revision: id }, locale);
    if (text) last = coverageOf(text, published, last);
  }
  if (!last) throw new Error(`${notice.id} has no text in ${locale}`);
  return last;
}

function rowOf(
  data: SiteData,
  notice: PublishedNotice,
  text: Notice,
  covered: DutyCoverage,
): ArticleRow | null {
  const { locale } = text;
  const told = plainDuty(covered.duty, locale);
  const sections = sectionsOf(data, notice, text, covered);
  const gap = gapOf(data, covered, locale);
  if (told === undefined || (sections.length === 0 && gap === null)) return null;
  const since = covered.since === null ? undefined : revisionIn(notice.history, covered.since);
  const href = since && hrefOf(data.site, notice, locale, { page: 'revision', revision: since.id });
  return {
    duty: covered.duty,
    told,
    articles: citeArticles(covered.articles, locale),
    sections,
    since:
      since && href
        ? phrase('sinceVersion', locale, { v: { href, ...dayOf(since.published, locale) } })
        : null,
    gap,
  };
}

function dayOf(day: string, locale: Locale): { text: string; day: string } {
  const [part] = phrase('dayItself', locale, { d: { day } });
  return { text: part?.text ?? day, day };
}

function sectionsOf(
  data: SiteData,
  notice: PublishedNotice,
  text: Notice,
  { answered }: DutyCoverage,
): ArticleRow['sections'] {
  const page = hrefOf(data.site, notice, text.locale, { page: 'notice' });
  const ids = new Set(answered.map(({ section }) => section));
  return text.sections
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => ({ href: `${page}#${id}`, text: title }));
}

/** Gaps are told where the site publishes them, and only of what the Regulation or an authority asks. */
function gapOf({ site }: SiteData, covered: DutyCoverage, locale: Locale): string | null {
  const { level, answered, missing } = covered;
  if (!(site.publishGaps ?? site.sample) || level === 'info' || missing.length === 0) return null;
  return wordOf(answered.length > 0 ? 'partlyTold' : 'notTold', locale);
}
