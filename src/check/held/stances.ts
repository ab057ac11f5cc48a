import { isInEea } from '../../../schema/gdpr/areas.ts';
import type { ReadClaim } from '../../claims/read-claims.ts';

/** Whether a claim is one of the controller's own: the law in general, and data that come in or go to the person, are none. */
export function isOfController({ certainty, direction }: ReadClaim): boolean {
  return certainty !== 'quoted' && direction !== 'in' && direction !== 'person';
}

/** Whether a claim denies all of its kind outright: one that names a country or a company leaves the others open. */
export function deniesAll({ polarity, certainty, values }: ReadClaim): boolean {
  return (
    polarity === 'denied' &&
    certainty === 'stated' &&
    values?.parties === undefined &&
    (values?.countries ?? []).every(isInEea)
  );
}

/** Whether a claim affirms something of its kind; a place within the EEA is no transfer. */
export function affirmsAny({ polarity, kind, values }: ReadClaim): boolean {
  const countries = values?.countries ?? [];
  return (
    polarity === 'affirmed' &&
    (kind !== 'transfer' ||
      countries.length === 0 ||
      countries.some((code) => code === 'EEA' || !isInEea(code)))
  );
}

/** Whether of two claims that deny each other one must be wrong: both are sure, and the denial leaves nothing open. */
export function areSure(denied: ReadClaim, affirmed: ReadClaim): boolean {
  return denied.sure && isOfAll(denied) && affirmed.sure;
}

/** Whether a sure denial is one of all its kind; of special data one that names a sort leaves the others open. */
function isOfAll({ kind, scope }: ReadClaim): boolean {
  return kind === 'special-data' ? scope === 'all' : scope !== 'some';
}
