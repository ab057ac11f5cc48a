import type { Contradiction, Untold } from './difference.ts';
import { isSameValue } from './same-value.ts';
import { tellsValue } from './tells-value.ts';
import type { Side } from './told-side.ts';
import { kindsWithValues, type NamedValue, type ValueKind, valuesOf } from './value-kinds.ts';

/**
 * Values of a kind that a section names in one language, where it names others in the other: one of them stands nowhere in the
 * section of the other language.
 */
export function otherValues(mine: Side, theirs: Side): Contradiction[] {
  return kindsWithValues.flatMap((of) => {
    const own = leftOver(mine, theirs, of);
    const other = own.length > 0 ? leftOver(theirs, mine, of) : [];
    const here = pairOf(own, other);
    if (here) return [contradiction(here[0], here[1], of)];
    const there = pairOf(other, own);
    return there ? [contradiction(there[1], there[0], of)] : [];
  });
}

/** A value that stands nowhere on the other side, the surest, with what stands there instead: as far down, for translations keep the order mostly. */
function pairOf(
  own: readonly LeftOver[],
  other: readonly LeftOver[],
): [LeftOver, LeftOver] | undefined {
  const absent = own.filter(({ isAbsent }) => isAbsent);
  const first = absent.find(({ claim }) => claim.sure) ?? absent[0];
  if (!first) return undefined;
  const away = ({ at }: LeftOver) => Math.abs(at - first.at);
  const [second] = [...other].sort((a, b) => away(a) - away(b));
  return second && [first, second];
}

/** The values of a kind that the one side names and the whole notice of the other does not. */
export function valuesMissing(side: Side, other: Side): Untold[] {
  return kindsWithValues
    .filter(({ isWanted }) => isWanted)
    .flatMap((of) =>
      leftOver(side, other, of)
        .filter(({ isAbsent, value }) => isAbsent && !isToldInNotice(other, value, of))
        .map(({ claim, value }) => ({ kind: of.kind, claim, value: { of: of.of, value } })),
    );
}

/** A value that one side names more often than the other, and whether it stands nowhere in the section of that. */
type LeftOver = NamedValue & { readonly isAbsent: boolean; readonly at: number };

/**
 * What stands in the text of the other side and in none of its claims was not recognised there, and is left over on no side. Of a
 * value that both have and one has more often, each claim may be the one.
 */
function leftOver(side: Side, other: Side, of: ValueKind): LeftOver[] {
  const [values, others] = [valuesOf(side, of), valuesOf(other, of)];
  const isSame = (a: NamedValue, b: NamedValue) => isSameValue(of.of, a.value, b.value);
  const over = beyond(values, others, of);
  return values.flatMap((one) => {
    if (!over.some((value) => isSame(value, one))) return [];
    const isAbsent = !tellsValue(of.of, one.value, other.section.text, other.locale);
    const at = one.claim.sentence / side.sentences;
    return isAbsent || others.some((value) => isSame(value, one)) ? [{ ...one, isAbsent, at }] : [];
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

function contradiction(
  mine: NamedValue,
  theirs: NamedValue,
  { kind, of }: ValueKind,
): Contradiction {
  return {
    kind,
    mine: mine.claim,
    theirs: theirs.claim,
    values: { mine: { of, value: mine.value }, theirs: { of, value: theirs.value } },
    isSure: mine.claim.sure && theirs.claim.sure,
  };
}
