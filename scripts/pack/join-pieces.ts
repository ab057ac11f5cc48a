import { join } from 'node:path';
import type { CodeSplittingGroup } from 'rolldown';

/** The commands that people wait for, each with all that a plain call of it loads. */
const calls = {
  start: ['src/cli/start.ts'],
  any: ['src/cli/optimise-late.ts', 'src/cli/interpret-schemas.ts', 'src/words/every.ts'],
  check: ['src/cli/check.ts', 'src/cli/check-in-threads.ts'],
  audit: ['src/cli/audit.ts', 'src/words/every-claims.ts'],
  render: ['src/cli/render.ts'],
  diff: ['src/cli/diff.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type ImportsOf = (file: string) => readonly string[];

/**
 * What the same of these commands load is one piece: Node takes as long to find, read and link a piece as to run a small
 * one, and a bundler alone parts what any two of fifty beginnings load apart. What is loaded by all calls is not parted further.
 *
 * 1. What `check` and `audit` load and the others do not is `check-audit`.
 * 2. A piece loads those alone that more commands load: there are no circles.
 */
export function joinPieces(root: string): CodeSplittingGroup {
  let pieces: ReadonlyMap<string, string> | undefined;
  return {
    debugName: 'commands',
    name: (file, bundle) => {
      pieces ??= piecesBy((of) => bundle.getModuleInfo(of)?.importedIds ?? [], root);
      return pieces.get(file);
    },
  };
}

/** The name of its piece for each file that a call loads. */
function piecesBy(importsOf: ImportsOf, root: string): ReadonlyMap<string, string> {
  const loaded = Object.entries(calls).map(
    ([call, files]) => [call, loadedBy(files, importsOf, root)] as const,
  );
  const files = new Set(loaded.flatMap(([, all]) => [...all]));
  return new Map(
    [...files].map((file) => {
      const callers = loaded.flatMap(([call, all]) => (all.has(file) ? [call] : []));
      return [
        file,
        callers.find((call) => call === 'start' || call === 'any') ?? callers.join('-'),
      ];
    }),
  );
}

function loadedBy(
  files: readonly string[],
  importsOf: ImportsOf,
  root: string,
): ReadonlySet<string> {
  const loaded = new Set<string>();
  const open = files.map((file) => join(root, file));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    open.push(...importsOf(file));
  }
  return loaded;
}
