import type { Facts } from '../../../schema/disclosures/index.ts';
import type { NationalLaw } from '../../../schema/gdpr/national.ts';
import { isUnfilled } from '../../content/unfilled.ts';
import type { Remark } from '../findings/finding.ts';

/** The number of the controller, where it is told and not one of its country. */
export function* wrongNumber(
  { controller }: Facts,
  { isValid }: Pick<NationalLaw['companyNumber'], 'isValid'>,
): Iterable<Remark> {
  const value = controller?.businessId;
  if (value === undefined || isUnfilled(value) || isValid(value)) return;
  yield { path: ['controller', 'businessId'], data: { value } };
}
