import type { Locale } from '../../schema/languages.ts';
import { joinList } from './lists.ts';
import { fill, say, textOf, wordOf } from './say.ts';

type Parts = { article: string; paragraph: string | undefined; point: string | undefined };

function partsOf(citation: string): Parts {
  const match = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/u.exec(citation);
  return { article: match?.[1] ?? citation, paragraph: match?.[2], point: match?.[3] };
}

/** A citation in words, for an article of the GDPR such as `13(1)(c)`. */
export function citeArticle(citation: string, locale: Locale): string {
  const { article, paragraph = '', point = '' } = partsOf(citation);
  if (paragraph && point) return say('grammar.point', locale, { article, paragraph, point });
  if (paragraph) return say('grammar.paragraph', locale, { article, paragraph });
  return point
    ? say('grammar.articlePoint', locale, { article, point })
    : say('grammar.article', locale, { article });
}

/** The official address of an article of the GDPR (European Legislation Identifier). */
export function articleAddress(citation: string): string {
  return `http://data.europa.eu/eli/reg/2016/679/art_${partsOf(citation).article}/oj`;
}

/**
 * Several citations in a row, paragraphs of one article together: `Article 13(1)(c) and
 * Article 21(2) and (4)`, `21 artiklan 2 ja 4 kohta`.
 */
export function citeArticles(citations: readonly string[], locale: Locale): string {
  const groups = Map.groupBy(citations, (citation) => {
    const { article, paragraph, point } = partsOf(citation);
    return paragraph && !point ? article : citation;
  });
  const texts = [...groups].map(([article, cited]) => {
    const [first = article] = cited;
    return cited.length > 1 ? citeParagraphs(article, cited, locale) : citeArticle(first, locale);
  });
  return joinList(texts, locale);
}

function citeParagraphs(article: string, cited: readonly string[], locale: Locale): string {
  const each = cited.map((citation) =>
    putParagraph(article, partsOf(citation).paragraph ?? '', locale),
  );
  return say('grammar.paragraphs', locale, { article, paragraphs: joinList(each, locale) });
}

/** One of several paragraphs: some languages say the article with each, others once. */
function putParagraph(article: string, paragraph: string, locale: Locale): string {
  return textOf(fill(wordOf('grammar.eachParagraph', locale), locale, { article, paragraph }));
}
