import { countryCodes } from '../../../schema/countries.ts';
import { isInEea } from '../../../schema/gdpr/areas.ts';
import type { Locale } from '../../../schema/languages.ts';
import { namesOfCountry } from '../../locale/reading/countries-in-text.ts';
import { inLanguage } from '../../words/in-language.ts';
import { indexPhrases, readySets } from '../patterns/phrase-index.ts';
import type { PhraseIndex } from '../patterns/phrase-types.ts';

/** A beginning that is shorter than this begins other words too: `Inti` is known by its endings, `Per` of `Perustuu` not at all. */
const ofItself = 5;
const withEndings = 4;
/** The endings behind each vowel; no word has `ssa` behind `ä`, nor `än` behind `a`. */
const plainCases = ['', 'n', 'lle', 'lla', 'lta'];
const backCases = ['ssa', 'sta'];
const frontCases = ['ssä', 'stä'];
const withCases: Readonly<Record<string, readonly string[]>> = {
  a: [...plainCases, 'an', ...backCases],
  e: [...plainCases, 'en', ...backCases, ...frontCases],
  i: [...plainCases, 'in', ...backCases, ...frontCases],
  o: [...plainCases, 'on', ...backCases],
  u: [...plainCases, ...backCases],
  y: [...plainCases, ...frontCases],
  ä: [...plainCases, 'än', ...frontCases],
  ö: [...plainCases, ...frontCases],
};
const endings = Object.entries(withCases).flatMap(([vowel, ends]) =>
  ends.map((ending) => `${vowel}${ending}`),
);

/** The names of countries in a language, each for its code (ISO 3166-1 alpha-2), and of the EEA. */
export function countriesIn(locale: Locale): PhraseIndex<string> {
  const { isInflected } = inLanguage(locale).reading;
  const names = () =>
    [...countryCodes, 'EEA'].flatMap((code) =>
      namesOfCountry(code, locale).flatMap((name) =>
        formsOf(name, isInflected).map((form) => [form, code] as const),
      ),
    );
  return indexPhrases(names, readySets({}));
}

/** Whether a country that is found is outside the EEA: those are `{third-countries}` in each lexicon. */
export function isThirdCountry(code: string): boolean {
  return code !== 'EEA' && !isInEea(code);
}

/** A name with the endings that its language gives it. */
function formsOf(name: string, isInflected: boolean): string[] {
  const words = name.replace(/\(.*?\)|-/gu, ' ').trim();
  if (!/^\p{Lu}/u.test(words)) return [];
  if (!isInflected) return [words, ...(/[s.]$/u.test(words) ? [] : [`${words}s`])];
  if (words.length >= ofItself || /^\p{Lu}+$/u.test(words)) return [`${words}*`];
  if (words.length < withEndings) return [];
  // `Turki` of `Turkissa` is `Turkki` in `Turkkiin`.
  const doubled = `${words}${words.at(-1)}`;
  return endings.flatMap((ending) => [`${words}${ending}`, `${doubled}${ending}`]);
}
