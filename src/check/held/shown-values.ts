import type { Locale } from '../../../schema/languages.ts';
import { countryNames } from '../../locale/reading/countries-in-text.ts';
import { emailsInText } from '../../locale/reading/email-addresses.ts';
import { type Length, lengthOf } from '../../locale/reading/periods-in-text.ts';
import { digitsOf, phonesInText } from '../../locale/reading/phone-numbers.ts';
import { lengthsIn, type ShownKind, saysValue } from '../text/says-value.ts';
import type { SeenValue } from '../text/seen-values.ts';

/** Tells whether a text names one of the values of facts. An age is a number as many others are: it shows no fact by itself. */
export function showsValue(
  values: readonly SeenValue[],
  locale: Locale,
): (text: string) => boolean {
  const of = (kind: ShownKind) => [
    ...new Set(values.filter((one) => one.kind === kind).map(({ value }) => value)),
  ];
  const lengths = new Set(of('duration').map((value) => keyOf(lengthOf(value))));
  const phones = new Set(of('phone').map(digitsOf));
  const exact = of('verbatim');
  const emails = new Set(exact.flatMap(emailsInText));
  const others = exact.filter((value) => !value.includes('@'));
  const countries = of('country').map((value) => countryNames(value, locale));
  const days = of('date');
  return (text) =>
    (emails.size > 0 && emailsInText(text).some((email) => emails.has(email))) ||
    (phones.size > 0 && phonesInText(text).some((phone) => phones.has(digitsOf(phone)))) ||
    others.some((value) => saysValue(text, value, 'verbatim', locale)) ||
    countries.some((names) => names.test(text)) ||
    days.some((day) => saysValue(text, day, 'date', locale)) ||
    (lengths.size > 0 && lengthsIn(text, locale).some((length) => lengths.has(keyOf(length))));
}

/** Lengths that are the same have one key; minutes are the finest that a text names. */
function keyOf({ months, days }: Length): string {
  return `${months} ${Math.round(days * 1440)}`;
}
