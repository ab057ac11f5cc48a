import { stateOnDisk } from '../files/disk-tree.ts';
import { behindSince } from '../revise/since/behind-since.ts';
import { verifyProject } from '../revise/verify.ts';
import { verifyAgainst } from '../revise/verify-against.ts';
import type { VerifyCode, VerifyProblem } from '../revise/verify-problem.ts';
import type { Compared } from './against/state-at.ts';
import type { Workspace } from './project.ts';

/**
 * Everything in the released revisions that is not as it was released, against an earlier state where one is given,
 * and by their own records: the one list that `verify` and `check` both report.
 */
export function findDamage(
  { root }: Pick<Workspace, 'root'>,
  compared?: Compared,
): VerifyProblem[] {
  const present = stateOnDisk(root);
  const own = verifyProject(present);
  if (!compared) return own;
  const { ref, state, fork } = compared;
  const missed = fork ? verifyAgainst(fork, state) : [];
  const since = behindSince(verifyAgainst(present, state), missed, ref);
  return [...since.filter((problem) => !isToldIn(own, problem)), ...own];
}

/** What a comparison says of a file, with what the records say of it in other words. */
const sameNews: Partial<Record<VerifyCode, readonly VerifyCode[]>> = {
  'changed-since': ['file-changed'],
  'vanished-since': ['file-missing', 'revision-removed'],
  'added-since': ['file-extra'],
  'ledger-vanished-since': ['ledger-missing'],
  'ledger-unreadable-since': ['ledger-unreadable'],
};

function isToldIn(own: readonly VerifyProblem[], { code, at }: VerifyProblem): boolean {
  const same = sameNews[code] ?? [];
  return own.some((other) => same.includes(other.code) && other.at.file === at.file);
}
