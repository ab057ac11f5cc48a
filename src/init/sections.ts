import type { DisclosureKind } from '../../schema/disclosures/index.ts';

/** The sections of a new notice in their order, and the facts that each holds. */
export const sectionsOfNotice = {
  controller: [
    'controller',
    'representative',
    'jointControllers',
    'dataProtectionOfficer',
    'dataSubjects',
  ],
  purposes: ['purposes'],
  data: ['dataCategories', 'specialCategories', 'sources', 'retention'],
  cookies: ['cookies'],
  recipients: ['recipients', 'transfers'],
  rights: ['rights', 'requests', 'complaint', 'automatedDecisions'],
  changes: ['changes'],
} as const satisfies Readonly<Record<string, readonly DisclosureKind[]>>;

export type SectionName = keyof typeof sectionsOfNotice;
export const sectionNames = Object.keys(sectionsOfNotice) as SectionName[];
