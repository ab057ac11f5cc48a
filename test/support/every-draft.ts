import { loadDraft } from '../../src/content/load-draft.ts';
import { loadProject } from '../../src/content/load-project.ts';
import type { NoticeState } from '../../src/content/notice.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { completeNotice } from '../check/complete-notice.ts';
import { smallNotices } from '../check/small-notices.ts';
import { filesFrom } from './memory-files.ts';

/** The drafts of the samples and of all notices of the tests that are whole. */
export function everyDraft(): NoticeState[] {
  const projects = [
    filesOnDisk(process.cwd()),
    filesFrom(completeNotice()),
    ...smallNotices().map(({ contents }) => filesFrom(contents)),
  ];
  return projects.flatMap((files) =>
    loadProject(files).notices.flatMap((folder) => loadDraft(files, folder) ?? []),
  );
}
