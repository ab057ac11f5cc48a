import { isList, type Plain } from './canonical-json.ts';
import type { Digest } from './digest.ts';
import {
  type DigestVersion,
  isDigestVersion,
  latestVersion,
  pipelineOf,
} from './digest-versions.ts';
import type { TextsRead } from './version-1/texts-read.ts';
import type { RevisionContent } from './version-4/read-content.ts';

/** The digest of a revision, of the version that its record names. `texts` is as for the version. */
export function digestRevision(record: Plain, content: RevisionContent, texts?: TextsRead): Digest {
  return pipelineOf(versionOf(record)).digest(record, content, texts);
}

function versionOf(record: Plain): DigestVersion {
  const digest = partOf(record, 'digest');
  const version = digest === undefined ? undefined : partOf(digest, 'version');
  return typeof version === 'string' && isDigestVersion(version) ? version : latestVersion;
}

function partOf(value: Plain, key: string): Plain | undefined {
  return typeof value === 'string' || isList(value) ? undefined : value[key];
}
