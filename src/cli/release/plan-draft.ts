import type { NoticeFolder } from '../../content/load-project.ts';
import { type PlanResult, planRelease } from '../../revise/plan-release.ts';
import type { Workspace } from '../project.ts';
import { type Candidate, judgeCandidate } from './candidate.ts';
import type { AskedRelease, ReleaseOptions } from './options.ts';
import { requestOf } from './request.ts';

/** The draft of a notice with what its release would write, or why it is refused. Nothing is written. */
export async function planDraft(
  workspace: Workspace,
  notice: NoticeFolder,
  asked: AskedRelease,
  options: ReleaseOptions,
): Promise<{ candidate: Candidate; planned: PlanResult }> {
  const date = asked.date ?? workspace.now;
  const candidate = await judgeCandidate(workspace, notice, date);
  if (candidate.draft.findings.some(({ unreadable }) => unreadable)) {
    const problems = candidate.draft.state?.problems ?? [];
    const refusal = { code: 'draft-unreadable', problems } as const;
    return { candidate, planned: { ok: false, refusal } };
  }
  const request = requestOf(options, asked, candidate, workspace);
  return { candidate, planned: planRelease(workspace.files, notice, request) };
}
