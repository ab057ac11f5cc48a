import type { ReadSection, Rule } from '../check/findings/rule.ts';
import { judgeSentences } from '../check/held/judge-sentences.ts';
import type { JudgedSentence } from '../check/held/judged-sentence.ts';
import { countRead } from '../check/held/read-counts.ts';
import { type JudgedDraft, judgeDraft, judgeRevision } from '../check/run/judge.ts';
import { readSections, type SharedSentences } from '../check/text/read-sections.ts';
import { loadDraft } from '../content/load-draft.ts';
import { loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
import { countFiles } from '../files/counting.ts';
import type { Files } from '../files/files.ts';
import type { History } from '../revise/history.ts';
import { loadHistory } from '../revise/load-history.ts';
import type { CheckedNotice } from './checked-notice.ts';
import { coverDraft } from './cover-notices.ts';
import type { OwnRulesPlace } from './own-rules.ts';
import type { Workspace } from './project.ts';

/** What checking one notice takes. */
export type CheckTools = Pick<Workspace, 'now' | 'speak'> & {
  files: Files;
  /** The rules of the project's own, where they were read. */
  ownRules?: readonly Rule[];
  /** What the texts of notices that are checked one after another have in common. */
  shared?: SharedSentences;
};

/** What to do, beside finding what is wrong in the drafts. */
export type CheckScope = {
  /** Whether the released revisions are judged too. */
  revisions: boolean;
  /** Whether it is told where each article is answered. */
  coverage: boolean;
  /** Whether each sentence is told, and not only how many there are. */
  sentences?: boolean;
  /** Where the rules of the project's own are, where they run too: each thread loads them itself. */
  rules?: OwnRulesPlace | undefined;
};

/** Checks the draft of a notice, and its released revisions if asked. */
export function checkAllOfNotice(
  tools: CheckTools,
  notice: NoticeFolder,
  scope: CheckScope,
): CheckedNotice {
  const { now, speak } = tools;
  const files = countFiles(tools.files);
  const draft = checkDraft({ ...tools, files }, notice);
  const { state, history, suppressed, lowered, findings } = draft;
  const loadRevisions = () => notice.revisions.map((id) => loadRevision(files, notice.id, id));
  const judged = scope.revisions ? loadRevisions() : undefined;
  const released = (judged ?? []).flatMap((one) =>
    judgeRevision(notice.id, one, speak, history, now),
  );
  const texts = files.texts();
  const coverage = scope.coverage ? coverDraft(state, judged ?? loadRevisions(), now) : [];
  const sentences = sentencesOf(draft, now);
  return {
    findings: [...findings, ...released],
    suppressed,
    lowered,
    coverage,
    read: countRead(sentences),
    sentences: scope.sentences ? sentences : [],
    files: texts,
  };
}

/** The sentences of a draft in all its languages, each with what it is beside the facts on `day`. */
export function sentencesOf({ state, read }: CheckedDraft, day: string): JudgedSentence[] {
  return (state?.notices ?? []).flatMap((text) => judgeSentences(text, day, read));
}

export type CheckedDraft = JudgedDraft & {
  state: NoticeState | undefined;
  history: History;
  /** Reads the sections of the draft: what was read for its rules is not read again. */
  read: ReadSection;
};

/** The draft of a notice with all that is found in it and not suppressed. */
export function checkDraft(
  { files, now, speak, ownRules: rules = [], shared }: CheckTools,
  notice: NoticeFolder,
): CheckedDraft {
  const state = loadDraft(files, notice);
  const own = { rules, state: rules.length > 0 ? loadDraft(files, notice) : undefined };
  // The released revisions, as far as they can be read: whether the record is whole is for `verify`.
  const { history, records } = loadHistory(files, notice.id);
  const past = history.map((one) => ({ ...one, files: records.get(one.id)?.files }));
  const read = readSections(shared);
  return { state, history, read, ...judgeDraft(notice, state, now, speak, past, own, read) };
}
