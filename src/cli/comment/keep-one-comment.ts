import { compareRuns, type RunNumber, readMarker } from './marker.ts';

/** A comment on a request; `isOurs` by who wrote it, never by what it says. */
export type Comment = { id: number; body: string; isOurs: boolean };

/** The comments on one request, as a forge keeps them. */
export type Comments = {
  list(): Promise<readonly Comment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** One that is gone already is no failure. */
  remove(id: number): Promise<void>;
};

export type Outcome = 'created' | 'updated' | 'same' | 'later' | 'without-report';

/**
 * Keeps one comment of ours on a request, with what the latest run tells; `makeBody` is asked where this run is the
 * latest, and gives nothing where it left no report.
 *
 * Two runs at once may both create one. Each looks again after it has written: the oldest comment stays and gets
 * the words of the latest run, the others go, in whatever order the two come to it.
 */
export async function keepOneComment(
  comments: Comments,
  run: RunNumber,
  makeBody: () => Promise<string | undefined>,
): Promise<Outcome> {
  const before = await ownComments(comments);
  const latest = before
    .map((comment) => comment.run)
    .toSorted(compareRuns)
    .at(-1);
  if (latest && compareRuns(latest, run) >= 0) {
    await leaveOne(comments, before);
    return compareRuns(latest, run) === 0 ? 'same' : 'later';
  }
  const body = await makeBody();
  if (body === undefined) return 'without-report';
  const [oldest] = before;
  if (oldest) await comments.update(oldest.id, body);
  else await comments.create(body);
  await leaveOne(comments, await ownComments(comments));
  return oldest ? 'updated' : 'created';
}

type OwnComment = Comment & { run: RunNumber };

/** Oldest first. */
async function ownComments(comments: Comments): Promise<OwnComment[]> {
  const all = await comments.list();
  return all
    .flatMap((comment) => {
      const run = comment.isOurs ? readMarker(comment.body) : undefined;
      return run ? [{ ...comment, run }] : [];
    })
    .toSorted((a, b) => a.id - b.id);
}

async function leaveOne(comments: Comments, own: readonly OwnComment[]): Promise<void> {
  const [oldest, ...others] = own;
  const latest = own.toSorted((a, b) => compareRuns(a.run, b.run)).at(-1);
  if (!oldest || !latest) return;
  if (oldest.body !== latest.body) await comments.update(oldest.id, latest.body);
  for (const { id } of others) await comments.remove(id);
}
