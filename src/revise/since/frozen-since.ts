import { revisionIdPattern } from '../../../schema/revision.ts';
import { compareRevisions, noticesFolder } from '../../content/load-project.ts';
import { startOf } from '../../content/place.ts';
import type { State } from '../../files/tree.ts';
import { readLedger } from '../ledger.ts';
import type { VerifyCode, VerifyProblem } from '../verify-problem.ts';
import { leafSince } from './leaf-since.ts';
import { standsApart } from './stands-apart.ts';

/** What differs in the folders of revisions that were there before, and which came between them. */
export function frozenSince(present: State, base: State, notice: string): VerifyProblem[] {
  const folder = `${noticesFolder}/${notice}/revisions`;
  const before = revisionsIn(base, folder);
  const changed = before.flatMap((revision) =>
    revisionSince(present, base, { notice, revision, folder: `${folder}/${revision}` }),
  );
  return [...changed, ...insertedSince(present, base, notice, before)];
}

type Named = { notice: string; revision: string; folder: string };

function revisionSince(present: State, base: State, named: Named): VerifyProblem[] {
  const { folder } = named;
  const apart = standsApart(present, folder) ?? notFolder(present, folder);
  if (apart !== undefined) return [problem(named, 'replaced-since', apart)];
  if (present.kindAt(folder) === undefined) return [problem(named, 'vanished-since', folder)];
  const earlier = base.leaves(folder);
  const differences = earlier.flatMap(
    ({ path, kind }) => leafSince(present, base, path, kind) ?? [],
  );
  const known = new Set([...earlier, ...differences].map(({ path }) => path));
  const added = present.leaves(folder).filter(({ path }) => !known.has(path));
  return [
    ...differences.map(({ code, path }) => problem(named, code, path)),
    ...added.map(({ path }) => problem(named, 'added-since', path)),
  ];
}

function notFolder(tree: State, path: string): string | undefined {
  const kind = tree.kindAt(path);
  return kind === undefined || kind === 'folder' ? undefined : path;
}

/**
 * Folders of revisions that were not there, of a day before the last one that was. Where an entry
 * names one, the entry is reported (`ledgerSince`).
 */
function insertedSince(
  present: State,
  base: State,
  notice: string,
  before: readonly string[],
): VerifyProblem[] {
  const home = `${noticesFolder}/${notice}`;
  const named = new Set(
    [present, base].flatMap((state) =>
      readLedger(state, home).lines.map(({ entry }) => entry.revision),
    ),
  );
  const last = before.toSorted(compareRevisions).at(-1);
  return revisionsIn(present, `${home}/revisions`)
    .filter((revision) => !before.includes(revision) && !named.has(revision))
    .filter((revision) => last !== undefined && compareRevisions(revision, last) < 0)
    .map((revision) => {
      const folder = `${home}/revisions/${revision}`;
      return problem({ notice, revision, folder }, 'revision-inserted-since', folder);
    });
}

function revisionsIn(state: State, folder: string): string[] {
  return state
    .list(folder)
    .map(({ name }) => name)
    .filter((name) => revisionIdPattern.test(name));
}

function problem({ notice, revision }: Named, code: VerifyCode, path: string): VerifyProblem {
  return { code, notice, revision, at: startOf(path), data: {} };
}
