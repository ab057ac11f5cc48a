import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { Rights } from '../../../schema/disclosures/rights.ts';

/** What people call things when they search, by the kind of facts or the right that their question is about. */
export const asked = {
  controller: 'company firm business responsible contact',
  dataProtectionOfficer: 'DPO contact',
  purposes: 'why use used reason allowed legitimate lawful',
  providing: 'must required compulsory refuse',
  dataCategories: 'collect store know info information social security number',
  specialCategories: 'sensitive health religion ethnic',
  sources: 'got bought found learn',
  recipients: 'who gets share sell sold give see third parties',
  transfers: 'abroad overseas USA America Europe cloud',
  retention: 'long keep kept store retention years',
  automatedDecisions: 'AI algorithm robot automatic profiling decide',
  ai: 'AI algorithm chatbot robot',
  requests: 'cost free fee price pay reply answer passport ID',
  complaint: 'complain unhappy authority regulator report court sue',
  cookies: 'cookies tracking track analytics',
  children: 'kids child minors age',
  security: 'safe secure breach hack leak encrypted password',
  changes: 'change update new version terms notify',
  access: 'copy see view download request information export',
  rectification: 'correct wrong mistake error fix update',
  erasure: 'delete remove erase close account forget',
  restriction: 'limit pause freeze',
  objection: 'object oppose stop refuse',
  portability: 'move transfer switch export download',
  withdrawal: 'withdraw cancel unsubscribe revoke consent opt out',
  directMarketing: 'unsubscribe stop ads advertising marketing spam junk calls opt out',
} as const satisfies Partial<Record<DisclosureKind | keyof Rights, string>>;
