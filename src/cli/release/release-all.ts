import type { LocalisedText } from '../../../schema/languages.ts';
import type { NoticeFolder } from '../../content/load-project.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { ReleasePlan } from '../../revise/plan-release.ts';
import { sayRefusal } from '../../revise/refusal-words.ts';
import { writeRelease } from '../../revise/write-release.ts';
import { cannot } from '../cannot.ts';
import type { ExitStatus, Io } from '../io.ts';
import { wordsBeside } from '../localised-texts.ts';
import { movesOf } from '../path-problems.ts';
import { openWorkspace, type Workspace } from '../project.ts';
import { undoAndTell } from '../undo-interrupted.ts';
import { type AskedRelease, type ReleaseOptions, readAsked } from './options.ts';
import { planDraft } from './plan-draft.ts';
import { refuse } from './refuse.ts';
import { sayPlanned } from './say-released.ts';

/** A release that is ready to be written, and what is said of it then. */
type Ready = { plan: ReleasePlan; tell: () => void };

/**
 * Releases every notice that was released before and has changed since, with one summary for all. All are planned first: where one
 * is refused nothing is written, nor with `--dry-run`.
 */
export async function releaseAll(
  name: string | undefined,
  options: ReleaseOptions,
  io: Io,
): Promise<ExitStatus> {
  const asked = readAsked(options);
  const isAlone = wordsBeside([name], asked.strays, Infinity).length === 0;
  if (!isAlone || options.archived || options.retold) throw cannot('release-all-alone', {});
  const workspace = openWorkspace(options, io);
  const ready: Ready[] = [];
  let unchanged = 0;
  let refused = 0;
  let status: ExitStatus = 0;
  for (const notice of workspace.project.notices) {
    if (notice.revisions.length === 0) {
      tellUnreleased(notice, workspace, io);
      continue;
    }
    if (!options.dryRun) undoAndTell(workspace, notice, io);
    const own = { ...asked, summary: inLanguagesOf(notice, asked) };
    const { candidate, planned } = await planDraft(workspace, notice, own, options);
    if (planned.ok) {
      const { plan } = planned;
      const told = { workspace, candidate, moves: movesOf(workspace, notice) };
      const tell = later(io, (to) => sayPlanned(plan, { ...told, isDry: isDry(options) }, to));
      ready.push({ plan, tell });
    } else if (planned.refusal.code === 'unchanged') unchanged += 1;
    else {
      refused += 1;
      io.error(`${onOneLine(notice.id)}:\n`);
      const { refusal, lacking } = planned;
      const { lessProtective } = options;
      const missed = lacking && { ...lacking, lessProtective };
      status = worse(status, refuse(refusal, candidate, workspace, io, missed));
    }
  }
  if (status === 0) status = write(ready, options, workspace, io);
  tellSum(
    { ready: ready.length, unchanged, refused, isWritten: status === 0 && !isDry(options) },
    workspace,
    io,
  );
  return status;
}

function isDry({ dryRun = false }: ReleaseOptions): boolean {
  return dryRun;
}

function worse(one: ExitStatus, other: ExitStatus): ExitStatus {
  return one > other ? one : other;
}

/** Writes all, one after another, and tells each. What others have done meanwhile stops it: the rest is released by the next run. */
function write(
  ready: readonly Ready[],
  options: ReleaseOptions,
  { root, speak }: Workspace,
  io: Io,
): ExitStatus {
  for (const { plan, tell } of ready) {
    const refusal = isDry(options) ? undefined : writeRelease(root, plan);
    if (refusal) {
      io.error(`${onOneLine(plan.notice)}: ${sayRefusal(refusal, speak)}\n`);
      return 2;
    }
    tell();
  }
  return 0;
}

/** What is printed, kept until it is known whether it comes true: the drafts that it is said of are not kept. */
function later(io: Io, speak: (to: Io) => void): () => void {
  const said: (() => void)[] = [];
  speak({
    ...io,
    out: (text) => said.push(() => io.out(text)),
    error: (text) => said.push(() => io.error(text)),
  });
  return () => {
    for (const one of said) one();
  };
}

/** The summary in the languages that the notice is written in. */
function inLanguagesOf({ manifest }: NoticeFolder, { summary }: AskedRelease): LocalisedText {
  const languages = new Set<string>(manifest?.languages ?? []);
  return Object.fromEntries(Object.entries(summary).filter(([locale]) => languages.has(locale)));
}

function tellUnreleased({ id }: NoticeFolder, { speak }: Workspace, io: Io): void {
  io.error(`${say('commands.release-all.never', speak, { notice: onOneLine(id) })}\n`);
}

function tellSum(
  {
    ready,
    unchanged,
    refused,
    isWritten,
  }: { ready: number; unchanged: number; refused: number; isWritten: boolean },
  { speak }: Workspace,
  io: Io,
): void {
  const values = {
    notices: sayCount('commands.release-all.notices', ready, speak),
    unchanged: sayCount('commands.release-all.unchanged', unchanged, speak),
    refused: sayCount('commands.release-all.refused', refused, speak),
  };
  const unwritten = refused > 0 ? 'stopped' : 'planned';
  const word = isWritten ? 'done' : unwritten;
  io.out(`${say(`commands.release-all.${word}`, speak, values)}\n`);
}
