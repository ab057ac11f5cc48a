import { noticesFolder } from '../../content/load-project.ts';
import { startOf } from '../../content/place.ts';
import type { State } from '../../files/tree.ts';
import { readLedger } from '../ledger.ts';
import { noticesIn } from '../verify.ts';
import type { VerifyProblem } from '../verify-problem.ts';

/** A notice that had released revisions and is gone: under another name now, or nowhere. */
export function noticeSince(
  present: State,
  base: State,
  notice: string,
): VerifyProblem | undefined {
  const folder = `${noticesFolder}/${notice}`;
  if (present.kindAt(folder) !== undefined) return undefined;
  const to = newName(present, base, notice);
  const at = startOf(`${folder}/revisions`);
  return to === undefined
    ? { code: 'notice-vanished-since', notice, revision: null, at, data: {} }
    : { code: 'notice-renamed-since', notice, revision: null, at, data: { to } };
}

/** The notice of today whose ledger begins with the same release. */
function newName(present: State, base: State, notice: string): string | undefined {
  const first = firstDigest(base, notice);
  if (first === undefined) return undefined;
  const before = new Set(noticesIn(base));
  return noticesIn(present).find((one) => !before.has(one) && firstDigest(present, one) === first);
}

function firstDigest(state: State, notice: string): string | undefined {
  return readLedger(state, `${noticesFolder}/${notice}`).lines[0]?.digest;
}
