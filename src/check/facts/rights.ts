import type { Rights } from '../../../schema/disclosures/rights.ts';
import { rightsByBasis } from '../../../schema/gdpr/rights-by-basis.ts';
import { type LegalBasis, type Right, rights } from '../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../schema/values.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { type BasisUse, basesIn } from './bases.ts';

/** The rights block, where it says something of any right. */
export function rightsIn({ facts }: Notice): Rights | undefined {
  const stated = facts.rights;
  if (!stated) return undefined;
  return stated.directMarketing || rights.some((right) => stated[right]) ? stated : undefined;
}

/** What makes a right arise: a legal basis, or a purpose of research or statistics. */
export type Trigger = { purpose?: { id: string; name: string }; basis?: BasisUse; path: FactPath };

/**
 * What makes one of the conditional rights arise: objection from legitimate interests and public
 * task (Article 21(1)) and from research (Article 21(6)), portability from consent and contract
 * where data of the data subject's own are processed automatically (Article 20(1)), withdrawal from consent (Article 7(3)).
 * Of marketing to own customers by e-mail the right to object is that of Article 21(2) alone.
 */
export function triggersOf(right: Right, notice: Notice): Trigger[] {
  const fromBases = basesIn(notice)
    .filter((use) => arises(right, use))
    .map(
      (use): Trigger => ({
        basis: use,
        path: use.path,
        ...(use.purpose && { purpose: use.purpose }),
      }),
    );
  return right === 'objection' ? [...fromBases, ...researchPurposes(notice)] : fromBases;
}

function arises(right: Right, use: BasisUse): boolean {
  const { basis, explicitConsent, automated, provided, softOptIn } = use;
  if (right === 'objection' && softOptIn) return false;
  if (right === 'portability' && !(automated && provided)) return false;
  if (explicitConsent && (right === 'withdrawal' || right === 'portability')) return true;
  return rightsByBasis[basis][right] !== 'no';
}

/** Purposes of research or statistics: Article 21(6). */
export function researchPurposes({ facts }: Notice): Trigger[] {
  return (facts.purposes ?? []).flatMap(({ id, name, research }, index): Trigger[] =>
    research ? [{ purpose: { id, name }, path: ['purposes', index, 'research'] }] : [],
  );
}

/** A legal basis that makes a right arise. */
type TriggeringBasis = Trigger & Required<Pick<Trigger, 'basis'>>;

/** Legal bases in law, which may restrict rights under Article 23. */
const basesInLaw: readonly LegalBasis[] = ['legal-obligation', 'public-task'];

/**
 * What makes a right arise that no law is likely to take away: Article 23 restrictions belong to
 * bases in law, those of Article 89(2) to research. Each purpose once, and what belongs to none.
 */
export function unrestrictedTriggers(right: Right, notice: Notice): TriggeringBasis[] {
  const research = new Set(researchPurposes(notice).map(({ purpose }) => purpose?.id));
  const found = new Map<string | undefined, TriggeringBasis>();
  for (const { purpose, basis, path } of triggersOf(right, notice)) {
    if (!basis || basesInLaw.includes(basis.basis)) continue;
    if ((purpose && research.has(purpose.id)) || found.has(purpose?.id)) continue;
    found.set(purpose?.id, { basis, path, ...(purpose && { purpose }) });
  }
  return [...found.values()];
}

/**
 * What makes a right arise whole from a basis in law, so that only an act under Article 23 takes it away. Not research, where Article
 * 89(2) may do so, nor what Article 17(3)(b) limits itself.
 */
export function triggersInLaw(right: Right, notice: Notice): TriggeringBasis[] {
  const research = new Set(researchPurposes(notice).map(({ purpose }) => purpose?.id));
  return triggersOf(right, notice).flatMap(({ basis, purpose, path }) => {
    if (!basis || !basesInLaw.includes(basis.basis)) return [];
    if (rightsByBasis[basis.basis][right] !== 'yes' || (purpose && research.has(purpose.id)))
      return [];
    return [{ basis, path, ...(purpose && { purpose }) }];
  });
}

/** Whether a right arises from what guidelines say alone, and not from the words of its article: portability of data that were only observed. */
export function arisesByGuidance(right: Right, triggers: readonly Trigger[]): boolean {
  return right === 'portability' && triggers.every(({ basis }) => basis?.observedOnly);
}

/** Rights that arise from one legal basis and not from another. */
const conditional: readonly Right[] = ['objection', 'portability', 'withdrawal'];

/** Purposes that make a right arise, but for which it is not told; each once. */
export function purposesUntold(right: Right, notice: Notice): Trigger[] {
  const stated = notice.facts.rights?.[right];
  if (!stated || isNone(stated) || !stated.purposes) return [];
  const told = new Set([
    ...stated.purposes,
    ...(stated.channels ?? []).flatMap((channel) => channel.purposes),
  ]);
  const untold = new Map<string, Trigger>();
  const triggers = conditional.includes(right)
    ? triggersOf(right, notice)
    : unrestrictedTriggers(right, notice);
  for (const trigger of triggers) {
    const { purpose } = trigger;
    if (purpose && !told.has(purpose.id) && !untold.has(purpose.id)) {
      untold.set(purpose.id, trigger);
    }
  }
  return [...untold.values()];
}
