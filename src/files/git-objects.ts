import { type Git, GitError } from './run-git.ts';

/** An object of Git by its name, with its size in bytes. */
export type GitObject = { hash: string; size: number };

/** How much is asked for at once: one process for many small files, and no end of memory for none. */
const most = { objects: 4000, bytes: 32 * 1024 * 1024 } as const;

/**
 * Reads objects of a repository. Asked for one, it takes those that stand after it in `order` along, since
 * whoever reads one file of a notice reads the others: a process costs more than a thousand files.
 */
export function openObjects(git: Git, order: readonly GitObject[]): (hash: string) => Uint8Array {
  const unique = [...new Map(order.map((object) => [object.hash, object])).values()];
  const places = new Map(unique.map(({ hash }, index) => [hash, index]));
  const read = new Map<string, Uint8Array>();
  return (hash) => {
    const known = read.get(hash);
    if (known) return known;
    const batch = batchFrom(unique, places.get(hash) ?? 0, read);
    readBatch(git, batch, read);
    const bytes = read.get(hash);
    if (!bytes) throw new GitError('refused', `object ${hash} is missing`);
    return bytes;
  };
}

function batchFrom(
  order: readonly GitObject[],
  start: number,
  read: ReadonlyMap<string, unknown>,
): GitObject[] {
  const batch: GitObject[] = [];
  let bytes = 0;
  for (let index = start; index < order.length && batch.length < most.objects; index += 1) {
    const object = order[index];
    if (!object || read.has(object.hash)) continue;
    bytes += object.size;
    if (batch.length > 0 && bytes > most.bytes) break;
    batch.push(object);
  }
  return batch;
}

/** The answer is `<hash> <type> <size>`, a line end, the bytes, a line end, for each name that was given. */
function readBatch(git: Git, batch: readonly GitObject[], read: Map<string, Uint8Array>): void {
  const answer = git(['cat-file', '--batch'], batch.map(({ hash }) => `${hash}\n`).join(''));
  let at = 0;
  for (const { hash } of batch) {
    const end = answer.indexOf(0x0a, at);
    const head = answer.toString('latin1', at, end < 0 ? answer.length : end);
    const size = Number(/^[0-9a-f]+ blob (\d+)$/u.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) throw new GitError('refused', head);
    read.set(hash, answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
}
