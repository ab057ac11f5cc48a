import type { Claim } from '../../schema/claims.ts';
import type { AuditedText } from './audit-text.ts';
import { isFirm, type JudgedDuty } from './judge-duties.ts';

/** A sentence that speaks of a duty; one without a claim has words to mend that concern the duty. */
export type PickedSentence = {
  readonly quote: string;
  readonly line: number;
  readonly column: number;
  readonly claim?: Claim | undefined;
  readonly isFaulty: boolean;
};

/** The sentences of a duty that are shown, and how many more there are. */
export type PickedSentences = { readonly shown: readonly PickedSentence[]; readonly more: number };

/** So many sentences are shown that decide, and so many beside them that say otherwise. */
const most = 2;

/** Rules of wording whose faults concern a duty. */
const dutyOfRule: ReadonlyMap<string, string> = new Map([
  ['vague-purpose', '13(1)(c)'],
  ['recipient-generic-words', '13(1)(e)'],
  ['obsolete-transfer-words', '13(1)(f)'],
  ['retention-vague-words', '13(2)(a)'],
  ['fee-for-request', '12(5)'],
]);

/**
 * The sentences of a duty, those first that decide its state:
 *
 * 1. Refused rights are all shown, each by its first sentence; otherwise one of each part, then further ones that decide.
 * 2. Beside what is told stands what denies it, then what says it by a formula or as a possibility, or has words to mend.
 */
export function pickSentences(judged: JudgedDuty, text: AuditedText): PickedSentences {
  const faulty = faultsOf(judged, text);
  const isFaulty = (claim: Claim) => faulty.some((fault) => placeOf(fault) === placeOf(claim));
  const pick = (claim: Claim): PickedSentence => ({ ...claim, claim, isFaulty: isFaulty(claim) });
  const own = claimsAt(text, judged.claims).map(pick);
  const lead = leadOf(judged, text).map(pick);
  const beside = distinct([
    ...own.filter(({ claim, isFaulty: mends }) => mends || (claim && departs(claim, judged))),
    ...faulty,
  ])
    .filter(isNew(lead))
    .sort((a, b) => Number(denies(b)) - Number(denies(a)));
  const shown = [...lead, ...beside.slice(0, most)];
  return { shown, more: distinct([...own, ...faulty]).filter(isNew(shown)).length };
}

function leadOf({ state, parts }: JudgedDuty, text: AuditedText): Claim[] {
  const deciding = parts
    .filter((part) => part.state === state || state === 'vague')
    .map((part) => claimsAt(text, part.deciding).sort(byWeight));
  const [first, further] = [deciding.flatMap((own) => own.slice(0, 1)), deciding.flat()];
  if (state === 'refused') return distinct(first);
  return distinct([...first, ...further]).slice(0, most);
}

/** Whether a claim does not say what the state of its duty says. */
function departs(claim: Claim, { state }: JudgedDuty): boolean {
  if (state === 'told') return !isFirm(claim);
  return state !== 'denied' && claim.polarity === 'denied';
}

/** Sentences with words to mend that concern a duty; beside one that is missing they would say that it is not. */
function faultsOf({ duty, state }: JudgedDuty, { wording = [] }: AuditedText): PickedSentence[] {
  if (state === 'missing') return [];
  return wording
    .filter(({ rule }) => dutyOfRule.get(rule) === duty)
    .map(({ quote, line, column }) => ({ quote, line, column, isFaulty: true }));
}

const denies = ({ claim }: PickedSentence) => claim?.polarity === 'denied';

function claimsAt({ claims }: AuditedText, places: readonly number[]): Claim[] {
  return places.flatMap((at) => claims[at] ?? []);
}

const placeOf = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

const isNew = (known: readonly { quote: string }[]) => {
  const quotes = new Set(known.map(({ quote }) => quote));
  return ({ quote }: { quote: string }) => !quotes.has(quote);
};

/** Each sentence once, by the first of its claims. */
function distinct<T extends { quote: string }>(sentences: readonly T[]): T[] {
  const known = new Set<string>();
  return sentences.filter(({ quote }) => known.size < known.add(quote).size);
}

/** The surest claims first; of those, in the order of the text. */
function byWeight(a: Claim, b: Claim): number {
  const weight = (claim: Claim) => (claim.sure ? 0 : 2) + (isFirm(claim) ? 0 : 1);
  return weight(a) - weight(b) || a.line - b.line || a.column - b.column;
}
