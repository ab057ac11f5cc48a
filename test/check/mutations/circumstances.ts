import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import type { LegalBasis } from '../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../schema/values.ts';
import type { Field, Step, Value } from './fields.ts';

/** A map of the front matter. */
export type Fields = { [key: string]: Value };

/** The map that holds a field, or the one `up` levels further out. */
export function holderOf({ around }: Field, up = 0): Fields {
  const holder = around.at(-1 - up);
  return typeof holder === 'object' && !Array.isArray(holder) ? holder : {};
}

export function has(field: Field, key: string): boolean {
  return key in holderOf(field);
}

/** Whether none of the other keys is there. */
export function isAlone(field: Field, keys: readonly string[]): boolean {
  return keys.filter((key) => has(field, key)).length === 1;
}

/** Whether the field is the only entry of its list. */
export function isOnly({ parent }: Field): boolean {
  return Array.isArray(parent) && parent.length === 1;
}

/** Whether the entry that holds a field is the only one of its list. */
export function isInOnly({ around }: Field): boolean {
  const list = around.at(-2);
  return Array.isArray(list) && list.length === 1;
}

export function isAbsence(value: Value): boolean {
  return typeof value === 'object' && 'none' in value;
}

export function purposeOf({ path, facts }: Field): Purpose | undefined {
  return facts.purposes?.[Number(path[1])];
}

/** Whether a purpose that is no research rests on one of the bases. */
export function restsOn({ facts }: Field, bases: readonly LegalBasis[]): boolean {
  return (facts.purposes ?? []).some(
    ({ research, bases: own = [] }) => !research && own.some(({ basis }) => bases.includes(basis)),
  );
}

export function hasTracking({ facts }: Field): boolean {
  return (facts.purposes ?? []).some(({ tracking }) => tracking);
}

export function isChildConsent({ facts }: Field): boolean {
  const { children } = facts;
  if (!children || isNone(children)) return false;
  const asks = (facts.purposes ?? []).some(({ bases = [] }) =>
    bases.some(({ basis }) => basis === 'consent'),
  );
  return children.offeredDirectly === true && asks;
}

/** Whether a purpose names the id in that list only, and purposes name others beside it. */
export function isNamedOnce({ facts, value }: Field, key: 'data' | 'recipients'): boolean {
  const keys = key === 'data' ? ['data', 'of'] : ['recipients'];
  const named = idsUnder(facts.purposes, keys);
  return named.length > 1 && named.filter((id) => id === value).length === 1;
}

/** All ids in lists under the given keys. */
function idsUnder(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => idsUnder(item, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    keys.includes(name) && Array.isArray(inner) ? inner : idsUnder(inner, keys),
  );
}

/** Whether one of the fields in a disclosure refers to the entry. */
export function isReferredTo(field: Field, kinds: readonly (keyof Facts)[], key: string): boolean {
  const id = (field.value as Fields)['id'];
  const within = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(within);
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(value).some(
      ([name, inner]) =>
        (name === key && Array.isArray(inner) && inner.includes(id)) || within(inner),
    );
  };
  return kinds.some((kind) => within(field.facts[kind]));
}

/** Whether an automated decision tells what a profile is for. */
export function isDecidedOn({ facts, path }: Field): boolean {
  const { automatedDecisions: decisions } = facts;
  const id = facts.purposes?.[Number(path[1])]?.id ?? '';
  return Array.isArray(decisions) && decisions.some(({ purposes = [] }) => purposes.includes(id));
}

/** Whether a purpose uses data that the data subject is asked for. */
export function asksForData({ facts }: Field, purpose: Purpose | undefined): boolean {
  return (facts.dataCategories ?? []).some(
    ({ id, sources }) =>
      (purpose?.data?.includes(id) ?? true) && (!sources || sources.includes('data-subject')),
  );
}

/** Whether the purpose uses marked data, and has no other basis that could allow them. */
export function needsAllowance(field: Field, mark: 'special' | 'criminal'): boolean {
  const purpose = purposeOf(field);
  const marked = (field.facts.dataCategories ?? []).some(
    (category) => category[mark] && (purpose?.data?.includes(category.id) ?? true),
  );
  return marked && purpose?.bases?.length === 1;
}

/** Ways to reach the controller: the contact's own count with those of their kind. */
export function waysToController({ facts: { controller } }: Field): string[] {
  const { address, email, phone, form, contact } = controller ?? {};
  return [
    ...(address?.street || address?.poBox ? ['address'] : []),
    ...(email?.length ? ['email'] : []),
    ...(contact?.email ? ['contact.email'] : []),
    ...(phone?.length ? ['phone'] : []),
    ...(contact?.phone ? ['contact.phone'] : []),
    ...(form ? ['form'] : []),
  ];
}

/** The ways that are left when the field is not there. */
export function waysLeft(field: Field): string[] {
  const [, ...steps] = field.path;
  const name = steps.filter((step: Step) => typeof step === 'string').join('.');
  const gone = name === 'address.city' || name === 'address.postcode' ? 'nothing' : name;
  const base = gone.startsWith('address') ? 'address' : gone;
  const isOneOfMany = typeof field.path.at(-1) === 'number' && !isOnly(field);
  if (isOneOfMany) return waysToController(field);
  return waysToController(field).filter((way) => way !== base && !way.startsWith(`${base}.`));
}
