import type { NoticeFolder } from '../../content/load-project.ts';
import { say } from '../../locale/say.ts';
import { finishedByInterrupted } from '../../revise/interrupted.ts';
import type { Refusal } from '../../revise/refusal.ts';
import { writeRelease } from '../../revise/write-release.ts';
import { cannot } from '../cannot.ts';
import type { ExitStatus, Io } from '../io.ts';
import { wordsBeside } from '../localised-texts.ts';
import { movesOf } from '../path-problems.ts';
import { openWorkspace, pickNotice, type Workspace } from '../project.ts';
import { undoAndTell } from '../undo-interrupted.ts';
import { type AskedRelease, type ReleaseOptions, readAsked } from './options.ts';
import { planDraft } from './plan-draft.ts';
import { refuse } from './refuse.ts';
import { sayReleased } from './say-released.ts';

/** Releases the draft of a notice, or says why not; nothing is written then, nor with `--dry-run`. */
export async function release(
  name: string | undefined,
  options: ReleaseOptions,
  io: Io,
): Promise<ExitStatus> {
  const asked = readAsked(options);
  const workspace = openWorkspace(options, io);
  const notice = pick(workspace, name, asked);
  const finished = finishedByInterrupted(workspace.files, `${notice.folder}/revisions`);
  if (!options.dryRun) undoAndTell(workspace, notice, io);
  const date = asked.date ?? workspace.now;
  const { candidate, planned } = await planDraft(workspace, notice, asked, options);
  const stands = planned.ok ? undefined : finishedFor(planned.refusal, finished, date);
  if (stands !== undefined) return sayFinished(notice, stands, workspace, io);
  if (!planned.ok) {
    const { refusal, lacking } = planned;
    const { lessProtective } = options;
    return refuse(refusal, candidate, workspace, io, lacking && { ...lacking, lessProtective });
  }
  const moves = movesOf(workspace, notice);
  const refusal = options.dryRun ? undefined : writeRelease(workspace.root, planned.plan);
  if (refusal) return refuse(refusal, candidate, workspace, io);
  const isDry = options.dryRun ?? false;
  sayReleased(planned.plan, { workspace, candidate, moves, isDry }, io);
  return 0;
}

function pick(
  { project }: Workspace,
  name: string | undefined,
  { strays }: AskedRelease,
): NoticeFolder {
  const [wanted] = wordsBeside([name], strays, 1);
  if (wanted === undefined) throw cannot('notice-missing', {});
  return pickNotice(project, wanted);
}

/** The revision that was asked for, where it was released by a run that did not live to say so. */
function finishedFor(
  refusal: Refusal,
  finished: ReadonlySet<string>,
  date: string,
): string | undefined {
  if (refusal.code !== 'unchanged' || refusal.revision.slice(0, 10) !== date) return undefined;
  return finished.has(refusal.revision) ? refusal.revision : undefined;
}

function sayFinished(
  { id: notice }: NoticeFolder,
  revision: string,
  { speak }: Workspace,
  io: Io,
): ExitStatus {
  io.out(`${say('commands.release-finished', speak, { notice, revision })}\n`);
  return 0;
}
