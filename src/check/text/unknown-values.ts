import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import { authorityOf } from '../../../schema/gdpr/authorities.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { daysInText } from '../../locale/reading/days-in-text.ts';
import { emailsInText } from '../../locale/reading/email-addresses.ts';
import {
  isSameLength,
  type Length,
  lengthOf,
  periodsInText,
} from '../../locale/reading/periods-in-text.ts';
import { digitsOf, phonesInText } from '../../locale/reading/phone-numbers.ts';
import { addressesInText, type PostalAddress } from '../../locale/reading/postal-addresses.ts';
import { type Scalar, scalarsIn } from '../facts/scalars.ts';
import { recordOf } from '../findings/past-revision.ts';
import type { CheckContext } from '../findings/rule.ts';
import { tellsDateOfNotice } from './lexicon/dated-notice.ts';
import { tellsRetention } from './lexicon/retention-verbs.ts';
import { disclosesAny, type Told, toldInSections } from './wording/texts.ts';

export type ValueKind = 'email' | 'phone' | 'business-id' | 'address' | 'day' | 'period';

/** A value that a sentence names and no fact has. */
type UnknownValue = { kind: ValueKind; value: string; at: Told };

type Sought = {
  notice: Notice;
  context: CheckContext;
  /** The texts of the facts that readers may meet. */
  facts: readonly Scalar[];
  /** What the table knows of the supervisory authority, JSON. */
  authority: string;
};

/**
 * The values of the text that no fact has: e-mail addresses anywhere; phone numbers, business ids and
 * postal addresses where the controller and its contacts are told, if some fact has one; the day of
 * the notice itself; and the periods of sentences that keep or erase something. Other numbers in
 * prose mean too many things.
 */
export function unknownValues(notice: Notice, context: CheckContext): UnknownValue[] {
  const authority = notice.facts.complaint?.authority;
  const known = typeof authority === 'string' ? authorityOf(authority, context.day) : undefined;
  const facts = scalarsIn(notice.tree).filter(
    ({ path }) => path.at(-1) !== 'seen' && path.at(-1) !== 'note',
  );
  const sought = { notice, context, facts, authority: JSON.stringify(known ?? '') };
  const finders = [emails, phones, businessIds, addresses, days, periods];
  return finders.flatMap((find) => find(sought));
}

/** What `find` gives for each sentence of the sections that it gives something for. */
function tell<T>(
  notice: Notice,
  applies: (section: Section) => boolean,
  find: (text: string) => readonly T[],
): { found: T; at: Told }[] {
  return toldInSections(
    notice,
    (section) => applies(section) && find(section.text).length > 0,
  ).flatMap((at) => find(at.sentence).map((found) => ({ found, at })));
}

function emails({ notice, facts, authority }: Sought): UnknownValue[] {
  const own = facts.flatMap(({ value }) => emailsInText(value));
  if (own.length === 0) return [];
  const known = new Set([...own, ...emailsInText(authority)]);
  return tell(notice, () => true, emailsInText)
    .filter(({ found }) => !known.has(found) && !known.has(found.replace('(at)', '@')))
    .map(({ found, at }) => ({ kind: 'email', value: found, at }));
}

const contacts: readonly DisclosureKind[] = [
  'controller',
  'representative',
  'dataProtectionOfficer',
  'requests',
];

function phones({ notice, facts, authority }: Sought): UnknownValue[] {
  const own = facts.flatMap(({ value }) => phonesInText(value));
  if (own.length === 0) return [];
  const known = new Set([...own, ...phonesInText(authority)].map(digitsOf));
  return tell(notice, (section) => disclosesAny(section, contacts), phonesInText)
    .filter(({ found }) => !known.has(digitsOf(found)))
    .map(({ found, at }) => ({ kind: 'phone', value: found, at }));
}

function businessIds({ notice, facts }: Sought): UnknownValue[] {
  const known = new Set(facts.flatMap(({ value }) => businessIdsIn(value)));
  if (known.size === 0) return [];
  return tell(notice, (section) => disclosesAny(section, ['controller']), businessIdsIn)
    .filter(({ found }) => !known.has(found))
    .map(({ found, at }) => ({ kind: 'business-id', value: found, at }));
}

function businessIdsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}-])\d{7}-\d(?![\p{N}-])/gu) ?? [];
}

/** The authority's own address is another rule's; a translation may call a street by another name. */
function addresses({ notice, facts }: Sought): UnknownValue[] {
  const valuesOf = (key: string) =>
    facts.filter(({ path }) => path.at(-1) === key).map(({ value }) => value.toLowerCase());
  const postcodes = valuesOf('postcode');
  const streets = valuesOf('street').flatMap((street) => /^\D*\d+/u.exec(street) ?? []);
  if (postcodes.length === 0) return [];
  const isOwn = ({ postcode, street }: PostalAddress) =>
    postcodes.includes(postcode) &&
    (street === undefined ||
      notice.locale !== notice.sourceLocale ||
      streets.some((one) => street.toLowerCase().endsWith(one)));
  const applies = (section: Section) =>
    disclosesAny(section, contacts) && !disclosesAny(section, ['complaint']);
  return tell(notice, applies, addressesInText)
    .filter(({ found }) => !isOwn(found))
    .map(({ found, at }) => ({ kind: 'address', value: found.words, at }));
}

/** A draft may name a day that is to come: that of its release. */
function days({ notice, context, facts }: Sought): UnknownValue[] {
  const { own } = recordOf(notice, context.history);
  if (notice.revision !== null && !own) return [];
  const known = new Set([...facts.map(({ value }) => value), own?.published, own?.effective]);
  const isKnown = (day: string) => known.has(day) || (!own && day > context.day);
  const { locale } = notice;
  const told = toldInSections(notice, ({ text }) => daysInText(text, locale).length > 0).filter(
    ({ sentence }) => tellsDateOfNotice(sentence, locale),
  );
  return told.flatMap((at) =>
    daysInText(at.sentence, locale)
      .filter(({ day }) => !isKnown(day))
      .map(({ words }): UnknownValue => ({ kind: 'day', value: words, at })),
  );
}

function periods({ notice }: Sought): UnknownValue[] {
  const told = toldInSections(notice, (section) => disclosesAny(section, ['retention'])).filter(
    ({ sentence }) => tellsRetention(sentence, notice.locale),
  );
  const named = told.flatMap((at) => {
    const found = periodsInText(at.sentence, notice.locale);
    return found.length > 0 ? [{ at, found }] : [];
  });
  if (named.length === 0) return [];
  const known = knownLengths(notice);
  return named.flatMap(({ at, found }): UnknownValue[] => {
    const isKnown = found.some(({ length }) => known.some((one) => isSameLength(one, length)));
    return isKnown
      ? []
      : found.slice(0, 1).map(({ words }) => ({ kind: 'period', value: words, at }));
  });
}

/** The periods of all facts, and those that the words of a retention entry name. */
function knownLengths({ tree, locale }: Notice): Length[] {
  return scalarsIn(tree).flatMap(({ value, path }) => {
    if (/^PT?\d/u.test(value)) return [lengthOf(value)];
    if (path[0] !== 'retention' || path.at(-1) === 'seen') return [];
    return periodsInText(value, locale).map(({ length }) => length);
  });
}
