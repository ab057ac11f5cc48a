import { disclosureKinds, type Facts } from '../../../schema/disclosures/index.ts';
import { rights } from '../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice } from '../../content/notice.ts';
import {
  compareFacts,
  type Disclosures,
  type FactChange,
} from '../../redline/facts/compare-facts.ts';
import { printAddress } from '../facts/addresses.ts';

/** Said of something only where they are true: `false` and nothing are the same to a reader. */
export const flags: ReadonlySet<string> = new Set([
  'children',
  'criminal',
  'customerException',
  'elsewhere',
  'manual',
  'nationalId',
  'partial',
  'precontractual',
  'publicBody',
  'research',
  'tracking',
]);

/**
 * The facts of a notice as a reader is told of them, ready to be compared.
 *
 * 1. What a page prints in one line is one fact: an address, a contact.
 * 2. Where a map of facts is missing there is an empty one, so that one that comes is told field by field.
 * 3. A flag that is false is left out, and so is what an archived text only hints at (`hedged`).
 */
export function toldFacts({ facts, locale }: Pick<Notice, 'facts' | 'locale'>): Disclosures {
  const whole: Facts = {
    ...facts,
    purposes: facts.purposes?.map((purpose) =>
      withMaps(purpose, ['marketing', 'profiling', 'newUse']),
    ),
    sources: facts.sources?.map((source) => withMaps(source, ['exemption'])),
    rights: withMaps(facts.rights ?? {}, rightNames),
  };
  return Object.fromEntries(
    disclosureKinds.map((kind) => [kind, tellValue(kind, whole[kind] ?? {}, locale)]),
  );
}

/** What differs between the facts of two notices as they are told. */
export function compareToldFacts(before: Notice, after: Notice): readonly FactChange[] {
  return before.facts === after.facts ? [] : compareFacts(toldFacts(before), toldFacts(after));
}

const rightNames = [...rights, 'directMarketing'] as const;

/** Whether the told path belongs to a path that `compareFacts` gives of the facts themselves. */
export function isPartOf(told: string, path: string): boolean {
  const whole = path.replace(
    /^(controller\.contact|(?:\w+|complaint\.authority)\.address)\..+$/u,
    '$1',
  );
  return told === whole || told.startsWith(`${whole}.`);
}

type Contact = NonNullable<NonNullable<Facts['controller']>['contact']>;

function withMaps<T extends object>(entry: T, names: readonly (keyof T)[]): T {
  return { ...entry, ...Object.fromEntries(names.map((name) => [name, entry[name] ?? {}])) };
}

function tellValue(name: string, value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((entry) => tellValue('', entry, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (name === 'address') return printAddress(value, undefined, locale);
  if (name === 'contact') return printContact(value);
  const fields = Object.entries(value).filter(
    ([field, inner]) =>
      field !== 'hedged' &&
      inner !== undefined &&
      inner !== null &&
      !(inner === false && flags.has(field)),
  );
  return Object.fromEntries(
    fields.map(([field, inner]) => [field, tellValue(field, inner, locale)]),
  );
}

/** As a page prints it: whom to turn to, then how. */
function printContact({ role, person, email, phone }: Contact): string {
  return [role, person, email, phone].filter(Boolean).join(', ');
}
