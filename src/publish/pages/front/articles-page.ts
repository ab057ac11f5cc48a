import { duties } from '../../../../schema/gdpr/duties.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { type Coverage, coverageOf, type DutyCoverage } from '../../../check/demands/coverage.ts';
import { findAnswers } from '../../../check/demands/find-answers.ts';
import { citeArticles } from '../../../locale/articles.ts';
import { plainDuty } from '../../../locale/plain-duties.ts';
import { phrase, type Sentence, say, type Word, wordOf } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import { toldValues } from '../../changes/told-values.ts';
import { isSample } from '../../data/sample.ts';
import type { Shown } from '../../data/site-data.ts';
import { type SiteData, stateIn } from '../../data/site-data.ts';
import { versionDay } from '../../record/version-day.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf, type PageLink } from '../frame/page-links.ts';
import { type UnheldSentence, unheldSentences } from './unheld-sentences.ts';

/** One thing that the law asks a notice to tell, and where this notice tells it. */
export type ArticleRow = {
  readonly duty: string;
  readonly told: string;
  readonly articles: string;
  /** What is told of it, and how much more there is. */
  readonly quotes: readonly string[];
  readonly more: string | null;
  readonly sections: readonly { readonly href: string; readonly text: string }[];
  /** Since which version, where that is another than the page begins with. */
  readonly since: Sentence | null;
  /** What is not told; `null` where nothing is missing, or gaps are not published. */
  readonly gap: string | null;
};

export type ArticlesPage = {
  readonly frame: Frame;
  readonly noticeTitle: string;
  readonly title: string;
  readonly intro: string;
  /** Since which version most of it has been told. */
  readonly since: Sentence | null;
  readonly links: readonly PageLink[];
  /** The revision and the address, for print. */
  readonly record: { readonly version: string; readonly address: string };
  /** The points of Articles 13 and 14, then those of the articles around them. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ArticleRow[] }[];
  /** What the text tells and no fact holds; empty where gaps are not published. */
  readonly unheld: readonly UnheldSentence[];
};

/** So many quotes are shown of one duty; the section tells the rest. */
const quotesShown = 5;

/** What the notice at home tells of each article that binds it, where, and since which revision. */
export function articlesPage(shown: Shown): ArticlesPage {
  const { data, locale, revision, text } = shown;
  const title = wordOf('articlesTitle', locale);
  const address = hrefOf(shown, { page: 'articles' });
  const coverage = coverageInForce(shown);
  const usual = usualSince(coverage);
  return {
    frame: frameOf(data, {
      title: `${title}, ${text.title}`,
      locale,
      ...headLinks(shown, 'articles'),
      canonical: address,
      sample: isSample(shown),
      languages: languagesOf(shown, 'articles'),
    }),
    noticeTitle: text.title,
    title,
    intro: wordOf('articlesIntro', locale),
    since: sinceVersion(shown, usual, 'articlesSince'),
    record: {
      version: `${text.title}. ${say('version', locale, { v: revision === null ? '' : versionDay({ id: revision }) })}.`,
      address: absolute(data.site, address),
    },
    links: [
      {
        href: hrefOf(shown, { page: 'notice' }),
        text: phrase('currentNotice', locale),
      },
    ],
    groups: groupsOf(shown, coverage, usual),
    unheld: unheldSentences(shown),
  };
}

/** What is told of each duty, those of Articles 13 and 14 themselves first; a group without any is left out. */
function groupsOf(
  shown: Shown,
  { duties }: Coverage,
  usual: string | null,
): ArticlesPage['groups'] {
  const isPoint = ({ articles }: DutyCoverage) =>
    articles.some((article) => /^1[34]\b/u.test(article));
  const group = (heading: Word, covered: readonly DutyCoverage[]) => ({
    heading: wordOf(heading, shown.locale),
    rows: covered.flatMap((duty) => rowOf(shown, duty, usual) ?? []),
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
function coverageInForce(shown: Shown): Coverage {
  const { notice, locale, revision } = shown;
  const end = notice.history.findIndex(({ id }) => id === revision);
  const before = notice.history.slice(0, Math.max(0, end));
  const gap = before.findLastIndex(
    ({ standing, languages }) => standing === 'archived' || !languages.includes(locale),
  );
  let last: Coverage | undefined;
  for (const { id, published } of notice.history.slice(gap + 1, end + 1)) {
    const text = stateIn(shown, id)?.text;
    if (text) last = coverageOf(text, published, last);
  }
  if (!last) throw new Error(`${notice.id} has no text in ${locale}`);
  return last;
}

/** The version since which most duties have been answered; the latest of those that are equal. */
function usualSince({ duties }: Coverage): string | null {
  const counted = Map.groupBy(
    duties.flatMap(({ since }) => since ?? []),
    (since) => since,
  );
  const [first] = [...counted].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? 1 : -1),
  );
  return first?.[0] ?? null;
}

function sinceVersion(
  shown: Shown,
  id: string | null,
  word: 'sinceVersion' | 'articlesSince',
): Sentence | null {
  const since = id === null ? undefined : revisionIn(shown.notice.history, id);
  if (!since) return null;
  const href = hrefOf(shown, { page: 'revision', revision: since.id });
  const text = say('dayItself', shown.locale, { d: versionDay(since) });
  return phrase(word, shown.locale, { v: { href, text, day: since.published } });
}

function rowOf(shown: Shown, covered: DutyCoverage, usual: string | null): ArticleRow | null {
  const { data, locale } = shown;
  const told = plainDuty(covered.duty, locale);
  const sections = answeringSections(shown, covered);
  const gap = gapOf(data, covered, locale);
  if (told === undefined || (sections.length === 0 && gap === null)) return null;
  const quotes = quotesOf(shown, covered);
  const left = quotes.length - quotesShown;
  return {
    duty: covered.duty,
    told,
    articles: citeArticles(covered.articles, locale),
    // That one more is left out would take as much room as the one.
    quotes: left > 1 ? quotes.slice(0, quotesShown) : quotes,
    more: left > 1 ? say('answers.othersToo', locale, { n: String(left) }) : null,
    sections,
    since: covered.since === usual ? null : sinceVersion(shown, covered.since, 'sinceVersion'),
    gap,
  };
}

function quotesOf({ text }: Shown, { duty: id }: DutyCoverage): string[] {
  const duty = duties.find((each) => each.id === id);
  return duty ? toldValues(text, findAnswers(duty, text).found) : [];
}

function answeringSections(shown: Shown, { answered }: DutyCoverage): ArticleRow['sections'] {
  const page = hrefOf(shown, { page: 'notice' });
  const ids = new Set(answered.map(({ section }) => section));
  return shown.text.sections
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => ({ href: `${page}#${id}`, text: title }));
}

/** Gaps are told where the site publishes them, and only of what the Regulation or an authority asks. */
function gapOf({ site }: SiteData, covered: DutyCoverage, locale: Locale): string | null {
  const { level, answered, missing } = covered;
  if (!(site.publishGaps ?? site.sample) || level === 'info' || missing.length === 0) return null;
  return wordOf(answered.length > 0 ? 'partlyTold' : 'notTold', locale);
}
