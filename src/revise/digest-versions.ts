import type { RevisionRecord } from '../../schema/revision.ts';
import type { Files } from '../files/files.ts';
import type { Plain } from './canonical-json.ts';
import type { Digest } from './digest.ts';
import { digestRevision as digestVersion1 } from './version-1/digest-revision.ts';
import {
  type Known,
  type Outline,
  type RevisionContent,
  readContent as readVersion1,
} from './version-1/read-content.ts';

export type DigestVersion = RevisionRecord['digest']['version'];

/** How a version reads what a revision says, and takes the digest of it. */
type Pipeline = {
  read(files: Files, folder: string, outline: Outline, known?: Known): RevisionContent | undefined;
  digest(record: Plain, content: RevisionContent, texts?: Map<Plain, string>): Digest;
};

/**
 * A version of the digest never changes once a revision was released with it: each has a room of its own, and what is
 * digested otherwise takes the next version.
 */
const pipelines: Readonly<Record<DigestVersion, Pipeline>> = {
  '1': { read: readVersion1, digest: digestVersion1 },
};

/** The version that new releases get. */
export const latestVersion: DigestVersion = '1';

export function pipelineOf(version: DigestVersion): Pipeline {
  return pipelines[version];
}

export function isDigestVersion(version: string): version is DigestVersion {
  return Object.hasOwn(pipelines, version);
}
