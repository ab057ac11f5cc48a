import type { Files } from '../files/files.ts';
import { type DigestVersion, latestVersion, pipelineOf } from './digest-versions.ts';
import type { Known } from './version-1/read-content.ts';
import type { Outline } from './version-3/read-content.ts';
import type { RevisionContent } from './version-4/read-content.ts';

/**
 * Reads the sections and figures below `folder`, of the draft or of a frozen revision alike, as a version of the digest
 * has them; `undefined` where one of them cannot be read. `known` holds, and gets, what was read of them.
 */
export function readContent(
  files: Files,
  folder: string,
  outline: Outline,
  known?: Known,
  version: DigestVersion = latestVersion,
): { content: RevisionContent | undefined } {
  return { content: pipelineOf(version).read(files, folder, outline, known) };
}
