import type { Locale } from '../../../schema/languages.ts';

const another: Readonly<Record<Locale, RegExp>> = {
  fi: /^(?:toinen|toisena|eräs toinen|kolmas|kolmantena) esimerk/iu,
  sv: /^(?:ett|som ett|det) (?:annat|andra|tredje) exemp/iu,
  en: /^(?:another|a second|a third|as another|one more) example/iu,
};

/** Whether a sentence goes on with examples: what they illustrate was told in full before. */
export function isAnotherExample(sentence: string, locale: Locale): boolean {
  return another[locale].test(sentence);
}
