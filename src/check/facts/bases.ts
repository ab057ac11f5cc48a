import type { Facts } from '../../../schema/disclosures/index.ts';
import type { LegalBasis } from '../../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';

/** A legal basis as a notice uses it, and where that stands. */
export type BasisUse = {
  basis: LegalBasis;
  /** Whether special categories are processed on explicit consent, Article 9(2)(a). */
  explicitConsent: boolean;
  /** Whether anything is processed by automated means, as Article 20(1) asks. */
  automated: boolean;
  /** Whether some of the data were provided by the data subject, as Article 20(1) asks too. */
  provided: boolean;
  /** The purpose; none where an archived text names the basis alone. */
  purpose?: { id: string; name: string };
  path: FactPath;
};

/** Every legal basis that a notice names. */
export function basesIn({ facts }: Notice): BasisUse[] {
  const ofPurposes = (facts.purposes ?? []).flatMap((purpose, index) =>
    (purpose.bases ?? []).map(
      ({ basis, article9, data }, position): BasisUse => ({
        basis,
        explicitConsent: article9 === 'a',
        automated: !purpose.manual,
        provided: isProvided(facts, data ?? purpose.data),
        purpose: { id: purpose.id, name: purpose.name },
        path: ['purposes', index, 'bases', position],
      }),
    ),
  );
  const alone = (facts.basesWithoutPurpose ?? []).map(
    ({ basis }, index): BasisUse => ({
      basis,
      explicitConsent: false,
      automated: true,
      provided: true,
      path: ['basesWithoutPurpose', index],
    }),
  );
  return [...ofPurposes, ...alone];
}

/**
 * Data that were given or observed count as provided by the data subject (WP242 rev.01); so do data
 * that the notice does not tell apart.
 */
function isProvided({ dataCategories = [] }: Facts, ids: readonly string[] | undefined): boolean {
  const used = dataCategories.filter(({ id }) => ids?.includes(id));
  if (used.length === 0) return true;
  return used.some(
    ({ sources = [] }) =>
      sources.length === 0 || sources.includes('data-subject') || sources.includes('observed'),
  );
}
