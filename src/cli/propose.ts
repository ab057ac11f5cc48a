import type { Locale } from '../../schema/languages.ts';
import { metaOf } from '../../schema/walk.ts';
import type { NoticeState } from '../content/notice.ts';
import { judgeFor } from '../publish/changes/word-judges.ts';
import { outlinePath } from '../publish/facts/fact-schema.ts';
import type { WordJudge } from '../redline/changes/judge-words.ts';
import { CHANGE_KINDS, type ProposedKind } from '../redline/changes/propose-kind.ts';
import type { FactEffect } from '../redline/facts/fact-meaning.ts';
import { compareLanguages, type LanguageChange } from './compare-languages.ts';
import type { LessProtective } from './release/words.ts';

export type Proposal = {
  kind: Exclude<ProposedKind['kind'], 'none'>;
  /** Why, strongest first, a sentence each: five at most, but of what a person must judge all. */
  reasons: readonly string[];
  /** Whether a basis, purpose, recipient, transfer or period changed. */
  processingChanged: boolean;
  /** Paths of all the facts that changed. */
  changedFacts: readonly string[];
  /** Those that seem to protect people less. */
  lessProtective: readonly LessProtective[];
};

/**
 * The kind of change between two states of a notice: the gravest over the languages that both are
 * written in. What readers cannot see in the text or the facts, such as a new title, is cosmetic;
 * a language that is new is editorial, one that is gone material. Facts are told in the language `speak` where the
 * notice has it. `judgeOf` gives the judge of words for a language.
 */
export function proposeRelease(
  before: NoticeState,
  after: NoticeState,
  speak: Locale,
  judgeOf: (locale: Locale) => WordJudge = judgeFor,
): Proposal {
  return proposalOf(compareLanguages(before, after, speak, judgeOf));
}

/** What the changes of all languages propose together. */
export function proposalOf(changes: readonly LanguageChange[]): Proposal {
  const weigh = ({ kind }: LanguageChange) => CHANGE_KINDS.indexOf(kind);
  const gravest = changes.toSorted((a, b) => weigh(b) - weigh(a))[0];
  const facts = tellEachFact(changes);
  return {
    kind: !gravest || gravest.kind === 'none' ? 'cosmetic' : gravest.kind,
    reasons:
      gravest?.kind === 'undecided'
        ? changes.flatMap(({ kind, reasons }) => (kind === 'undecided' ? reasons : []))
        : (gravest?.reasons ?? []),
    processingChanged: facts.some(({ path }) => isOfProcessing(path)),
    changedFacts: facts.map(({ path }) => path),
    lessProtective: facts.flatMap(({ path, told, effect }) =>
      effect === 'less-protective' ? [{ path, told }] : [],
    ),
  };
}

/** A changed fact in words, and what it does to the data subject: less protection where any language tells so. */
export type ToldChange = { path: string; told: string; effect: FactEffect };

/** Each changed fact once, in the first language that has it. */
export function tellEachFact(changes: readonly LanguageChange[]): ToldChange[] {
  const all = changes.flatMap(({ facts, tell }) => facts.map((fact) => ({ fact, tell })));
  const byPath = Map.groupBy(all, ({ fact }) => fact.path);
  return [...byPath].flatMap(([path, [first, ...others]]) => {
    if (!first) return [];
    const isLess = others.some(({ fact }) => fact.effect === 'less-protective');
    const effect = isLess ? 'less-protective' : first.fact.effect;
    return [{ path, told: first.tell(first.fact), effect }];
  });
}

/** Whether a fact is of what is done with data: a basis, purpose, recipient, transfer or period, but no description. */
function isOfProcessing(path: string): boolean {
  const { steps, meta } = outlinePath(path);
  const [kind] = steps;
  return kind !== undefined && metaOf(kind.schema).processing === true && meta.processing !== false;
}
