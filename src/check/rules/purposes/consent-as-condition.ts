import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Providing } from '../../../../schema/disclosures/providing.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import type { Notice } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import { basesOf } from '../../facts/bases.ts';
import { isToldByDefault } from '../../facts/providing.ts';
import type { Remark } from '../../findings/finding.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { ReadSection, Rule } from '../../findings/rule.ts';
import { placeOfClaim } from '../../held/said-claim.ts';
import { makesConsentCondition } from '../../text/lexicon/consent-conditions.ts';

const obliging: readonly string[] = ['by-law', 'by-contract', 'to-enter-contract'];

export const consentAsCondition: Rule = {
  name: 'consent-as-condition',
  severity: 'warning',
  articles: ['7(4)'],
  restsOn: ['edpb-consent'],
  since: '2018-05-25',
  readsWords: true,
  examples: {
    failing: {
      yaml: 'purposes: [{id: news, name: Newsletter, bases: [{basis: consent}], providing: [{required: by-contract, consequences: We close your account.}]}]',
    },
    passing: {
      yaml: "purposes: [{id: news, name: Newsletter, bases: [{basis: consent}], providing: [{required: 'no', consequences: You do not get the newsletter.}]}]",
    },
  },
  *check(notice, { read }) {
    const { facts } = notice;
    const said = new Set<string>();
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      if (!restsOnConsent(facts, purpose)) continue;
      const path = obligationOf(facts, purpose, index);
      // What the notice says of all purposes is told once.
      if (!path || said.has(path.join('.'))) continue;
      said.add(path.join('.'));
      yield {
        path: [...path, 'required'],
        form: 'fact',
        data: { purpose: nameInMessage(purpose.id, purpose.name) },
        related: [{ path: ['purposes', index, 'bases'], why: 'contradicts' }],
      };
    }
    yield* conditionsInText(notice, read);
  },
};

function restsOnConsent(facts: Facts, purpose: Purpose): boolean {
  const bases = basesOf(facts, purpose);
  return bases.length > 0 && bases.every(({ basis }) => basis === 'consent');
}

/**
 * Where it is said that the data of a purpose must be given: of itself, or of all data where it says nothing. What is said of all may
 * be meant of those that a contract asks for, unless all rest on consent.
 */
function obligationOf(facts: Facts, purpose: Purpose, index: number): FactPath | undefined {
  const obliges = ({ required }: Providing[number]) =>
    required !== undefined && obliging.includes(required);
  if (purpose.providing?.length) {
    const position = purpose.providing.findIndex(obliges);
    return position < 0 ? undefined : ['purposes', index, 'providing', position];
  }
  const open = (facts.purposes ?? []).filter(({ providing }) => !providing?.length);
  if (!open.every((one) => restsOnConsent(facts, one))) return undefined;
  const position = (facts.providing ?? []).findIndex(
    (entry) => obliges(entry) && isToldByDefault([entry], purpose),
  );
  return position < 0 ? undefined : ['providing', position];
}

/** The sentences of a draft that let nobody have a service without a consent. */
function* conditionsInText(
  { sections, locale, revision }: Notice,
  read: ReadSection,
): Iterable<Remark> {
  if (revision !== null) return;
  for (const section of sections) {
    for (const sentence of read(section, locale)?.sentences ?? []) {
      if (!makesConsentCondition(sentence.text, locale)) continue;
      const { text, ...place } = sentence;
      yield {
        path: ['text', section.id, 'consent'],
        at: placeOfClaim(section, place),
        form: 'text',
        data: { sentence: text },
      };
    }
  }
}
