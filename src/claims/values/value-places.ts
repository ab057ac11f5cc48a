import type { ClaimValues } from '../../../schema/claims.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findAllOf } from '../patterns/phrase-list.ts';
import { writtenPeriods } from './periods.ts';

/**
 * Which words of a line are the values of a claim: its companies, addresses of mail, periods and countries. A country
 * before a word with a capital is part of another name, as in `Canada Street`.
 */
export function valuePlaces(
  line: Line,
  values: ClaimValues | null,
  { countries, grammar, locale }: Pick<ClaimLanguage, 'countries' | 'grammar' | 'locale'>,
): ReadonlySet<number> {
  const written = [...(values?.parties ?? []), ...(values?.emails ?? [])].map((value) => ({
    index: line.text.indexOf(value),
    length: value.length,
  }));
  const periods = values?.periods
    ? writtenPeriods(line, { grammar, locale }).map(({ index, words }) => ({
        index,
        length: words.length,
      }))
    : [];
  const named = findAllOf(countries, line.tokens).filter(
    ({ to }) => !/^\p{Lu}/u.test(line.tokens[to]?.written ?? ''),
  );
  return new Set(
    [...line.tokens.keys()].filter(
      (at) =>
        [...written, ...periods].some((stretch) => stands(line.tokens[at], stretch)) ||
        named.some(({ from, to }) => from <= at && at < to),
    ),
  );
}

function stands(
  token: Line['tokens'][number] | undefined,
  { index, length }: { index: number; length: number },
): boolean {
  return token !== undefined && index <= token.start && token.start < index + length;
}
