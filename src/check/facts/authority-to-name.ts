import {
  authorityName,
  authorityOf,
  isAuthorityByState,
} from '../../../schema/gdpr/authorities.ts';
import { isNone } from '../../../schema/values.ts';
import type { Notice } from '../../content/notice.ts';
import type { Remark } from '../findings/finding.ts';

/**
 * What advice says of the authority that a notice names: that of the country of the controller, or else of its
 * representative. Nothing where the country is not known; `byState` where each state of it has its own; `elsewhere` where
 * the table of authorities has none.
 */
export function authorityToName({ facts }: Notice, day: string): NonNullable<Remark['data']> {
  const { controller, representative } = facts;
  const theirs = representative && !isNone(representative) ? representative.country : undefined;
  const countries = [controller?.country, theirs].filter((country) => country !== undefined);
  const country = countries.find((one) => authorityOf(one, day)) ?? countries[0];
  if (country === undefined) return {};
  const authority = authorityOf(country, day);
  if (!authority) return { elsewhere: country };
  if (isAuthorityByState(country)) return { byState: country };
  return { country, authority: (speak) => authorityName(authority, speak) };
}
