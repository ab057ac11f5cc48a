import type { Facts } from '../../../schema/disclosures/index.ts';
import type { LegalBasisEntry, Purpose } from '../../../schema/disclosures/purposes.ts';
import type { LegalBasis } from '../../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { isSoftOptIn } from './soft-opt-in.ts';

/** A legal basis as a notice uses it, and where that stands. */
export type BasisUse = {
  basis: LegalBasis;
  /** Whether special categories are processed on explicit consent, Article 9(2)(a). */
  explicitConsent: boolean;
  /** Whether anything is processed by automated means, as Article 20(1) asks. */
  automated: boolean;
  /** Whether some of the data were provided by the data subject, as Article 20(1) asks too. */
  provided: boolean;
  /** Whether these were only observed, which guidelines count as provided (WP242 rev.01). */
  observedOnly: boolean;
  /** Whether the law on electronic communications alone settles if it is lawful. */
  softOptIn: boolean;
  /** The purpose; none where a text names the basis alone. */
  purpose?: { id: string; name: string };
  path: FactPath;
};

/** An entry of a legal basis, where it stands, and the purpose that names it, where one does. */
export type PlacedBasis = {
  entry: LegalBasisEntry;
  path: FactPath;
  purpose?: Purpose;
};

/** Every entry of a legal basis, those of purposes first. */
export function placedBases({ purposes = [], basesWithoutPurpose = [] }: Facts): PlacedBasis[] {
  const ofPurposes = purposes.flatMap((purpose, index) =>
    (purpose.bases ?? []).map((entry, position) => ({
      entry,
      path: ['purposes', index, 'bases', position],
      purpose,
    })),
  );
  const alone = basesWithoutPurpose.map((entry, index) => ({
    entry,
    path: ['basesWithoutPurpose', index],
  }));
  return [...ofPurposes, ...alone];
}

/** What a purpose rests on: its own legal bases, or where it names none, those that the notice ties to no purpose. */
export function basesOf(
  { basesWithoutPurpose = [] }: Facts,
  { bases }: Pick<Purpose, 'bases'>,
): readonly LegalBasisEntry[] {
  return bases?.length ? bases : basesWithoutPurpose;
}

/** Every legal basis that a notice names. */
export function basesIn({ facts }: Notice): BasisUse[] {
  return placedBases(facts).map(({ entry: { basis, article9, data }, path, purpose }) => ({
    basis,
    explicitConsent: article9 === 'a',
    automated: !purpose?.manual,
    softOptIn: purpose !== undefined && isSoftOptIn(purpose),
    ...providedOf(facts, data ?? purpose?.data),
    ...(purpose && { purpose: { id: purpose.id, name: purpose.name } }),
    path,
  }));
}

/** How data were provided by the data subject: given or observed; so do data count that the notice does not tell apart. */
function providedOf(
  { dataCategories = [] }: Facts,
  ids: readonly string[] | undefined,
): Pick<BasisUse, 'provided' | 'observedOnly'> {
  const used = dataCategories.filter(({ id }) => ids?.includes(id));
  const given =
    used.length === 0 ||
    used.some(({ sources = [] }) => sources.length === 0 || sources.includes('data-subject'));
  const observed = used.some(({ sources = [] }) => sources.includes('observed'));
  return { provided: given || observed, observedOnly: observed && !given };
}
