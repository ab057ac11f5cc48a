import type { FactChange } from '../facts/compare-facts.ts';
import { meaningOfChange } from '../facts/meaning-of-change.ts';
import { CHANGE_CLASSES, type ChangeClass } from './classify.ts';
import type { ClassifiedChange } from './classify-changes.ts';
import type { WordJudge } from './judge-words.ts';

/** From least to most; a person decides, the words and facts only propose. */
export const CHANGE_KINDS = [
  'none',
  'cosmetic',
  'date',
  'editorial',
  'undecided',
  'material',
  'fundamental',
] as const;

export type KindOfChange = (typeof CHANGE_KINDS)[number];

/** Why a kind is proposed: a change of words by its number, a fact by its path, or a claim. */
export interface Evidence {
  readonly class: ChangeClass;
  readonly change: number | null;
  readonly path: string | null;
  readonly section: string | null;
  readonly before: string;
  readonly after: string;
  /** `no-word-list`: judged without lists for its language, so that nothing but typography is known to be the same. */
  readonly note: 'no-word-list' | null;
  /** What a sentence claims, or no longer claims, where that is why. */
  readonly claim?: {
    readonly op: 'gained' | 'lost' | 'turned';
    readonly kind: string;
    readonly polarity: 'affirmed' | 'denied';
    readonly sure: boolean;
  };
}

/** A change of claims that speaks for a change of the content; one that is not sure does so only beside words that are open. */
export interface WeighedClaim {
  readonly isSure: boolean;
  readonly evidence: Evidence;
}

export interface ProposedKind {
  readonly kind: KindOfChange;
  readonly evidence: readonly Evidence[];
}

const KIND_OF_CLASS: Readonly<Record<ChangeClass, KindOfChange>> = {
  data: 'material',
  value: 'material',
  modality: 'material',
  substance: 'material',
  wording: 'undecided',
  moved: 'editorial',
  structure: 'editorial',
  spelling: 'editorial',
  date: 'date',
  format: 'cosmetic',
  typography: 'cosmetic',
};

/** A block of fewer words may come or go as a matter of wording. */
const FEW_WORDS = 4;

/**
 * Proposes the kind of the change with the evidence for it, strongest first.
 *
 * 1. Only quotes or bold: cosmetic. Nothing but the day of an update: date.
 * 2. Spelling, inflection, listed synonyms, order, a move: editorial.
 * 3. Other words, of which nothing shows that they say the same: undecided, for a person to judge.
 * 4. A number, date, address, a word that matters (`not`, `may`, `consent`, `partner`, `US`), a sentence of four words or
 *    more, a paragraph added, removed or rewritten: material.
 * 5. A recipient, transfer, source, legal basis or automated decision added, a retention period made longer: fundamental.
 *
 * 6. A named recipient in the place of another with the same role in the same countries: material.
 * 7. An entry that is only renamed: material.
 * 8. A claim that came, went or turned: material, where it is sure, or where other words of its section are undecided or more. That the
 *    claims are the same shows nothing.
 *
 * `isListed` tells whether the words were judged by lists of their language; where not, their evidence says so.
 */
export function proposeKind(
  changes: readonly ClassifiedChange[],
  facts: readonly FactChange[],
  { isListed }: Pick<WordJudge, 'isListed'> = { isListed: true },
  claims: readonly WeighedClaim[] = [],
): ProposedKind {
  const words = changes.map((change) => ({
    kind: kindOfWords(change),
    evidence: wordEvidence(change, isListed),
  }));
  const open = new Set(
    words.filter(({ kind }) => isOpen(kind)).map(({ evidence }) => evidence.section),
  );
  const weighed: { kind: KindOfChange; evidence: Evidence }[] = [
    ...facts.map((fact) => ({ kind: kindOfFact(fact, facts), evidence: factEvidence(fact) })),
    ...claims
      .filter(({ isSure, evidence }) => isSure || open.has(evidence.section))
      .map(({ evidence }) => ({ kind: 'material' as const, evidence })),
    ...words,
  ];
  const sorted = weighed.sort(
    (one, other) =>
      CHANGE_KINDS.indexOf(other.kind) - CHANGE_KINDS.indexOf(one.kind) ||
      CHANGE_CLASSES.indexOf(one.evidence.class) - CHANGE_CLASSES.indexOf(other.evidence.class),
  );
  return { kind: sorted[0]?.kind ?? 'none', evidence: sorted.map(({ evidence }) => evidence) };
}

/** Data subjects must hear of some facts well in advance when they are added or grow (WP260 rev.01, paragraphs 29-31). */
function kindOfFact(fact: FactChange, facts: readonly FactChange[]): KindOfChange {
  const { change, effect } = fact;
  const { fundamental, grown } = meaningOfChange(fact);
  if (fundamental === 'grown') {
    return change === 'changed' && effect === grown ? 'fundamental' : 'material';
  }
  if (fundamental !== change) return 'material';
  return facts.some((other) => isSwap(fact, other)) ? 'material' : 'fundamental';
}

/** Whether a named entry takes the place of another: a recipient in the same role, in the same countries. */
function isSwap(added: FactChange, removed: FactChange): boolean {
  const { swap } = meaningOfChange(added);
  if (!swap || removed.change !== 'removed' || added.field !== removed.field) return false;
  const told = (entry: unknown) => {
    const fields = entry as Readonly<Record<string, unknown>>;
    return JSON.stringify([fields['name'] !== undefined, ...swap.map((name) => fields[name])]);
  };
  return told(added.after) === told(removed.before);
}

function kindOfWords(change: ClassifiedChange): KindOfChange {
  const wholes = change.scope !== 'words' && /^(?:deleted|inserted|rewritten)$/u.test(change.kind);
  const words = Math.max(...Object.values(change.words).map((text) => text.split(' ').length));
  const kind = KIND_OF_CLASS[change.classes[0] ?? 'wording'];
  return wholes && !change.isLabel && words >= FEW_WORDS && isOpen(kind) ? 'material' : kind;
}

/** Whether nothing shows that the meaning is the same. */
function isOpen(kind: KindOfChange): boolean {
  return CHANGE_KINDS.indexOf(kind) >= CHANGE_KINDS.indexOf('undecided');
}

function factEvidence({ path, before, after }: FactChange): Evidence {
  const print = (value: unknown): string =>
    value === null || value === undefined
      ? ''
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  return {
    class: 'data',
    change: null,
    path,
    section: null,
    before: print(before),
    after: print(after),
    note: null,
  };
}

function wordEvidence(
  { number, section, before, after, classes, under }: ClassifiedChange,
  isListed: boolean,
): Evidence {
  const [heaviest = 'wording'] = classes;
  const note = heaviest === 'wording' && !isListed ? 'no-word-list' : null;
  const below = (place = '', text: string) => (place === '' ? text : `${place} › ${text}`);
  return {
    class: heaviest,
    change: number,
    path: null,
    section,
    before: below(under?.before, before),
    after: below(under?.after, after),
    note,
  };
}
