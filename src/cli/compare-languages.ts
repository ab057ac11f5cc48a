import type { Locale } from '../../schema/languages.ts';
import { type Notice, type NoticeState, noticeIn } from '../content/notice.ts';
import { say } from '../locale/say.ts';
import { compareNoticeFacts } from '../publish/changes/compare-notice-facts.ts';
import { judgeFor } from '../publish/changes/word-judges.ts';
import { weighClaims } from '../publish/claims/weigh-claims.ts';
import { classifyChanges } from '../redline/changes/classify-changes.ts';
import type { WordJudge } from '../redline/changes/judge-words.ts';
import { type Evidence, type ProposedKind, proposeKind } from '../redline/changes/propose-kind.ts';
import type { EditScript } from '../redline/edit-script.ts';
import type { FactChange } from '../redline/facts/compare-facts.ts';
import { claimsBetween, sayClaim, sayClaims } from './claims-between.ts';
import { compareNotices } from './compare-notices.ts';
import { sayUnlisted } from './say-unlisted.ts';
import { type TellFact, tellFacts } from './tell-fact.ts';

const mostReasons = 5;
const longestWords = 60;
const longestUndecided = 240;

/** What changed in one language of a notice, the kind that this proposes, and why, in words. */
export type LanguageChange = {
  locale: Locale;
  kind: ProposedKind['kind'];
  /** Strongest first: five at most, but of what a person must judge all. */
  reasons: readonly string[];
  facts: readonly FactChange[];
  tell: TellFact;
  /** What the text claims otherwise, in sentences. */
  claims: readonly string[];
  /** The redline; `null` where only one state is written in the language. */
  script: EditScript | null;
};

/**
 * What changed between two states of a notice, a language at a time, `speak` first; last the languages that only the
 * earlier one has. A language that is new is editorial, one that is gone material.
 */
export function compareLanguages(
  before: NoticeState,
  after: NoticeState,
  speak: Locale,
  judgeOf: (locale: Locale) => WordJudge = judgeFor,
): LanguageChange[] {
  const inOrder = after.notices.toSorted((a, b) => rank(a, speak) - rank(b, speak));
  return [
    ...inOrder.map((notice) =>
      compareIn(noticeIn(before, notice.locale), notice, { speak, judge: judgeOf(notice.locale) }),
    ),
    ...before.notices
      .filter(({ locale }) => !noticeIn(after, locale))
      .map(({ locale }) => goneIn(locale, speak)),
  ];
}

function rank({ locale }: Notice, speak: Locale): number {
  return locale === speak ? 0 : 1;
}

type Asked = { speak: Locale; judge: WordJudge };

const nothingCompared: Pick<LanguageChange, 'facts' | 'tell' | 'claims' | 'script'> = {
  facts: [],
  tell: ({ path }) => path,
  claims: [],
  script: null,
};

function compareIn(
  old: Notice | undefined,
  notice: Notice,
  { speak, judge }: Asked,
): LanguageChange {
  const { locale } = notice;
  if (!old) return { locale, kind: 'editorial', reasons: [], ...nothingCompared };
  const [before, after] = [withFacts(old), withFacts(notice)];
  const script = compareNotices(before, after);
  const facts = compareNoticeFacts(old, notice);
  const claims = claimsBetween(before, after, script, speak);
  const weighed = weighClaims(claims);
  const { kind, evidence } = proposeKind(classifyChanges(script, judge), facts, judge, weighed);
  const tell = tellFacts(old, notice, speak);
  const isUndecided = kind === 'undecided';
  const named = locale === speak ? '' : `${locale}, `;
  const reasons = weightiest(evidence, isUndecided).map((reason) => {
    const fact = facts.find(({ path }) => path === reason.path);
    const claim = weighed.find(({ evidence: own }) => own === reason)?.change;
    if (fact) return tell(fact);
    return named + (claim ? sayClaim(claim, speak) : sayWords(reason, isUndecided));
  });
  const unlisted = sayUnlisted(evidence, speak).trim();
  return {
    locale,
    kind,
    reasons: unlisted ? [...reasons, unlisted] : reasons,
    facts,
    tell,
    claims: sayClaims(claims, speak),
    script,
  };
}

/** A notice as it is weighed: by its facts too, though no page shows those of an archived revision. */
function withFacts(notice: Notice): Notice {
  return { ...notice, standing: null };
}

/** What a person must judge is shown whole. */
function weightiest(evidence: readonly Evidence[], isUndecided: boolean): readonly Evidence[] {
  return isUndecided
    ? evidence.filter((reason) => reason.class === 'wording')
    : evidence.slice(0, mostReasons);
}

function goneIn(locale: Locale, speak: Locale): LanguageChange {
  const reasons = [say('commands.language-gone', speak, { locale })];
  return { locale, kind: 'material', reasons, ...nothingCompared };
}

function sayWords({ section, before, after }: Evidence, isUndecided: boolean): string {
  const longest = isUndecided ? longestUndecided : longestWords;
  return `${section ?? ''}: ${shorten(before, longest)} -> ${shorten(after, longest)}`;
}

function shorten(text: string, longest: number): string {
  if (text === '') return '–';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
