import type { ListedChange } from '../changes/list-changes.ts';
import type { ClaimChange, ComparedClaim, SectionClaims } from './claim-change.ts';

/** Kinds of change that bring words: one of them may say in its own way what was said before. */
const BRINGS: ReadonlySet<string> = new Set(['inserted', 'replaced', 'rewritten']);

/**
 * What a text claims otherwise than before, by kind, polarity, value and section, in the order of the text; losses last.
 *
 * 1. `We send no data to the US.` became `We send data to the US.`: turned. `As a rule we send no data.` is no denial to turn, and neither is
 *    one beside which the text said, in any section, that data are sent.
 * 2. `for five years` became `for ten years`: ten years gained. What went is told by what came.
 * 3. A claim that moved to another section, or that another section surely made before: nothing, but for periods and the like, of which
 *    each is one of its own data. A right that the text told before, in any section and however surely: nothing.
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
  const came = findFresh(after, before, ({ sure, isRight }) => sure || isRight).map(
    (fresh): ClaimChange<Claim> => {
      const { section, claim, other } = fresh;
      const opposite = findOpposite(fresh);
      return {
        op: opposite ? 'turned' : 'gained',
        section,
        claim,
        isFirst: other.length === 0,
        opposite,
      };
    },
  );
  const turned = new Set(came.filter(({ op }) => op === 'turned').map(placeOf));
  const went = findFresh(before, after, () => true)
    .filter((one) => !renewed.has(one.section) && !turned.has(placeOf(one)))
    .map(({ section, claim }): ClaimChange<Claim> => {
      return { op: 'lost', section, claim, isFirst: false, opposite: null };
    });
  return [...came, ...went];
}

function placeOf({ section, claim }: Pick<ClaimChange<ComparedClaim>, 'section' | 'claim'>) {
  return `${claim.kind} ${section}`;
}

/** A claim that one text alone makes, with what the other text says of the kind in its section. */
type Fresh<Claim> = {
  readonly section: string | null;
  readonly claim: Claim;
  readonly other: readonly Claim[];
  /** Whether its whole text says nothing else of the kind, and the whole other text only the opposite. */
  readonly isAgainst: boolean;
};

/** `counts` tells which claims of the other text are enough in any section of it, but for those that are local. */
function findFresh<Claim extends ComparedClaim>(
  text: readonly SectionClaims<Claim>[],
  otherText: readonly SectionClaims<Claim>[],
  counts: (claim: Claim) => boolean,
): Fresh<Claim>[] {
  const [here, there] = [countKeys(text), countKeys(otherText)];
  const anywhere = keysIn(otherText.flatMap(({ claims }) => claims.filter(counts)));
  const others = new Map(otherText.map(({ id, claims }) => [id, claims]));
  const [saidHere, saidThere] = [saidIn(text), saidIn(otherText)];
  const told = new Set<string>();
  return text.flatMap(({ id: section, claims }) => {
    const other = Map.groupBy(others.get(section) ?? [], ({ kind }) => kind);
    const [mine, known] = [keysIn(claims), keysIn(others.get(section) ?? [])];
    const isNew = (claim: Claim) => {
      if (!claim.isOwn) return false;
      const key = keyOf(claim);
      const place = claim.isLocal ? `${section} ${key}` : key;
      if (known.has(key) || told.has(place) || mine.has(`${key}*`)) return false;
      told.add(place);
      if (!claim.isLocal && anywhere.has(key)) return false;
      return (there.get(key) ?? 0) < (here.get(key) ?? 0);
    };
    // Of a claim that is made twice the surer one is told.
    const fresh = new Set(
      [...claims].sort((a, b) => Number(b.sure) - Number(a.sure)).filter(isNew),
    );
    return claims
      .filter((claim) => fresh.has(claim))
      .map((claim) => {
        const { kind, isDenied } = claim;
        const isAgainst =
          !saidHere.has(`${kind} ${!isDenied}`) && !saidThere.has(`${kind} ${isDenied}`);
        return { section, claim, other: other.get(kind) ?? [], isAgainst };
      });
  });
}

/** The kinds that a text affirms, and those that it denies. */
function saidIn(sections: readonly SectionClaims<ComparedClaim>[]): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ claims }) => claims.map(({ kind, isDenied }) => `${kind} ${isDenied}`)),
  );
}

/** In how many sections each claim is made. */
function countKeys(sections: readonly SectionClaims<ComparedClaim>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of sections) {
    for (const key of keysIn(claims)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What tells claims apart. One that names a value makes the same without it too, and there is no need to tell that. */
function keysIn(claims: readonly ComparedClaim[]): Set<string> {
  return new Set(
    claims.flatMap((claim) => {
      const bare = keyOf({ ...claim, value: '' });
      return claim.value === '' ? [bare] : [keyOf(claim), bare, `${bare}*`];
    }),
  );
}

function keyOf({ kind, isDenied, value }: ComparedClaim): string {
  return `${kind} ${isDenied} ${value}`;
}

/**
 * What a section said before in the place of a claim: the opposite alone, of everything or of the same value, and as surely. A denial is
 * one where it is sure: `as a rule` and the like leave open what the claim says now.
 */
function findOpposite<Claim extends ComparedClaim>({
  claim: { isDenied, value, sure },
  other,
  isAgainst,
}: Fresh<Claim>): Claim | null {
  if (!isAgainst) return null;
  const denial = (one: Claim) => (isDenied ? value : one.value);
  const isSure = (one: Claim) => one.sure || (isDenied && !sure);
  return other.find((one) => isSure(one) && (one.value === value || denial(one) === '')) ?? null;
}
