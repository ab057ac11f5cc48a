import type { Locale } from '../../schema/languages.ts';

/** The name of each language in itself, as a language switch shows it. */
export const ownNames: Readonly<Record<Locale, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

/** "In Finnish" and so on: the outer key is the reader's language. */
const inLanguage: Readonly<Record<Locale, Readonly<Record<Locale, string>>>> = {
  fi: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  sv: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  en: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
};

/** "In {language}", said in the reader's language: `suomeksi`, `på finska`, `in Finnish`. */
export function sayInLanguage(language: Locale, reader: Locale): string {
  return inLanguage[reader][language];
}
