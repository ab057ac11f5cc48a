import { latin } from '../../../schema/latin.ts';

const before = latin(
  /(?<!\p{L})(?:art\.|arts\.|articles?|artikeln?|artikels)\s?(\d{1,2})(?:\s?\((\d)\)|\s(?:Abs\.|Absatz|paragraph|punkt)\s?(\d)|\.(\d))?(?:\s?\(([a-z])\)|\s(?:lit\.|Buchst\.|Buchstabe)\s?([a-z])|\s?([a-z])\)?(?![\p{L}\d]))?/giu,
);
const behind = latin(
  /(?<!\d)(\d{1,2})\.?\sartikla\p{L}*(?:\s(\d)\.?\skohda\p{L}*)?(?:\s([a-z])[- ]?(?:alakohda|kohda)\p{L}*)?/giu,
);

/**
 * The articles that a text names, as the GDPR's own text writes them.
 *
 * 1. `Article 6(1)(f)`, `art. 6.1 f`, `Art. 6 Abs. 1 lit. f`, `6 artiklan 1 kohdan f alakohta`: `6(1)(f)`.
 */
export function articlesInText(text: string): string[] {
  if (!/\d/u.test(text) || !/art/iu.test(text)) return [];
  const found = [
    ...[...text.matchAll(before)].map(([, article, a, b, c, x, y, z]) =>
      citation(article, a ?? b ?? c, x ?? y ?? z),
    ),
    ...[...text.matchAll(behind)].map(([, article, paragraph, point]) =>
      citation(article, paragraph, point),
    ),
  ];
  return [...new Set(found)];
}

function citation(article = '', paragraph?: string, point?: string): string {
  const inner = [paragraph, point].filter((part) => part !== undefined);
  return `${article}${inner.map((part) => `(${part.toLowerCase()})`).join('')}`;
}
