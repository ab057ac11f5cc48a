import type { LeftOut } from '../../check/reports/report.ts';
import type { NoticeFolder } from '../../content/load-project.ts';
import { partsOf, type Shard } from './shard.ts';

/** Which notices one run looks at. */
export type Choice = {
  /** Those whose drafts are judged. */
  readonly judged: readonly NoticeFolder[];
  /** Whether this run looks at what belongs to a notice, or (`null`) to none, and so knows which findings there are. */
  readonly judges: (notice: string | null) => boolean;
  /** Whether it compares a notice, which may be gone, with an earlier state. */
  readonly compares: (notice: string) => boolean;
  /** Whether the files that are read of a notice count as checked here; those of notices that are not named do, by the first part. */
  readonly counts: (notice: string) => boolean;
  readonly leftOut?: LeftOut;
  readonly shard?: Shard;
};

export type Choosing = {
  /** Whether the command is about a notice, those that are gone included. */
  readonly isNamed: (notice: string) => boolean;
  /** The notices that are named. */
  readonly notices: readonly NoticeFolder[];
  readonly leftOut?: LeftOut | undefined;
  readonly shard?: Shard | undefined;
};

/** Chooses notices: of those that are named, those that are not left out, and of these the ones of a part. */
export function chooseNotices({ isNamed, notices, leftOut, shard }: Choosing): Choice {
  const out = new Set(leftOut?.notices);
  const wanted = notices.filter(({ id }) => !out.has(id));
  const parts = shard ? partsOf(wanted, shard.of) : [new Set(wanted.map(({ id }) => id))];
  const own = parts[(shard?.number ?? 1) - 1] ?? new Set();
  // What no part judges, such as a notice that is gone or left out, is for the first.
  const isFirst = (shard?.number ?? 1) === 1;
  const isElsewhere = (notice: string) => parts.some((part) => part !== own && part.has(notice));
  const isOurs = (notice: string) => own.has(notice) || (isFirst && !isElsewhere(notice));
  return {
    judged: wanted.filter(({ id }) => own.has(id)),
    judges: (notice) =>
      notice === null ? isFirst : isNamed(notice) && isOurs(notice) && !out.has(notice),
    counts: (notice) => isOurs(notice) && !out.has(notice),
    compares: (notice) => isNamed(notice) && isOurs(notice),
    ...(leftOut && { leftOut }),
    ...(shard && { shard }),
  };
}
