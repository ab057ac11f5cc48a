import { countryCodes } from '../../../schema/countries.ts';
import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { plainWord } from './plain-word.ts';

/** A day after which the table has no further entries: the newest name of an authority counts. */
export const newestDay = '9999-12-31';

/** The country whose supervisory authority has this name, in its own language or in that of the text. */
export function codeOfAuthority(text: string, locale: ContentLanguage): string | undefined {
  const written = plainWord(text).replace(/\.$/u, '');
  return [...countryCodes].find((code) => {
    const authority = authorityOf(code, newestDay);
    if (!authority) return false;
    const names = [authority.name, authorityName(authority, locale)];
    return names
      .flatMap((name) => [name, name.replace(/\s\(.*\)$/u, '')])
      .some((name) => plainWord(name) === written);
  });
}
