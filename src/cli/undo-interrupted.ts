import type { NoticeFolder } from '../content/load-project.ts';
import { say } from '../locale/say.ts';
import { undoInterrupted } from '../revise/write-undo.ts';
import type { Io } from './io.ts';
import type { Workspace } from './project.ts';

/** Undoes what a release of the notice left that was interrupted, and says so. */
export function undoAndTell(
  { root, speak }: Pick<Workspace, 'root' | 'speak'>,
  { id: notice, folder }: NoticeFolder,
  io: Io,
): void {
  for (const revision of undoInterrupted(root, folder)) {
    io.error(`${say('commands.release-undone', speak, { notice, revision })}\n`);
  }
}
