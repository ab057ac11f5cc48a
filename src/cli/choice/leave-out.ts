import type { LeftOut } from '../../check/reports/report.ts';
import { type NoticeFolder, noticesFolder } from '../../content/load-project.ts';
import { stateOnDisk } from '../../files/disk-tree.ts';
import { filesInGit } from '../../files/git.ts';
import type { Base } from '../against/base.ts';
import { cannotAsk } from '../against/git-trouble.ts';
import { addressParts } from './address-parts.ts';
import { pathsChangedSince } from './changed-paths.ts';
import { mentionsOf } from './mentions.ts';

/**
 * The notices of which nothing has changed since a commit; `undefined` where all are to be checked. What all of them share (the
 * site's settings, and whatever else lies in `content/` beside the notices) changes all. A notice is checked too where it holds
 * a link of the file system, is shown with one that changed, or mentions an address of one.
 */
export function leaveOut(
  root: string,
  notices: readonly NoticeFolder[],
  base: Base | undefined,
): LeftOut | undefined {
  // An old commit that only guards what was released is no measure for drafts.
  if (!base?.drafts) return undefined;
  try {
    return leftOutSince(root, notices, base.ref);
  } catch (error) {
    throw cannotAsk(error, base.ref, root);
  }
}

function leftOutSince(
  root: string,
  notices: readonly NoticeFolder[],
  ref: string,
): LeftOut | undefined {
  const { paths, links } = pathsChangedSince(root, ref);
  const changed = new Set(paths.map(noticeOf));
  if (changed.has(null)) return undefined;
  const present = stateOnDisk(root);
  const states = changed.size > 0 ? [filesInGit(root, ref, noticesFolder), present] : [];
  const ids = [...changed].filter((id) => id !== null);
  const parts = states.flatMap((files) => ids.flatMap((id) => addressParts(files, id)));
  const mentions = mentionsOf(new Set(parts));
  const touched = new Set([...changed, ...links.map(noticeOf)]);
  const isTouched = ({ id, folder, manifest }: NoticeFolder) =>
    touched.has(id) ||
    manifest?.related?.some((other) => changed.has(other)) ||
    mentions(present, folder);
  const left = notices.filter((notice) => !isTouched(notice));
  return { since: ref, notices: left.map(({ id }) => id) };
}

/** The notice that a path belongs to; `null` for what is shared. */
function noticeOf(path: string): string | null {
  const [, id] = /^content\/notices\/([^/]+)\/./su.exec(path) ?? [];
  return id ?? null;
}
