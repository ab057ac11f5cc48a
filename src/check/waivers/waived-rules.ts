import type { WaivedDuty } from '../../../schema/gdpr/vocabularies.ts';
import type { RuleName } from '../../words/spoken.ts';

/** What may be missing where a duty is waived: rules that say that something is not there, none that say that it is wrong. */
export const waivedRules: Readonly<Record<WaivedDuty, readonly RuleName[]>> = {
  'data-protection-officer': [
    'data-protection-officer-undeclared',
    'data-protection-officer-without-contact',
  ],
  'legitimate-interests': ['legitimate-interest-unstated', 'legitimate-interest-holder-unstated'],
  'data-categories': ['categories-missing', 'source-without-categories', 'category-without-source'],
  recipients: ['recipients-undeclared', 'recipient-unnamed', 'processors-untold'],
  transfers: [
    'transfers-undeclared',
    'transfer-without-country',
    'transfer-without-mechanism',
    'transfer-without-copy',
    'recipient-country-without-transfer',
  ],
  retention: [
    'retention-missing',
    'retention-group-missing',
    'retention-without-period',
    'retention-without-start',
  ],
  access: ['right-access-missing'],
  rectification: ['right-rectification-missing'],
  erasure: ['right-erasure-missing'],
  restriction: ['right-restriction-missing'],
  objection: ['right-objection-missing', 'research-objection-missing'],
  portability: ['right-portability-missing'],
  withdrawal: ['withdrawal-missing', 'withdrawal-without-effect', 'withdrawal-without-way'],
  providing: [
    'providing-undeclared',
    'providing-undeclared-for-purpose',
    'providing-without-consequences',
  ],
  sources: [
    'sources-missing',
    'source-unnamed',
    'public-register-unnamed',
    'source-without-accessibility',
  ],
  'automated-decisions': [
    'automated-decisions-undeclared',
    'automated-decision-without-logic',
    'automated-decision-without-significance',
    'automated-decision-without-consequences',
  ],
  'new-purpose': ['new-use-without-start'],
  'informed-in-time': ['source-timing-untold'],
};
