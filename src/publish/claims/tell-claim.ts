import { rightKinds } from '../../../schema/claims.ts';
import { isInEea } from '../../../schema/gdpr/areas.ts';
import type { ReadClaim } from '../../claims/read-claims.ts';
import { lengthOf } from '../../locale/reading/periods-in-text.ts';
import {
  type Clause,
  type NamedValue,
  type ToldClaim,
  type ToldKind,
  toldKinds,
} from './told-claim.ts';

/** What a claim says that readers are told of, once for each value that it names; nothing where it is of another kind. */
export function tellClaim(claim: ReadClaim, isOwn: boolean): ToldClaim[] {
  const isRight = rightKinds.some((right) => right === claim.kind);
  return clausesOf(claim).map((told) => ({ ...told, isOwn, isRight }));
}

type Unplaced = Omit<ToldClaim, 'isOwn' | 'isRight'>;

function clausesOf(claim: ReadClaim): Unplaced[] {
  const { kind, certainty, direction } = claim;
  if (certainty === 'quoted') return [];
  if (kind === 'retention') return tellPeriods(claim);
  if (kind === 'basis') return tellBases(claim);
  const told = toldKinds.find((one) => one === kind);
  const isElsewhere = flows.has(kind) && (direction === 'in' || direction === 'person');
  if (!told || isElsewhere) return [];
  const named = namedIn(told, claim);
  return named.length > 0 ? named : tellBare(told, claim);
}

const flows: ReadonlySet<string> = new Set(['transfer', 'recipient', 'sale']);

/** What each of the claims that are told of one sentence has of it. */
function ownOf({ polarity, scope, quote, values, ...claim }: ReadClaim) {
  const isDenied = polarity === 'denied';
  // A denial of some leaves the others open, which the words for it do not say.
  const sure = claim.sure && !(isDenied && scope === 'some');
  return { isDenied, sure, from: { quote, values } };
}

/** Of a denied period nobody knows here whether it is the most or the least: `not for five years`, `not less than ten`. */
function tellPeriods(claim: ReadClaim): Unplaced[] {
  const own = ownOf(claim);
  if (own.isDenied) return [];
  return (claim.values?.periods ?? []).map(({ period, bound }) => {
    const { months, days } = lengthOf(period);
    return {
      ...own,
      kind: 'retention',
      isLocal: true,
      value: `${bound} ${months} ${days}`,
      named: { as: 'duration', value: period },
      clause: `claimChanges.clauses.retention-${bound}`,
    };
  });
}

function tellBases(claim: ReadClaim): Unplaced[] {
  const own = ownOf(claim);
  if (own.isDenied) return [];
  return (claim.values?.bases ?? []).map((value) => ({
    ...own,
    kind: 'basis',
    isLocal: true,
    value,
    named: { as: 'basis', value },
    clause: 'claimChanges.clauses.basis-named',
  }));
}

/** How a claim is told: what only may be is affirmed as no more than that. */
type Stance = 'affirmed' | 'possible' | 'denied';

/** Kinds of what the controller does, which it may do or does. */
const deeds = [
  'transfer',
  'recipient',
  'sale',
  'automated-decision',
  'profiling',
  'special-data',
  'model-training',
] as const satisfies readonly ToldKind[];

/** The clauses that name a country or a party. */
const namedClauses: Readonly<Partial<Record<ToldKind, Readonly<Partial<Record<Stance, Clause>>>>>> =
  {
    transfer: {
      affirmed: 'claimChanges.clauses.transfer-affirmed-named',
      possible: 'claimChanges.clauses.transfer-possible-named',
      denied: 'claimChanges.clauses.transfer-denied-named',
    },
    recipient: {
      affirmed: 'claimChanges.clauses.recipient-affirmed-named',
      possible: 'claimChanges.clauses.recipient-possible-named',
      denied: 'claimChanges.clauses.recipient-denied-named',
    },
    'joint-control': { affirmed: 'claimChanges.clauses.joint-control-affirmed-named' },
  };

function namedIn(kind: ToldKind, claim: ReadClaim): Unplaced[] {
  const isPossible = isDeed(kind) && mayBe(claim);
  const clause = namedClauses[kind]?.[isPossible ? 'possible' : claim.polarity];
  if (!clause) return [];
  return valuesIn(kind, claim).map((named) => ({
    ...ownOf(claim),
    kind,
    isLocal: false,
    value: named.value.toLowerCase(),
    named,
    clause,
  }));
}

function isDeed(kind: ToldKind): kind is (typeof deeds)[number] {
  return deeds.some((one) => one === kind);
}

function mayBe({ polarity, certainty }: ReadClaim): boolean {
  return polarity === 'affirmed' && certainty === 'possible';
}

function valuesIn(kind: ToldKind, { values }: ReadClaim): NamedValue[] {
  if (kind !== 'transfer') {
    return (values?.parties ?? []).map((value) => ({ as: 'party', value }));
  }
  const outside = (values?.countries ?? []).filter((code) => !isInEea(code));
  return outside.map((value) => ({ as: 'country', value }));
}

function tellBare(kind: ToldKind, claim: ReadClaim): Unplaced[] {
  const own = ownOf(claim);
  const { countries = [], parties = [] } = claim.values ?? {};
  // A place within the EEA is no transfer, and who is named in a denial is all that it denies.
  const isNone = own.isDenied ? parties.length > 0 : countries.length > 0;
  if (kind === 'transfer' && isNone) return [];
  const clause: Clause =
    isDeed(kind) && mayBe(claim)
      ? `claimChanges.clauses.${kind}-possible`
      : `claimChanges.clauses.${kind}-${claim.polarity}`;
  return [{ ...own, kind, isLocal: false, value: '', named: null, clause }];
}
