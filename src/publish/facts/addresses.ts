import type { Locale } from '../../../schema/languages.ts';
import type { Law } from '../../../schema/values.ts';
import { printCountry } from '../../locale/countries.ts';
import type { FactValue } from './fact-entry.ts';

type PostalAddress = {
  street?: string | undefined;
  postcode?: string | undefined;
  city?: string | undefined;
  poBox?: string | undefined;
};

/** A postal address on one line, with the country where it is known. */
export function printAddress(
  address: PostalAddress | undefined,
  country: string | undefined,
  locale: Locale,
): string {
  const town = [address?.postcode, address?.city].filter(Boolean).join(' ');
  const land = country ? printCountry(country, locale) : '';
  return [address?.street, address?.poBox, town, land].filter(Boolean).join(', ');
}

/** An e-mail address as a link. */
export function mailLink(email: string): FactValue {
  return { text: email, href: `mailto:${email}` };
}

/** A phone number as a link: spaces and signs other than `+` are no part of the number. */
export function phoneLink(phone: string): FactValue {
  return { text: phone, href: `tel:${phone.replace(/[^+\d]/gu, '')}` };
}

/** A website as a link; its scheme is not shown. */
export function webLink(url: string): FactValue {
  return { text: url.replace(/^https?:\/\//u, '').replace(/\/$/u, ''), href: url };
}

/** An act of law with its number and section, a link where its address is known. */
export function lawLink(law: Law): FactValue {
  const number = !law.number || law.number.startsWith('(') ? law.number : `(${law.number})`;
  const named = number ? `${law.name} ${number}` : law.name;
  const text = law.section ? `${named}, ${law.section}` : named;
  return law.url ? { text, href: law.url } : { text };
}
