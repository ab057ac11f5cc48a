import type { Locale } from '../../schema/languages.ts';
import { joinList } from './lists.ts';

type Parts = { article: string; paragraph: string | undefined; point: string | undefined };

function partsOf(citation: string): Parts {
  const match = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/u.exec(citation);
  return { article: match?.[1] ?? citation, paragraph: match?.[2], point: match?.[3] };
}

/** Words of a citation in each language, for an article of the GDPR such as `13(1)(c)`. */
export function citeArticle(citation: string, locale: Locale): string {
  const { article, paragraph, point } = partsOf(citation);
  switch (locale) {
    case 'fi':
      return citeFinnish(article, paragraph, point);
    case 'sv':
      return `artikel ${[article, paragraph].filter(Boolean).join('.')}${point ? ` ${point}` : ''}`;
    case 'en':
      return `Article ${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''}`;
  }
}

function citeFinnish(article: string, paragraph?: string, point?: string): string {
  if (!paragraph) return point ? `${article} artiklan ${point} alakohta` : `${article} artikla`;
  if (!point) return `${article} artiklan ${paragraph} kohta`;
  return `${article} artiklan ${paragraph} kohdan ${point} alakohta`;
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
  const paragraphs = cited.map((citation) => partsOf(citation).paragraph ?? '');
  switch (locale) {
    case 'fi':
      return `${article} artiklan ${joinList(paragraphs, locale)} kohta`;
    case 'sv':
      return `artikel ${joinList(
        paragraphs.map((paragraph) => `${article}.${paragraph}`),
        locale,
      )}`;
    case 'en':
      return `Article ${article}${joinList(
        paragraphs.map((paragraph) => `(${paragraph})`),
        locale,
      )}`;
  }
}
