import type { ClaimValues } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import { isSameLength, lengthOf, periodsInText } from '../../locale/reading/periods-in-text.ts';
import { digitsOf } from '../../locale/reading/phone-numbers.ts';

/** Texts of the facts that hold a claim, in the language of the claim. */
export type FactTexts = { readonly texts: readonly string[]; readonly locale: Locale };

/** Whether facts have a value that a claim names. */
type Has = (value: string, facts: FactTexts) => boolean;

const says: Has = (value, { texts }) => {
  const sought = value.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(sought));
};
const is: Has = (value, { texts }) => texts.includes(value);

/** The values that facts have in a form of their own; a name stands in one of their texts. */
const compared = {
  countries: is,
  bases: is,
  parties: says,
  emails: says,
  phones: (value, { texts }) => {
    const digits = digitsOf(value);
    return texts.some((text) => digitsOf(text).includes(digits));
  },
} as const satisfies Partial<Record<keyof ClaimValues, Has>>;

/** The values of a claim that none of the facts has. The EEA is a border, and no place that data go to. */
export function valuesUnknownTo(facts: FactTexts, values: ClaimValues | null): string[] {
  if (values === null) return [];
  const names = Object.entries(compared).flatMap(([name, has]) =>
    (values[name as keyof typeof compared] ?? []).filter((value) => !has(value, facts)),
  );
  return [
    ...names.filter((value) => value !== 'EEA'),
    ...(values.periods ?? []).map(({ period }) => period).filter((one) => !hasPeriod(one, facts)),
    ...(values.ages ?? []).map(String).filter((age) => !is(age, facts)),
  ];
}

/** A fact has a period as such, or in the words of a text. */
function hasPeriod(period: string, { texts, locale }: FactTexts): boolean {
  const sought = lengthOf(period);
  return texts.some((text) =>
    /^PT?\d/u.test(text)
      ? isSameLength(lengthOf(text), sought)
      : periodsInText(text, locale).some(({ length }) => isSameLength(length, sought)),
  );
}
