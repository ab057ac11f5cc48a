import { inEachLocale, type Locale } from '../../schema/languages.ts';
import { sayPlacedProblem } from '../check/reading/say-problem.ts';
import { loadDraft } from '../content/load-draft.ts';
import { type LoadedRevision, loadRevision, type NoticeFolder } from '../content/load-project.ts';
import { nearestWord } from '../content/nearest-word.ts';
import { type Notice, noticeIn } from '../content/notice.ts';
import { type ProblemCode, problemCodes } from '../content/problem.ts';
import { say } from '../locale/say.ts';
import { losesWords } from '../markdown/inspect.ts';
import { compareNoticeFacts } from '../publish/changes/compare-notice-facts.ts';
import { judgeFor } from '../publish/changes/word-judges.ts';
import { loadHistory } from '../revise/load-history.ts';
import { currentOn } from '../revise/stretches.ts';
import { type CannotDo, cannot } from './cannot.ts';
import { claimsBetween } from './claims-between.ts';
import { compareNotices } from './compare-notices.ts';
import type { Comparison } from './comparison.ts';
import type { Io } from './io.ts';
import type { Workspace } from './project.ts';
import { tellFacts } from './tell-fact.ts';
import { isUnchanged, type Pair, tellOtherLanguages } from './tell-other-languages.ts';

export type StateNames = {
  from: string | undefined;
  to: string | undefined;
  /** The language that is compared; the source language if none is asked for. */
  locale: Locale | undefined;
};

/** Two states in one language, and what they are called: a revision's id, or `draft`. */
export type TwoStates = {
  from: string;
  to: string;
  old: Notice;
  young: Notice;
  /** The same states in the other languages that both have. */
  others: readonly Pair[];
};

/**
 * Compares two states of a notice: by default the revision in force with the draft. What of their words is not shown is told
 * on the side.
 */
export function compareStates(
  workspace: Workspace,
  notice: NoticeFolder,
  names: StateNames,
  io: Io,
): Comparison {
  const { from, to, old, young, others } = readStates(workspace, notice, names, io);
  const script = compareNotices(old, young);
  const facts = compareNoticeFacts(old, young);
  if (isPartlyUnread(young)) io.error(`${say('redline.unread', workspace.speak)}\n`);
  const isSettled = names.locale !== undefined || !isUnchanged(script, facts);
  if (!isSettled) tellOtherLanguages(others, workspace.speak, io);
  return {
    script,
    claims: claimsBetween(old, young, script, workspace.speak),
    facts,
    tell: tellFacts(old, young, workspace.speak),
    judge: judgeFor(young.locale),
    from,
    to,
  };
}

/** Whether facts of a draft could not be read, so that they seem to have gone. */
function isPartlyUnread({ revision, broken }: Notice): boolean {
  const { kinds, places, paths } = broken;
  return revision === null && kinds.size + places.length + paths.length > 0;
}

/** Reads the two states that are to be compared. */
export function readStates(
  workspace: Workspace,
  notice: NoticeFolder,
  names: StateNames,
  io: Io,
): TwoStates {
  const from = names.from ?? revisionInForce(workspace, notice);
  const to = names.to ?? 'draft';
  const before = stateNamed(workspace, notice, from);
  const after = stateNamed(workspace, notice, to);
  const young = inLanguage(after, names.locale);
  const old = inLanguage(before, young.locale);
  for (const { state } of [before, after]) {
    for (const problem of state?.problems ?? []) {
      const isOfLanguage = problem.at.file.includes(`/${young.locale}/`);
      if (!isOfLanguage || !losesWords(problem.code)) continue;
      io.error(`${sayPlacedProblem(problem, workspace.speak)}\n`);
    }
  }
  const others = (before.state?.notices ?? []).flatMap((one) => {
    const next = after.state && noticeIn(after.state, one.locale as Locale);
    return next && one.locale !== young.locale ? [{ old: one, young: next }] : [];
  });
  return { from, to, old, young, others };
}

function revisionInForce({ files, now }: Workspace, notice: NoticeFolder): string {
  const { history, problems } = loadHistory(files, notice.id);
  const current = currentOn(history, now);
  if (current) return current.id;
  if (problems.length > 0) {
    throw unreadable({ notice: notice.id, name: 'revisions', state: undefined, problems });
  }
  throw cannot('none-in-force', { notice: notice.id, day: now });
}

type NamedState = Pick<LoadedRevision, 'state' | 'problems'> & { notice: string; name: string };

function stateNamed({ files }: Workspace, notice: NoticeFolder, name: string): NamedState {
  const about = { notice: notice.id, name };
  if (name === 'draft') {
    return { ...about, state: loadDraft(files, notice), problems: notice.problems };
  }
  if (notice.revisions.includes(name)) {
    return { ...about, ...loadRevision(files, notice.id, name) };
  }
  const list = [...notice.revisions, 'draft'].join(', ');
  const near = nearestWord(name, [...notice.revisions, 'draft']);
  const missing = { found: name, notice: notice.id, list };
  if (near === undefined) throw cannot('revision-unknown', missing);
  throw cannot('revision-unknown-near', { ...missing, near });
}

function inLanguage(named: NamedState, asked: Locale | undefined): Notice {
  const { state, name } = named;
  if (!state) throw unreadable(named);
  const locale = asked ?? state.sourceLocale;
  const notice = noticeIn(state, locale);
  if (notice) return notice;
  if (state.locales.includes(locale)) throw unreadable(named);
  throw cannot('language-unwritten', { name, locale, list: state.locales.join(', ') });
}

/** Why a text cannot be read, each reason with its place. */
function unreadable({ notice, name, state, problems }: NamedState): CannotDo {
  const all = [...problems, ...(state?.problems ?? [])];
  const reasons = all.filter(({ code }) => !state || hidesNotice(code));
  const say = (speak: Locale) => reasons.map((problem) => sayPlacedProblem(problem, speak));
  return cannot('state-unreadable', {
    notice,
    name,
    problems: inEachLocale((speak) => say(speak).join('\n')),
  });
}

/** Whether a problem keeps a section, and so its notice, from being read. */
function hidesNotice(code: ProblemCode): boolean {
  return problemCodes[code].unreadable || code === 'section-missing';
}
