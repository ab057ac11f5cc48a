import { countryCodes } from '../../../schema/countries.ts';
import { isInEea } from '../../../schema/gdpr/areas.ts';
import type { Locale } from '../../../schema/languages.ts';
import { namesOfCountry } from '../../locale/reading/countries-in-text.ts';
import { every } from '../../words/every.ts';
import { indexPhrases, readySets } from '../patterns/phrase-index.ts';
import type { PhraseIndex } from '../patterns/phrase-types.ts';

/** A beginning that is shorter than this begins other words too: `Inti` is known by its endings, `Per` of `Perustuu` not at all. */
const ofItself = 5;
const withEndings = 4;
const vowels = [...'aeiouyäö'];
const cases = [
  '',
  'n',
  'an',
  'än',
  'en',
  'in',
  'on',
  'ssa',
  'ssä',
  'sta',
  'stä',
  'lle',
  'lla',
  'lta',
];

/** The names of countries in a language, each for its code (ISO 3166-1 alpha-2), and of the EEA. */
export function countriesIn(locale: Locale): PhraseIndex<string> {
  const { isInflected } = every[locale].reading;
  const names = () =>
    [...countryCodes, 'EEA'].flatMap((code) =>
      namesOfCountry(code, locale).flatMap((name) =>
        formsOf(name, isInflected).map((form) => [form, code] as const),
      ),
    );
  return indexPhrases(names, readySets({}));
}

/** The names of the countries outside the EEA, as phrases write them: `{third-countries}` in each lexicon. */
export function thirdCountriesIn(locale: Locale): string[] {
  const { isInflected } = every[locale].reading;
  return [...countryCodes]
    .filter((code) => !isInEea(code))
    .flatMap((code) => namesOfCountry(code, locale).flatMap((name) => formsOf(name, isInflected)));
}

/** A name with the endings that its language gives it. */
function formsOf(name: string, isInflected: boolean): string[] {
  const words = name.replace(/\(.*?\)|-/gu, ' ').trim();
  if (!/^\p{Lu}/u.test(words)) return [];
  if (!isInflected) return [words, ...(/[s.]$/u.test(words) ? [] : [`${words}s`])];
  if (words.length >= ofItself || /^\p{Lu}+$/u.test(words)) return [`${words}*`];
  if (words.length < withEndings) return [];
  return vowels.flatMap((vowel) => cases.map((ending) => `${words}${vowel}${ending}`));
}
