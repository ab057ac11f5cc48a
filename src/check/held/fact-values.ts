import type { ClaimValues } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import {
  isSameLength,
  type Length,
  lengthOf,
  periodsInText,
} from '../../locale/reading/periods-in-text.ts';
import { digitsOf } from '../../locale/reading/phone-numbers.ts';
import type { ComparedValue, UnknownValue } from './judged-sentence.ts';

/** Texts of the facts that hold a claim, in the language of the claim. */
export type FactTexts = { readonly texts: readonly string[]; readonly locale: Locale };

type Has = (value: string, facts: FactTexts) => boolean;

const is: Has = (value, { texts }) => texts.includes(value);
const says: Has = (value, { texts }) => {
  const sought = value.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(sought));
};

/** Whether facts have a value: in a form of its own, a name in one of their texts, a period in either. */
const compared: Readonly<Record<ComparedValue, Has>> = {
  periods: (period, facts) => {
    const sought = lengthOf(period);
    return lengthsOf(facts).some((length) => isSameLength(length, sought));
  },
  // The EEA is a border, and no place that data go to.
  countries: (code, facts) => code === 'EEA' || is(code, facts),
  bases: is,
  parties: says,
  emails: says,
  phones: (phone, { texts }) => {
    const digits = digitsOf(phone);
    return texts.some((text) => digitsOf(text).includes(digits));
  },
  ages: is,
};

const known = new WeakMap<FactTexts, readonly Length[]>();

/** The periods of facts, which are read once for all claims that name one. */
function lengthsOf(facts: FactTexts): readonly Length[] {
  const { texts, locale } = facts;
  const lengths = known.get(facts) ?? texts.flatMap((text) => lengthsIn(text, locale));
  known.set(facts, lengths);
  return lengths;
}

function lengthsIn(text: string, locale: Locale): Length[] {
  if (/^PT?\d/u.test(text)) return [lengthOf(text)];
  return periodsInText(text, locale).map(({ length }) => length);
}

/** The values of a claim that none of the facts has. */
export function valuesUnknownTo(facts: FactTexts, values: ClaimValues | null): UnknownValue[] {
  return Object.entries(compared).flatMap(([name, has]) => {
    const of = name as ComparedValue;
    return valuesNamed(of, values)
      .filter((value) => !has(value, facts))
      .map((value) => ({ of, value }));
  });
}

/** The values of a kind that a claim names, as texts. */
export function valuesNamed(of: ComparedValue, values: ClaimValues | null): string[] {
  return (values?.[of] ?? []).map((one) => (typeof one === 'object' ? one.period : String(one)));
}
