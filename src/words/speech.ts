import { type Locale, locales, type Spoken, wideningOf } from '../../schema/languages.ts';

const chosen: { lender: Spoken } = { lender: 'en' };

/** Whether a language is one of those that have words. */
export function isSpoken(language: Locale): language is Spoken {
  return locales.some((locale) => locale === language);
}

/** The language with words that another is a kind of (the lookup of RFC 4647): `sv` of `sv-FI`; `undefined` of `et`. */
function ownSpeech(language: Locale): Spoken | undefined {
  return wideningOf(language).find(isSpoken);
}

/** Whether a language has words of its own, or is a kind of one that has. */
export function isTaught(language: Locale): boolean {
  return isSpoken(language) || ownSpeech(language) !== undefined;
}

/** The language whose words are used where something is said in `language`: its own, or else those that the site has chosen. */
export function voiceOf(language: Locale): Spoken {
  return isSpoken(language) ? language : (ownSpeech(language) ?? chosen.lender);
}

/**
 * Chooses whose words languages without any borrow: the first of `wished` that has some, else English. It holds until the next choice,
 * for a process speaks of one site at a time.
 */
export function borrowWordsOf(...wished: readonly (Locale | undefined)[]): void {
  const [lender = 'en'] = wished.flatMap((one) => (one && ownSpeech(one)) ?? []);
  chosen.lender = lender;
}
