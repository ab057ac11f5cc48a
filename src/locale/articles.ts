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

/** Several citations in a row: `Article 13(1)(c), Article 14(1)(c) and Article 21(1)`. */
export function citeArticles(citations: readonly string[], locale: Locale): string {
  return joinList(
    citations.map((citation) => citeArticle(citation, locale)),
    locale,
  );
}
