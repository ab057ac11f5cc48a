import type { LegalBasis } from '../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../content/notice.ts';
import type { FactPath } from '../content/problem.ts';

/** A legal basis as a notice uses it, and where that stands. */
export type BasisUse = {
  basis: LegalBasis;
  /** Whether special categories are processed on explicit consent, Article 9(2)(a). */
  explicitConsent: boolean;
  /** Whether anything is processed by automated means, as Article 20(1) asks. */
  automated: boolean;
  /** The purpose; none where an archived text names the basis alone. */
  purpose?: { id: string; name: string };
  path: FactPath;
};

/** Every legal basis that a notice names. */
export function basesIn({ facts }: Notice): BasisUse[] {
  const ofPurposes = (facts.purposes ?? []).flatMap((purpose, index) =>
    (purpose.bases ?? []).map(
      ({ basis, article9 }, position): BasisUse => ({
        basis,
        explicitConsent: article9 === 'a',
        automated: !purpose.manual,
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
      path: ['basesWithoutPurpose', index],
    }),
  );
  return [...ofPurposes, ...alone];
}
