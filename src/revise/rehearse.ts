import { loadRevision } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import { filesOver } from '../files/memory.ts';
import { verifyNotice } from './verify.ts';
import { leftByRelease } from './verify-problem.ts';

/** What a release writes; all paths but those of its files are relative to the root. */
type Written = {
  readonly notice: string;
  readonly revision: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly ledger: { readonly file: string; readonly text: string };
};

/**
 * The first file of a planned release that `verify` or the site would not take once it is written; `undefined`
 * where the release holds. The history before it must be whole.
 */
export function rehearse(
  files: Files,
  { notice, revision, folder, files: planned, ledger }: Written,
): string | undefined {
  const written = new Map([...planned].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  written.set(ledger.file, new TextEncoder().encode(ledger.text));
  const after = filesOver(files, written, folder);
  const problem = verifyNotice(after, notice).find(({ code }) => !leftByRelease.has(code));
  if (problem) return problem.at.file;
  const { state, problems } = loadRevision(after, notice, revision);
  const isWhole = state !== undefined && state.notices.length === state.locales.length;
  return isWhole ? undefined : (problems[0]?.at.file ?? folder);
}
