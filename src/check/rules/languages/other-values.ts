import type { Contradiction, Untold } from './difference.ts';
import { mayBeTranslated } from './party-names.ts';
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
    const [own, other] = leftOver(mine, theirs, of);
    const isAbsent =
      own.some((one) => isAbsentFrom(theirs, one, of)) ||
      other.some((one) => isAbsentFrom(mine, one, of));
    const [first, second] = [surest(own), surest(other)];
    return first && second && isAbsent ? [contradiction(first, second, of)] : [];
  });
}

/** The values of a kind that the one side names and the whole notice of the other does not. */
export function valuesMissing(side: Side, other: Side): Untold[] {
  return valueKinds
    .filter(({ of }) => of !== 'bases' && of !== 'ages')
    .flatMap((of) =>
      leftOver(side, other, of)[0]
        .filter(({ value }) => !isToldInNotice(other, value, of))
        .map(({ claim, value }) => ({ kind: of.kind, claim, value: { of: of.of, value } })),
    );
}

/** What each side names more often than the other. */
function leftOver(mine: Side, theirs: Side, of: ValueKind): [NamedValue[], NamedValue[]] {
  const [own, other] = [valuesOf(mine, of), valuesOf(theirs, of)];
  return [beyond(own, other, of), beyond(other, own, of)];
}

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

function isAbsentFrom(
  { section, locale }: Side,
  { value }: NamedValue,
  { of }: ValueKind,
): boolean {
  return !tellsValue(of, value, section.text, locale);
}

function isToldInNotice({ notice, locale }: Side, value: string, { of }: ValueKind): boolean {
  return notice.sections.some(({ text }) => tellsValue(of, value, text, locale));
}

function contradiction(
  mine: NamedValue,
  theirs: NamedValue,
  { kind, of }: ValueKind,
): Contradiction {
  const isOneCompany = of === 'parties' && mayBeTranslated(mine.value, theirs.value);
  return {
    kind,
    mine: mine.claim,
    theirs: theirs.claim,
    values: { mine: { of, value: mine.value }, theirs: { of, value: theirs.value } },
    isSure: mine.claim.sure && theirs.claim.sure && !isOneCompany,
  };
}

function surest(values: readonly NamedValue[]): NamedValue | undefined {
  return values.find(({ claim }) => claim.sure) ?? values[0];
}
