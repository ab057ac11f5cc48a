import { type ContentLanguage, wideningOf } from '../../schema/languages.ts';
import { changeWords as english } from './en/change-words.ts';
import { changeWords as finnish } from './fi/change-words.ts';
import { changeWords as swedish } from './sv/change-words.ts';

/** The lists of a language: English is the measure. */
export type ChangeWords = typeof finnish | typeof swedish | typeof english;

/** What words do to a text when they come, go or change, by the language of the text. A language may be missing. */
const changeWords: Readonly<Partial<Record<string, ChangeWords>>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};

export const everyChangeWords: readonly ChangeWords[] = [finnish, swedish, english];

export function changeWordsOf(locale: ContentLanguage): ChangeWords | undefined {
  return wideningOf(locale).flatMap((language) => changeWords[language] ?? [])[0];
}
