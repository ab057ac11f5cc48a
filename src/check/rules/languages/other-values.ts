import type { Contradiction, Untold } from './difference.ts';
import { isSameValue } from './same-value.ts';
import { tellsValue } from './tells-value.ts';
import type { Side } from './told-side.ts';
import { type NamedValue, type ValueKind, valueKinds, valuesOf } from './value-kinds.ts';

/**
 * Values of a kind that a section names in one language, where it names others in the other: one of them stands nowhere in the
 * section of the other language.
 */
export function otherValues(mine: Side, theirs: Side): Contradiction[] {
  return valueKinds.flatMap((of) => {
    const own = leftOver(mine, theirs, of);
    const other = own.length > 0 ? leftOver(theirs, mine, of) : [];
    const first = surest(own);
    const second = surest(nearestFirst(other, first));
    const isApart = [...own, ...other].some(({ isAbsent }) => isAbsent);
    return first && second && isApart ? [contradiction(first, second, of)] : [];
  });
}

/** The values of a kind that the one side names and the whole notice of the other does not. */
export function valuesMissing(side: Side, other: Side): Untold[] {
  return valueKinds
    .filter(({ isWanted }) => isWanted)
    .flatMap((of) =>
      leftOver(side, other, of)
        .filter(({ isAbsent, value }) => isAbsent && !isToldInNotice(other, value, of))
        .map(({ claim, value }) => ({ kind: of.kind, claim, value: { of: of.of, value } })),
    );
}

/** A value that one side names more often than the other, and whether it stands nowhere in the section of that. */
type LeftOver = NamedValue & { readonly isAbsent: boolean; readonly at: number };

/** What stands in the text of the other side and in none of its claims was not recognised there, and is left over on no side. */
function leftOver(side: Side, other: Side, of: ValueKind): LeftOver[] {
  const others = valuesOf(other, of);
  return beyond(valuesOf(side, of), others, of).flatMap((one) => {
    const isAbsent = !tellsValue(of.of, one.value, other.section.text, other.locale);
    const isClaimed = others.some(({ value }) => isSameValue(of.of, one.value, value));
    const at = one.claim.sentence / side.sentences;
    return isAbsent || isClaimed ? [{ ...one, isAbsent, at }] : [];
  });
}

/** The values that have no partner among others. */
function beyond(
  values: readonly NamedValue[],
  others: readonly NamedValue[],
  { of }: ValueKind,
): NamedValue[] {
  const rest = [...others];
  return values.filter(({ value }) => {
    const at = rest.findIndex((other) => isSameValue(of, value, other.value));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function isToldInNotice({ notice, locale }: Side, value: string, { of }: ValueKind): boolean {
  return notice.sections.some(({ text }) => tellsValue(of, value, text, locale));
}

/** Translations keep the order mostly: what stands as far down in its section is meant first. */
function nearestFirst(values: readonly LeftOver[], to: LeftOver | undefined): LeftOver[] {
  const away = ({ at }: LeftOver) => Math.abs(at - (to?.at ?? 0));
  return [...values].sort((a, b) => away(a) - away(b));
}

function surest(values: readonly LeftOver[]): LeftOver | undefined {
  return values.find(({ claim }) => claim.sure) ?? values[0];
}

function contradiction(mine: NamedValue, theirs: NamedValue, { kind, of }: ValueKind): Contradiction {
  return {
    kind,
    mine: mine.claim,
    theirs: theirs.claim,
    values: { mine: { of, value: mine.value }, theirs: { of, value: theirs.value } },
    isSure: mine.claim.sure && theirs.claim.sure,
  };
}
