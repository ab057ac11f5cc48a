import { loadRevision, type NoticeFolder } from '../../content/load-project.ts';
import type { NoticeState } from '../../content/notice.ts';
import { lastStanding } from '../../revise/history.ts';
import { loadHistory } from '../../revise/load-history.ts';
import { type CheckedDraft, checkDraft } from '../check-notice.ts';
import { inOrderOfFiles } from '../order-files.ts';
import { loadOwnRules, placeOfOwnRules } from '../own-rules.ts';
import { pathFindings } from '../path-problems.ts';
import type { Workspace } from '../project.ts';
import { type Proposal, proposeRelease } from '../propose.ts';

/** A draft that is to be released on a day: what is found in it, and how it differs from the revision before. */
export type Candidate = {
  date: string;
  draft: CheckedDraft;
  last: NoticeState | undefined;
  proposal: Proposal | undefined;
};

/** Judges a draft for its release, with the project's own rules. */
export async function judgeCandidate(
  workspace: Workspace,
  notice: NoticeFolder,
  date: string,
): Promise<Candidate> {
  const ownRules = await loadOwnRules(placeOfOwnRules(workspace));
  const checked = checkDraft({ ...workspace, ownRules }, notice);
  const found = [...checked.findings, ...pathFindings(workspace, [notice])];
  const findings = inOrderOfFiles(found, notice);
  const last = lastRevision(workspace, notice, date);
  const proposal =
    last && checked.state ? proposeRelease(last, checked.state, workspace.speak) : undefined;
  return { date, draft: { ...checked, findings }, last, proposal };
}

/** How long in advance people are told of changes: by the text that they know, and by the new one. */
export function promisesOf({ last, draft }: Candidate): string[] {
  return [last, draft.state].flatMap((state) => state?.notices[0]?.facts.changes?.before ?? []);
}

/** The last revision that stands on a day, where there is one. */
function lastRevision(
  { files }: Workspace,
  notice: NoticeFolder,
  day: string,
): NoticeState | undefined {
  const last = lastStanding(loadHistory(files, notice.id).history, day);
  return last && loadRevision(files, notice.id, last.id).state;
}
