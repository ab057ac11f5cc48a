import type { Children } from '../../../schema/disclosures/children.ts';
import type { Facts } from '../../../schema/disclosures/index.ts';
import { isNone, type None } from '../../../schema/values.ts';
import type { FactPath } from '../../content/problem.ts';

export type ChildConsent = {
  children: Exclude<Children, None>;
  /** The legal basis that makes it a matter of consent. */
  basis: FactPath;
};

/** Article 8(1): a service offered directly to children, with consent as a legal basis. */
export function childConsentIn({ children, purposes = [] }: Facts): ChildConsent | undefined {
  if (!children || isNone(children) || !children.offeredDirectly) return undefined;
  for (const [index, { bases = [] }] of purposes.entries()) {
    const position = bases.findIndex(({ basis }) => basis === 'consent');
    if (position >= 0) return { children, basis: ['purposes', index, 'bases', position] };
  }
  return undefined;
}
