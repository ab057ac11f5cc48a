import { isLanguage, type Locale, type LocalisedText, locales } from '../../schema/languages.ts';
import { cannot } from './cannot.ts';
import { refuseUnseen } from './refuse-unseen.ts';

/** Texts by language, and what was written among them that is none. */
export type Texts = { readonly texts: LocalisedText; readonly strays: readonly string[] };

/**
 * Texts of an option such as `fi=Tekstiä` by language; what is not of that form, such as the notice, stays over. Of two in one
 * language the last counts. A character that no reader sees is refused: what is written stays for ever.
 */
export function collectTexts(option: string, values: readonly string[] = []): Texts {
  refuseUnseen(option, values);
  const texts: LocalisedText = {};
  const strays: string[] = [];
  for (const value of values) {
    const told = readText(value);
    if (!told) strays.push(value);
    else texts[told.locale] = told.text;
  }
  return { texts, strays };
}

function readText(value: string): { locale: Locale; text: string } | undefined {
  const [locale = '', ...rest] = value.split('=');
  const text = rest.join('=').trim();
  if (!isLanguage(locale) || !text) return undefined;
  return { locale, text };
}

/**
 * What was meant to stand before the options, even where it was written after a text: `--summary fi="…" consumers`.
 * At most `count` words; one more is a text without a language.
 */
export function wordsBeside(
  given: readonly (string | undefined)[],
  strays: readonly string[],
  count: number,
): string[] {
  const words = [...given.filter((word) => word !== undefined), ...strays];
  const stray = words[count];
  if (stray !== undefined)
    throw cannot('text-stray', { found: stray, example: `${locales[0]}="…"` });
  return words;
}
