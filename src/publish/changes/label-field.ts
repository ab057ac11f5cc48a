import { type DisclosureKind, disclosures } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import { type FactLabel, wordsIn } from '../../words/spoken.ts';
import type { FactOutline } from '../facts/fact-schema.ts';
import { nameIdentity } from './name-identity.ts';

/**
 * Fields whose label is not of their own name: those that a notice's page prints under another label, by
 * the end of their path without the entries. The longest end counts.
 */
const labelNames: Readonly<Record<string, FactLabel>> = {
  url: 'website',
  'parties.contact': 'contactDetails',
  'dataSubjects.children': 'ofChildren',
  bases: 'basis',
  basesWithoutPurpose: 'basis',
  'bases.precontractual': 'basis',
  'providing.required': 'providing',
  'law.name': 'lawName',
  'law.number': 'lawNumber',
  'law.section': 'lawSection',
  'law.url': 'lawUrl',
  'article10.name': 'lawName',
  'article10.number': 'lawNumber',
  'article10.section': 'lawSection',
  'article10.url': 'lawUrl',
  'marketing.channels': 'marketing',
  customerException: 'marketing',
  'profiling.how': 'profiling',
  'profiling.effect': 'profilingEffect',
  tracking: 'techniques',
  research: 'nature',
  manual: 'nature',
  'newUse.of': 'newUse',
  'newUse.from': 'newUse',
  'newUse.compatible': 'newUse',
  partial: 'items',
  criminal: 'special',
  nationalId: 'special',
  type: 'sourceType',
  'exemption.point': 'exemption',
  'exemption.because': 'exemption',
  'exemption.law': 'exemption',
  category: 'recipientCategory',
  'recipients.country': 'place',
  mechanisms: 'safeguard',
  'mechanisms.kind': 'safeguard',
  'mechanisms.decision': 'safeguard',
  'mechanisms.scope': 'safeguard',
  'mechanisms.derogation': 'safeguard',
  'automatedDecisions.special': 'article9',
  channels: 'how',
  'authority.name': 'authority',
  elsewhere: 'text',
  'retention.from': 'countedFrom',
  'cookies.list': 'cookie',
  'list.purpose': 'purposeOfCookie',
};

/** What a field is called, with the entry that it belongs to: `Kesto (_ga)`; empty where it has no label. */
export function labelField({ steps }: FactOutline, locale: Locale): string {
  const fields = steps.flatMap(({ isField, name }) => (isField ? name : []));
  const label = labelNameOf(fields);
  if (!label) return kindLabel(fields, locale);
  const entries = steps.flatMap(({ name, isField }, index) => {
    const list = steps[index - 1]?.name ?? '';
    const isInner = index > 1 || isKindWithoutIds(list);
    return !isField && isInner && steps[index + 1] ? nameIdentity(list, name, locale) : [];
  });
  const named = entries.filter((entry) => entry !== '').join(', ');
  const words = say(`facts.labels.${label}`, locale);
  return named === '' ? words : `${words} (${named})`;
}

/** Kinds whose entries are known by what they say, and have no name. */
export function isKindWithoutIds(kind: string): boolean {
  return kind === 'providing' || kind === 'basesWithoutPurpose';
}

function labelNameOf(fields: readonly string[]): FactLabel | undefined {
  for (const start of fields.keys()) {
    const end = labelNames[fields.slice(start).join('.')];
    if (end) return end;
  }
  const last = fields.at(-1) ?? '';
  return (fields.length > 1 || isKindWithoutIds(last)) && isLabel(last) ? last : undefined;
}

function isLabel(name: string): name is FactLabel {
  return Object.hasOwn(wordsIn('en').facts.labels, name);
}

function kindLabel([kind = '', ...inner]: readonly string[], locale: Locale): string {
  return isKind(kind) && inner.length === 0 ? say(`facts.kinds.${kind}`, locale) : '';
}

export function isKind(name: string): name is DisclosureKind {
  return Object.hasOwn(disclosures, name);
}
