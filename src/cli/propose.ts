import type { Locale } from '../../schema/languages.ts';
import { metaOf } from '../../schema/walk.ts';
import { type Notice, type NoticeState, noticeIn } from '../content/notice.ts';
import { say } from '../locale/say.ts';
import { outlinePath } from '../publish/facts/fact-schema.ts';
import { classifyChanges } from '../redline/changes/classify-changes.ts';
import type { WordJudge } from '../redline/changes/judge-words.ts';
import {
  CHANGE_KINDS,
  type Evidence,
  type ProposedKind,
  proposeKind,
} from '../redline/changes/propose-kind.ts';
import { compareFacts, type FactChange } from '../redline/facts/compare-facts.ts';
import { compareSections } from '../redline/redline.ts';
import { redlineSections } from './redline-sections.ts';
import type { LessProtective } from './release-words.ts';
import { sayUnlisted } from './say-unlisted.ts';
import { type TellFact, tellFacts } from './tell-fact.ts';
import { judgeFor } from './word-judges.ts';

const mostReasons = 5;
const longestWords = 60;
const longestUndecided = 240;

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

/** What one language of a notice proposes, its reasons in words. */
type LanguageProposal = Pick<Proposal, 'reasons'> & {
  kind: ProposedKind['kind'];
  facts: readonly FactChange[];
  tell: TellFact;
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
  const inOrder = after.notices.toSorted((a, b) => rank(a, speak) - rank(b, speak));
  const proposals = [
    ...inOrder.map((notice) =>
      proposeIn(noticeIn(before, notice.locale), notice, { speak, judge: judgeOf(notice.locale) }),
    ),
    ...before.notices
      .filter(({ locale }) => !noticeIn(after, locale))
      .map(({ locale }) => proposeGone(locale, speak)),
  ];
  const weigh = ({ kind }: LanguageProposal) => CHANGE_KINDS.indexOf(kind);
  const gravest = proposals.toSorted((a, b) => weigh(b) - weigh(a))[0];
  const told = new Map<string, string>();
  const less = new Set<string>();
  for (const { path, effect, said } of proposals.flatMap(sayAll)) {
    if (!told.has(path)) told.set(path, said);
    if (effect === 'less-protective') less.add(path);
  }
  return {
    kind: !gravest || gravest.kind === 'none' ? 'cosmetic' : gravest.kind,
    reasons:
      gravest?.kind === 'undecided'
        ? proposals.flatMap(({ kind, reasons }) => (kind === 'undecided' ? reasons : []))
        : (gravest?.reasons ?? []),
    processingChanged: [...told.keys()].some(isOfProcessing),
    changedFacts: [...told.keys()],
    lessProtective: [...less].map((path) => ({ path, told: told.get(path) ?? path })),
  };
}

/** Whether a fact is of what is done with data: a basis, purpose, recipient, transfer or period, but no description. */
function isOfProcessing(path: string): boolean {
  const { steps, meta } = outlinePath(path);
  const [kind] = steps;
  return kind !== undefined && metaOf(kind.schema).processing === true && meta.processing !== false;
}

function rank({ locale }: Notice, speak: Locale): number {
  return locale === speak ? 0 : 1;
}

type Asked = { speak: Locale; judge: WordJudge };

function proposeIn(
  old: Notice | undefined,
  notice: Notice,
  { speak, judge }: Asked,
): LanguageProposal {
  if (!old) return { kind: 'editorial', reasons: [], facts: [], tell: ({ path }) => path };
  const script = compareSections(redlineSections(old), redlineSections(notice));
  const facts = compareFacts(old.facts, notice.facts);
  const { kind, evidence } = proposeKind(classifyChanges(script, judge), facts, judge);
  const tell = tellFacts(old, notice, speak);
  const isUndecided = kind === 'undecided';
  const named = notice.locale === speak ? '' : `${notice.locale}, `;
  const reasons = weightiest(evidence, isUndecided).map((reason) => {
    const fact = facts.find(({ path }) => path === reason.path);
    return fact ? tell(fact) : named + sayWords(reason, isUndecided);
  });
  const unlisted = sayUnlisted(evidence, speak).trim();
  return { kind, reasons: unlisted ? [...reasons, unlisted] : reasons, facts, tell };
}

/** What a person must judge is shown whole. */
function weightiest(evidence: readonly Evidence[], isUndecided: boolean): readonly Evidence[] {
  return isUndecided
    ? evidence.filter((reason) => reason.class === 'wording')
    : evidence.slice(0, mostReasons);
}

function proposeGone(locale: Locale, speak: Locale): LanguageProposal {
  const reasons = [say('commands.language-gone', speak, { locale })];
  return { kind: 'material', reasons, facts: [], tell: ({ path }) => path };
}

function sayAll({ facts, tell }: LanguageProposal) {
  return facts.map((fact) => ({ path: fact.path, effect: fact.effect, said: tell(fact) }));
}

function sayWords({ section, before, after }: Evidence, isUndecided: boolean): string {
  const longest = isUndecided ? longestUndecided : longestWords;
  return `${section ?? ''}: ${shorten(before, longest)} -> ${shorten(after, longest)}`;
}

function shorten(text: string, longest: number): string {
  if (text === '') return '–';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
