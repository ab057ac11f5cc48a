import type { Claim, ClaimKind, ClaimValues } from '../../schema/claims.ts';
import type { AuditedText } from './audit-text.ts';
import type { FoundWording } from './find-wording.ts';
import type { DutyState } from './judge-duties.ts';

/** What a text tells and another does not, the reverse, and what one affirms and the other denies. */
export type ComparedTexts = {
  /** The two, as they were named. */
  readonly file: string;
  readonly other: string;
  readonly gained: readonly Claim[];
  readonly lost: readonly Claim[];
  readonly turned: readonly { readonly before: Claim; readonly after: Claim }[];
  /** Duties that the two texts leave in different states. */
  readonly states: readonly ComparedState[];
  /** Words to mend that one of them has, and the other has not. */
  readonly wording: {
    readonly gained: readonly FoundWording[];
    readonly lost: readonly FoundWording[];
  };
};
export type ComparedState = {
  readonly duty: string;
  readonly before: DutyState;
  readonly after: DutyState;
};

/** What `text` tells otherwise than `other`: by kind, polarity, and the values that facts have too. */
export function compareAudits(text: AuditedText, other: AuditedText): ComparedTexts {
  const [own, old] = [firm(text), firm(other)];
  const turned = turnedKinds(own, old);
  const isTurned = ({ kind }: Claim) => turned.some(({ after }) => after.kind === kind);
  return {
    file: text.file,
    other: other.file,
    gained: unmatched(own, old).filter((claim) => !isTurned(claim)),
    lost: unmatched(old, own).filter((claim) => !isTurned(claim)),
    turned,
    states: changedStates(text, other),
    wording: { gained: freshWording(text, other), lost: freshWording(other, text) },
  };
}

function changedStates(text: AuditedText, other: AuditedText): ComparedState[] {
  return text.duties.flatMap(({ duty, state: after }) => {
    const before = other.duties.find((judged) => judged.duty === duty)?.state ?? 'missing';
    return before === after ? [] : [{ duty, before, after }];
  });
}

/** Faults that another text has not, by their rule and words. */
function freshWording({ wording = [] }: AuditedText, other: AuditedText): FoundWording[] {
  const keyOf = ({ rule, words }: FoundWording) => `${rule} ${words.toLowerCase()}`;
  const known = new Set(other.wording?.map(keyOf));
  return wording.filter((found) => !known.has(keyOf(found)));
}

function firm({ claims }: AuditedText): Claim[] {
  return claims.filter(({ certainty }) => certainty !== 'quoted');
}

/** The kinds that one text only affirms and the other only denies, by their first claims. */
function turnedKinds(own: readonly Claim[], old: readonly Claim[]): ComparedTexts['turned'] {
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [after, before] = [onlyPolarity(own, kind), onlyPolarity(old, kind)];
    return after && before && after.polarity !== before.polarity ? [{ before, after }] : [];
  });
}

function onlyPolarity(claims: readonly Claim[], kind: ClaimKind): Claim | undefined {
  const [first, ...others] = claims.filter((claim) => claim.kind === kind);
  return others.every(({ polarity }) => polarity === first?.polarity) ? first : undefined;
}

/** The claims with a kind or a value that no other has, one for each. */
function unmatched(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const known = new Set(others.flatMap(keysOf));
  return claims.filter((claim) => {
    const fresh = keysOf(claim).filter((key) => !known.has(key));
    for (const key of fresh) known.add(key);
    return fresh.length > 0;
  });
}

const compared = [
  'periods',
  'countries',
  'parties',
  'bases',
  'ages',
  'emails',
] as const satisfies readonly (keyof ClaimValues)[];

function keysOf({ kind, polarity, values }: Claim): string[] {
  const atoms = compared.flatMap((name) =>
    (values?.[name] ?? []).map((value) => JSON.stringify(value)),
  );
  return ['', ...atoms].map((atom) => `${kind} ${polarity} ${atom}`);
}
