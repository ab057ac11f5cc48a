import type { Claim } from '../../../schema/claims.ts';
import { type Locale, locales, makeLater } from '../../../schema/languages.ts';
import { claimLanguages } from '../../claims/claim-languages.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { onceAText } from '../../locale/once-a-text.ts';
import { parseMarkdown } from '../../markdown/parse.ts';

/** So many texts of facts are remembered in a language. */
const mostTexts = 200;

const readers = makeLater(locales, (locale) => {
  const language = claimLanguages[locale];
  if (!language) return undefined;
  return onceAText(
    (text): readonly Claim[] => readClaims(parseMarkdown(text), text, language).claims,
    mostTexts,
  );
});

/** What the own words of a fact claim where nothing stands around them; nothing in a language whose prose is not read. */
export function readAlone(text: string, locale: Locale): readonly Claim[] {
  return readers[locale]?.(text) ?? [];
}
