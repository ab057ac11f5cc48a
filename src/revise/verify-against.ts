import { noticesFolder } from '../content/load-project.ts';
import { startOf } from '../content/place.ts';
import type { State } from '../files/tree.ts';
import { frozenSince } from './since/frozen-since.ts';
import { ledgerSince } from './since/ledger-since.ts';
import { noticeSince } from './since/notice-since.ts';
import { standsApart } from './since/stands-apart.ts';
import { noticesIn } from './verify.ts';
import type { VerifyProblem } from './verify-problem.ts';

/**
 * What was done since an earlier state, such as a Git commit, to what had been released there: edited, removed,
 * added or moved, in the frozen folders, the ledgers and their order. A release and an event at the
 * end of a ledger are none. Whether the present state holds by itself is for `verifyNotice`.
 */
export function verifyAgainst(present: State, base: State): VerifyProblem[] {
  const problems = everyNoticeIn(base).flatMap((notice): VerifyProblem[] => {
    const folder = `${noticesFolder}/${notice}`;
    const apart = standsApart(base, `${folder}/revisions`);
    if (apart !== undefined) {
      return [{ code: 'unknown-since', notice, revision: null, at: startOf(apart), data: {} }];
    }
    if (base.kindAt(`${folder}/revisions`) === undefined) return [];
    const gone = noticeSince(present, base, notice);
    if (gone) return [gone];
    return [...frozenSince(present, base, notice), ...ledgerSince(present, base, notice)];
  });
  // A link in the place of a folder is met once for all that was in it.
  const keyOf = ({ code, at, data }: VerifyProblem) => JSON.stringify([code, at, data]);
  return [...new Map(problems.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

/** The notices of a state, those included that are another repository. */
function everyNoticeIn(base: State): string[] {
  const direct = base.leaves(noticesFolder).filter(({ kind }) => kind === 'submodule');
  const names = direct.map(({ path }) => path.slice(noticesFolder.length + 1));
  return [...noticesIn(base), ...names.filter((name) => !name.includes('/'))];
}
