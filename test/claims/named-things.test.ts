import { describe, expect, it } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** The scopes of the denials of a sentence that are sure. */
function sureScopes(locale: Locale, sentence: string): string[] {
  return readClaims(parseMarkdown(sentence), sentence, readyLanguage(locale))
    .claims.filter(({ sure, polarity }) => sure && polarity === 'denied')
    .map(({ scope }) => scope);
}

describe('a denial that names a thing', () => {
  it.each<[Locale, string]>([
    ['en', 'Your doodles are not used for profiling.'],
    ['en', 'In our pottery, no profiles of visitors are made.'],
    ['sv', 'Våra krukor används inte för profilering.'],
    ['sv', 'Vi gör ingen profilering i krukmakeriregistret.'],
    ['de', 'Für unsere Töpferei findet kein Profiling statt.'],
    ['fi', 'Savipajassamme ei tehdä profilointia.'],
  ])('denies of that alone in %s: %s', (locale, sentence) => {
    expect(sureScopes(locale, sentence)).toEqual(['some']);
  });

  it.each<[Locale, string]>([
    ['en', 'We do not carry out profiling.'],
    ['sv', 'Vi använder inte profilering.'],
    ['de', 'Es findet kein Profiling statt.'],
    ['fi', 'Emme tee profilointia.'],
  ])('denies all there is without one in %s: %s', (locale, sentence) => {
    expect(sureScopes(locale, sentence)).toEqual(['all']);
  });

  it.each<[Locale, string]>([
    ['en', 'In the main, no profiling takes place.'],
    ['en', 'Your health data is not shared with anyone.'],
    ['sv', 'I normalfallet gör vi ingen profilering.'],
    ['sv', 'I praktiken används inte profilering.'],
    ['de', 'Im Regelfall findet kein Profiling statt.'],
    ['de', 'Ohne Ihre Einwilligung findet kein Profiling statt.'],
    ['fi', 'Useimmissa tapauksissa emme tee profilointia.'],
    ['fi', 'Periaatteessa emme tee profilointia.'],
  ])('is not sure where that hedges in %s: %s', (locale, sentence) => {
    expect(sureScopes(locale, sentence)).toEqual([]);
  });
});
