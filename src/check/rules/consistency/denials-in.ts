import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Severity } from '../../../../schema/severity.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { Place } from '../../../content/place.ts';
import type { CheckContext } from '../../findings/rule.ts';
import { clashesIn } from '../../held/against/clashes-in.ts';
import { toldInSections } from '../../text/wording/texts.ts';

/** A sentence that denies a fact: an error where it surely does, a warning where it seems to. */
export type Denial = { readonly sentence: string; readonly at: Place; readonly severity: Severity };

/** How words deny it, where no claim is recognised; `mayStand` passes over sections without such words. */
type ByWords = {
  readonly mayStand: (section: Section) => boolean;
  readonly denies: (sentence: string) => boolean;
};

/**
 * The sentences of a text that deny facts of a kind: all that surely do, or else the first that seems to. A sentence of which
 * another rule tells something graver is left to that.
 */
export function denialsIn(
  notice: Notice,
  context: CheckContext,
  kind: ClaimKind,
  { mayStand, denies }: ByWords,
): Denial[] {
  const clashes = clashesIn(notice, context);
  const own = clashes.filter((clash) => clash.way === 'denies' && clash.kind === kind);
  const claimed = own.map(
    ({ sentence, place, isSure }): Denial => ({
      sentence,
      at: place,
      severity: isSure ? 'error' : 'warning',
    }),
  );
  const sure = claimed.filter(({ severity }) => severity === 'error');
  if (sure.length > 0) return sure;
  const isOfOthers = (sentence: string) =>
    clashes.some((clash) => clash.sentence === sentence && !own.includes(clash));
  const told = toldInSections(notice, mayStand).find(
    ({ sentence }) => denies(sentence) && !isOfOthers(sentence),
  );
  if (!told) return claimed.slice(0, 1);
  const { sentence, placeOf } = told;
  return [{ sentence, at: placeOf(sentence), severity: 'warning' }];
}
