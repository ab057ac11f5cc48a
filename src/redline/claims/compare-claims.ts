import type { ListedChange } from '../changes/list-changes.ts';
import type { ClaimChange, ComparedClaim, SectionClaims } from './claim-change.ts';

/** Kinds of change that bring words: one of them may say in its own way what was said before. */
const BRINGS: ReadonlySet<string> = new Set(['inserted', 'replaced', 'rewritten']);

/**
 * What a text claims otherwise than before, by kind, polarity, value and section, in the order of the text; losses last.
 *
 * 1. `We send no data to the US.` became `We send data to the US.`: turned.
 * 2. `for five years` became `for ten years`: ten years gained. What went is told by what came.
 * 3. A claim that moved to another section, or that another section made before: nothing, but for periods and the like, of which each
 *    is one of its own data.
 * 4. A sentence was deleted: lost, but only in a section where no words came, for these may say it so that it is not recognised.
 * 5. `outside the EEA` became `to the US`: the US gained. `to the US` became `outside the EEA`: nothing.
 */
export function compareClaims<Claim extends ComparedClaim>(
  before: readonly SectionClaims<Claim>[],
  after: readonly SectionClaims<Claim>[],
  changes: readonly Pick<ListedChange, 'kind' | 'section'>[],
): ClaimChange<Claim>[] {
  const renewed = new Set(
    changes.filter(({ kind }) => BRINGS.has(kind)).map(({ section }) => section),
  );
  const came = findFresh(after, before).map(
    ({ section, claim, own, other }): ClaimChange<Claim> => {
      const opposite = findOpposite(claim, own, other);
      const isFirst = other.every(({ kind }) => kind !== claim.kind);
      return { op: opposite ? 'turned' : 'gained', section, claim, isFirst, opposite };
    },
  );
  const isTurned = ({ section, claim: { kind } }: Fresh<Claim>) =>
    came.some((one) => one.op === 'turned' && one.section === section && one.claim.kind === kind);
  const went = findFresh(before, after)
    .filter((one) => !renewed.has(one.section) && !isTurned(one))
    .map(({ section, claim }): ClaimChange<Claim> => {
      return { op: 'lost', section, claim, isFirst: false, opposite: null };
    });
  return [...came, ...went];
}

/** A claim that one text alone makes, among those of its section in it and in the other text. */
type Fresh<Claim> = {
  readonly section: string | null;
  readonly claim: Claim;
  readonly own: readonly Claim[];
  readonly other: readonly Claim[];
};

function findFresh<Claim extends ComparedClaim>(
  text: readonly SectionClaims<Claim>[],
  otherText: readonly SectionClaims<Claim>[],
): Fresh<Claim>[] {
  const [here, there] = [countKeys(text), countKeys(otherText)];
  const told = new Set<string>();
  return text.flatMap(({ id: section, claims }) => {
    const other = otherText.flatMap(({ id, claims: some }) => (id === section ? some : []));
    const known = keysIn(other);
    // Of a claim that is made twice the surer one is told.
    const own = [...claims].sort((a, b) => Number(b.sure) - Number(a.sure));
    const isNew = (claim: Claim) => {
      const key = keyOf(claim);
      const place = claim.isLocal ? `${section} ${key}` : key;
      if (known.has(key) || told.has(place) || isBare(claim, own)) return false;
      told.add(place);
      const before = there.get(key) ?? 0;
      return before === 0 || (claim.isLocal && before < (here.get(key) ?? 0));
    };
    const fresh = new Set(own.filter(isNew));
    return claims
      .filter((claim) => fresh.has(claim))
      .map((claim) => ({ section, claim, own, other }));
  });
}

/** In how many sections each claim is made; one that names a value makes the same without it too. */
function countKeys(sections: readonly SectionClaims<ComparedClaim>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of sections) {
    for (const key of keysIn(claims)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keysIn(claims: readonly ComparedClaim[]): Set<string> {
  return new Set(claims.flatMap((claim) => [keyOf(claim), topicOf(claim)]));
}

function topicOf({ kind, isDenied }: ComparedClaim): string {
  return `${kind} ${isDenied} `;
}

function keyOf(claim: ComparedClaim): string {
  return topicOf(claim) + claim.value;
}

/** Whether a claim names nothing where another of its kind does. */
function isBare(claim: ComparedClaim, own: readonly ComparedClaim[]): boolean {
  const topic = topicOf(claim);
  return claim.value === '' && own.some((one) => one.value !== '' && topicOf(one) === topic);
}

/** What a section said before in the place of a claim: the opposite alone, of everything or of the same value, and as surely. */
function findOpposite<Claim extends ComparedClaim>(
  claim: Claim,
  own: readonly Claim[],
  other: readonly Claim[],
): Claim | null {
  const { kind, isDenied, value, sure } = claim;
  const before = other.filter((one) => one.kind === kind);
  const isTurned =
    before.every((one) => one.isDenied !== isDenied) &&
    own.every((one) => one.kind !== kind || one.isDenied === isDenied);
  if (!isTurned) return null;
  return (
    before.find(
      (one) =>
        (one.sure || !sure) && (one.value === value || (isDenied ? value : one.value) === ''),
    ) ?? null
  );
}
