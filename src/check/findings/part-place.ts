import type { Locale } from '../../../schema/languages.ts';
import type { Place } from '../../content/place.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { RelatedPlace } from './finding.ts';

/** Where something is written that a notice may take from a shared file: there it is to be mended. */
export function placeAsWritten({ taken, ...place }: Place): Place {
  return taken ? placeAsWritten(taken) : place;
}

/** The place where something is written, and, of what a notice takes from a shared file, the place that takes it. */
export function partPlace(at: Place, speak: Locale): { place: Place; uses: RelatedPlace[] } {
  const { taken, ...user } = at;
  const message = wordsIn(speak).reports.related.uses;
  return { place: placeAsWritten(at), uses: taken ? [{ ...user, message }] : [] };
}
