import type { Facts } from '../../../schema/disclosures/index.ts';
import type { LegalBasisEntry } from '../../../schema/disclosures/purposes.ts';
import type { Retention } from '../../../schema/disclosures/retention.ts';
import { article9PointsWithLaw } from '../../../schema/gdpr/vocabularies.ts';
import { placedBases } from '../facts/bases.ts';
import { legalWordIn } from './lexicon/legal-retention.ts';
import { isVagueRetention } from './lexicon/vague-retention.ts';

/** Where a retention entry refers to law in general, and by which words. */
type LegalReference = { field: 'criterion' | 'during' | 'longerIf'; words: string };

const pointsWithLaw: readonly string[] = article9PointsWithLaw;

/** The reference of a retention entry to a law that it does not name. */
export function unnamedLawOf(entry: Retention): LegalReference | undefined {
  if (entry.law?.length || isVagueRetention(entry.criterion ?? '')) return undefined;
  for (const field of ['criterion', 'during', 'longerIf'] as const) {
    const words = legalWordIn(entry[field] ?? '');
    if (words) return { field, words };
  }
  return undefined;
}

/**
 * Whether a legal basis lies in a law that it does not name. A condition of Article 9(2) that needs a
 * law asks for the same law.
 */
export function lacksLaw({ basis, law, article9 }: LegalBasisEntry): boolean {
  if (law?.length || (article9 && pointsWithLaw.includes(article9))) return false;
  return basis === 'legal-obligation' || basis === 'public-task';
}

/** Whether a sentence tells a fact without its law: a rule of the fact reports that. */
export function tellsUnnamedLaw(facts: Facts, sentence: string): boolean {
  const retention = (facts.retention ?? []).filter(unnamedLawOf).flatMap(wordsOfRetention);
  const bases = placedBases(facts).flatMap(({ entry, purpose }) =>
    lacksLaw(entry) ? [purpose?.seen, entry.seen] : [],
  );
  return [...retention, ...bases].some((text) => text && shareWords(text, sentence));
}

/** The words by which a reader is told a retention entry. */
export function wordsOfRetention({ seen, criterion, during }: Retention): (string | undefined)[] {
  return [seen, criterion, during];
}

/** Whether one of two texts holds the other; line breaks and full stops do not count. */
export function shareWords(a: string, b: string): boolean {
  const [bareA, bareB] = [bare(a), bare(b)];
  return bareA.includes(bareB) || bareB.includes(bareA);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/gu, ' ')
    .trim();
}
