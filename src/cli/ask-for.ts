import { existsSync, globSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type NoticeFolder, noticesFolder } from '../content/load-project.ts';
import { onOneLine } from '../escape/unseen.ts';
import { say } from '../locale/say.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';
import { placeInRoot } from './place-in-root.ts';
import { pickNotice, type Workspace } from './project.ts';

/** What a command is to look at. */
export type Asked = {
  notices: readonly NoticeFolder[];
  /** Whether a notice is asked for, those that are gone included where all are. */
  isNamed(notice: string): boolean;
};

/** What one argument names: all notices, one by its id, or nothing of the notices. */
type Named = { all: true } | { id: string } | { outside: string };

/**
 * The notices that arguments name: by id, or by the path or a glob of files and folders, from the folder of the command. A
 * notice is judged as a whole. What stands beside the notices in content/ concerns all of them; any other file is left out,
 * which is told on the side. Throws where an argument names nothing that is there.
 */
export function askFor(workspace: Workspace, args: readonly string[], io: Io): Asked {
  const named = args.flatMap((arg) => namedBy(arg, workspace, io));
  tellOutside(
    named.flatMap((one) => ('outside' in one ? [one.outside] : [])),
    workspace,
    io,
  );
  return args.length === 0 ? all(workspace) : onlyNamed(workspace, named);
}

/** The notice that a text of an editor belongs to; all of them where it concerns all. */
export function askForUnsaved(
  workspace: Workspace,
  { file, path }: { file: string; path: string },
): Asked {
  const named = noticeAt(file, path, workspace);
  if ('outside' in named) throw cannot('unsaved-outside', { found: file });
  return onlyNamed(workspace, [named]);
}

function all({ project }: Workspace): Asked {
  return { notices: project.notices, isNamed: () => true };
}

function onlyNamed(workspace: Workspace, named: readonly Named[]): Asked {
  if (named.some((one) => 'all' in one)) return all(workspace);
  const ids = new Set(named.flatMap((one) => ('id' in one ? [one.id] : [])));
  const notices = [...ids].map((id) => pickNotice(workspace.project, id));
  return { notices, isNamed: (notice) => ids.has(notice) };
}

/** With a separator in it an argument is a path; so is the name of a file where no notice is called so. */
function namedBy(arg: string, workspace: Workspace, io: Io): Named[] {
  const isId = workspace.project.notices.some(({ id }) => id === arg);
  const isThere = !isId && existsSync(resolve(io.cwd, arg));
  if (!isThere && !arg.includes('/') && !arg.includes(sep)) {
    return [{ id: pickNotice(workspace.project, arg).id }];
  }
  const paths = isThere ? [arg] : matching(arg, io);
  if (paths.length === 0) throw cannot('path-missing', { found: arg });
  return paths.map((path) => noticeAt(path, resolve(io.cwd, path), workspace));
}

/** What a glob matches; packages and the records of Git hold no notice. */
function matching(pattern: string, { cwd }: Io): string[] {
  return globSync(pattern, { cwd, exclude: ['**/node_modules', '**/.git'] }).sort();
}

function noticeAt(given: string, path: string, { root, project }: Workspace): Named {
  const place = placeInRoot(root, path);
  const within = (folder: string) => folder.startsWith(`${place}/`) || folder === place;
  // The folder of the notices, and what holds it: the root, content/, or a folder above them.
  if (/^(?:$|\.\.(?:\/\.\.)*$)/u.test(place) || within(noticesFolder)) return { all: true };
  if (!place.startsWith('content/')) return { outside: given };
  if (!place.startsWith(`${noticesFolder}/`)) return { all: true };
  const id = place.slice(noticesFolder.length + 1).split('/')[0];
  return id !== undefined && project.notices.some((notice) => notice.id === id)
    ? { id }
    : { outside: given };
}

function tellOutside(paths: readonly string[], { speak }: Workspace, io: Io): void {
  const [first] = paths;
  if (first === undefined) return;
  const values = { n: String(paths.length), path: onOneLine(first) };
  const word = paths.length === 1 ? 'commands.path-outside' : 'commands.paths-outside';
  io.error(`${say(word, speak, values)}\n`);
}
