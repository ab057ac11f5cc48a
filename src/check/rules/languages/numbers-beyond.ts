import type { Locale } from '../../../../schema/languages.ts';
import { bareUnitsInText, periodsInText } from '../../../locale/reading/periods-in-text.ts';
import { phonesInText } from '../../../locale/reading/phone-numbers.ts';
import { inLanguage } from '../../../words/in-language.ts';

/** A sentence and its language. */
export type Worded = { readonly text: string; readonly locale: Locale };

/** Hours are counted to twelve in one language and to twenty-four in another. */
const hours = /(?<!\p{L})(?:klo|kello|kl|uhr|a\.?m|p\.?m|o['’]clock)(?!\p{L})/iu;
/** `10 000`, `10,000` and `10.000`. */
const thousands = /(?<=\d)[\s.,\u00a0\u202f](?=\d{3}(?!\d))/gu;
/** One and two are pronouns and articles too. */
const leastInWords = 3;

/**
 * The numbers that each of two sentences names and the other does not, where it is one on either side: `below 400 points` beside
 * `unter 600 Punkten`, `eighteen` beside `sechzehn`. Times and telephone numbers are no such numbers: they are written in other ways.
 */
export function numbersBeyond(
  one: Worded,
  other: Worded,
): { readonly mine: string; readonly theirs: string } | undefined {
  if (hours.test(one.text) || hours.test(other.text)) return undefined;
  const [own, others] = [numbersIn(one), numbersIn(other)];
  const [mine, ...more] = own.filter((number) => !others.includes(number));
  const [theirs, ...rest] = others.filter((number) => !own.includes(number));
  if (mine === undefined || theirs === undefined || more.length + rest.length > 0) return undefined;
  return { mine, theirs };
}

function numbersIn({ text, locale }: Worded): string[] {
  const plain = withoutTimes(text, locale).replace(thousands, '');
  const { numbers } = inLanguage(locale).reading;
  const words = plain.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const found = words.flatMap((word) => {
    if (/^\d/u.test(word)) return [String(Number(word))];
    const number = numbers.get(word);
    return number !== undefined && number >= leastInWords ? [String(number)] : [];
  });
  return [...new Set(found)];
}

function withoutTimes(text: string, locale: Locale): string {
  const times = [...periodsInText(text, locale), ...bareUnitsInText(text, locale)];
  const words = [...times.map((time) => time.words), ...phonesInText(text)];
  return words.reduce((left, one) => left.replace(one, ' '), text);
}
