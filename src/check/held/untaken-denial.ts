import { absentClaims, claimAbsences } from '../../../schema/claim-absences.ts';
import type { Notice } from '../../content/notice.ts';
import type { Place } from '../../content/place.ts';
import type { ReadSection } from '../findings/rule.ts';
import { placeOfClaim } from './said-claim.ts';
import { deniesAll, isOfController } from './stances.ts';

/** A sentence that denies a disclosure and was not taken for its absence. */
export type UntakenDenial = { readonly sentence: string; readonly place: Place };

/**
 * The first sentence of a draft that says there is none of a disclosure, of which no fact tells: it stands among others, or another
 * language does not say it.
 */
export function untakenDenial(
  { sections, locale, revision }: Notice,
  field: string,
  read: ReadSection,
): UntakenDenial | undefined {
  const kind = absentClaims.find((one) => claimAbsences[one].absent === field);
  if (!kind || revision !== null) return undefined;
  for (const section of sections) {
    const text = read(section, locale);
    const claim = text?.claims.find(
      (one) => one.kind === kind && isOfController(one) && deniesAll(one),
    );
    const sentence = claim && text?.sentences[claim.sentence];
    if (sentence) return { sentence: sentence.text, place: placeOfClaim(section, sentence) };
  }
  return undefined;
}
