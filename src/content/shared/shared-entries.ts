import { type SharedKind, SharedSchema, sharedKinds } from '../../../schema/shared.ts';
import type { Files } from '../../files/files.ts';
import { listFolder } from '../list-folder.ts';
import { idOf } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { readYamlFile } from '../read-yaml-file.ts';
import { type MapNode, nodeAt } from '../yaml.ts';

const sharedFolder = 'content/shared';

/** The file of a revision that holds the shared entries that it took. */
export const frozenSharedName = 'shared.yaml';

/** Shared entries by their kind and their ids; `problems` are those of the files that hold them. */
export type SharedEntries = {
  readonly entries: ReadonlyMap<SharedKind, ReadonlyMap<string, MapNode>>;
  readonly problems: readonly Problem[];
};

/** Where nothing is shared. */
export const nothingShared: SharedEntries = { entries: new Map(), problems: [] };

export const sharedKindNames = Object.keys(sharedKinds) as SharedKind[];

/** What the drafts share: the entries of all files of `content/shared`, in code-unit order. */
export function readShared(files: Files): SharedEntries {
  const { entries, problems } = listFolder(files, sharedFolder);
  const names = entries.filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/u.test(name));
  const all = readSharedFiles(
    files,
    names.map(({ name }) => `${sharedFolder}/${name}`),
  );
  return { ...all, problems: [...problems, ...all.problems] };
}

/** The entries of some files. Of two with one id in one kind the first stands, and the other is a problem. */
export function readSharedFiles(files: Files, paths: readonly string[]): SharedEntries {
  const found = new Map<SharedKind, Map<string, MapNode>>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = readYamlFile(files, path, SharedSchema);
    problems.push(...file.problems);
    if (!file.value) continue;
    for (const kind of sharedKindNames) {
      const list = nodeAt(file.tree, [kind]);
      const byId = found.get(kind) ?? new Map<string, MapNode>();
      for (const item of list?.kind === 'list' ? list.items : []) {
        const id = idOf(item);
        if (item.kind !== 'map' || id === undefined) continue;
        const before = byId.get(id);
        if (before) problems.push(twice(kind, id, item, before));
        else byId.set(id, item);
      }
      found.set(kind, byId);
    }
  }
  return { entries: found, problems };
}

function twice(kind: SharedKind, id: string, item: MapNode, before: MapNode): Problem {
  return {
    code: 'shared-id-twice',
    at: item.place,
    data: { kind, id },
    related: [before.place],
  };
}
