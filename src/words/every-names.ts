import type { Locale } from '../../schema/languages.ts';
import { names as english } from './en/names.ts';
import { names as finnish } from './fi/names.ts';
import type { Names } from './names.ts';
import { names as swedish } from './sv/names.ts';

export const everyNames: Readonly<Record<Locale, Names>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};
