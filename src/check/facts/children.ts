import type { Children } from '../../../schema/disclosures/children.ts';
import type { Facts } from '../../../schema/disclosures/index.ts';
import { isNone, type None } from '../../../schema/values.ts';
import type { FactPath } from '../../content/problem.ts';
import { placedBases } from './bases.ts';

export type ChildConsent = {
  children: Exclude<Children, None>;
  /** The legal basis that makes it a matter of consent. */
  basis: FactPath;
};

/** Article 8(1): a service offered directly to children, with consent as a legal basis. */
export function childConsentIn(facts: Facts): ChildConsent | undefined {
  const { children } = facts;
  if (!children || isNone(children) || !children.offeredDirectly) return undefined;
  const consent = placedBases(facts).find(({ entry }) => entry.basis === 'consent');
  return consent && { children, basis: consent.path };
}
