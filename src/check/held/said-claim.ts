import type { ClaimKind } from '../../../schema/claims.ts';
import type { Section } from '../../content/notice.ts';
import type { Place } from '../../content/place.ts';
import { printValue } from '../../locale/values.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { SaidValue } from '../findings/finding.ts';
import type { ToldValue } from './told-value.ts';

/** What a kind of claim is called. */
export function kindNamed(kind: ClaimKind): SaidValue {
  return (speak) => wordsIn(speak).read.kinds[kind];
}

/** A kind of claim, with the value that a sentence names. */
export function kindWithValue(kind: ClaimKind, value: ToldValue | undefined): SaidValue {
  return (speak) => {
    const named = wordsIn(speak).read.kinds[kind];
    return value ? `${named}: ${printToldValue(value, speak)}` : named;
  };
}

/** A value that a sentence names, as readers meet it. */
export function valueNamed(value: ToldValue): SaidValue {
  return (speak) => printToldValue(value, speak);
}

const roles: Readonly<Partial<Record<ToldValue['of'], string>>> = {
  periods: 'duration',
  countries: 'country',
  bases: 'basis',
};

function printToldValue({ of, value }: ToldValue, speak: Parameters<typeof printValue>[2]): string {
  return printValue(value, roles[of], speak);
}

/** Where a claim stands in the file of its section. */
export function placeOfClaim({ file }: Section, claim: Omit<Place, 'file'>): Place {
  const { line, column, endLine, endColumn } = claim;
  return { file, line, column, endLine, endColumn };
}
