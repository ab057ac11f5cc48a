import { dirname, join } from 'node:path/posix';

/** What each file of a layer imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The ways by which a folder directly below `layer` reaches itself again through imports; none is as it should be. */
export function cyclesOfRooms(layer: string, imports: Imports): string[] {
  const reached = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const from = roomOf(layer, file);
    for (const target of targets.filter((one) => one.startsWith('.'))) {
      const to = roomOf(layer, join(dirname(file), target));
      if (!from || !to || from === to) continue;
      reached.set(from, (reached.get(from) ?? new Set()).add(to));
    }
  }
  return [...reached.keys()].flatMap((room) => waysBack(room, [room], reached));
}

function waysBack(
  start: string,
  way: readonly string[],
  reached: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [...(reached.get(way.at(-1) ?? '') ?? [])].flatMap((next) => {
    if (next === start) return [[...way, start].join(' -> ')];
    // A cycle is told once, from the first of its rooms in the alphabet.
    return next < start || way.includes(next) ? [] : waysBack(start, [...way, next], reached);
  });
}

/** The folder of a layer that a file stands in; the top of a layer is no room. */
function roomOf(layer: string, file: string): string | undefined {
  const [room, inner] = file.startsWith(`${layer}/`) ? file.slice(layer.length + 1).split('/') : [];
  return inner === undefined ? undefined : room;
}
