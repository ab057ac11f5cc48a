import type { Locale } from '../../schema/languages.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { finnish } from './fi/index.ts';
import type { Language } from './language.ts';
import { swedish } from './sv/index.ts';

/** The languages that Seloste speaks and reads. English is the measure: the others say each of its words, no others. */
export const every: Readonly<Record<Locale, Language>> = {
  fi: finnish,
  sv: swedish,
  en: english,
  de: german,
};
