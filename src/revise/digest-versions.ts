import type { RevisionRecord } from '../../schema/revision.ts';
import type { Files } from '../files/files.ts';
import type { Plain } from './canonical-json.ts';
import type { Digest } from './digest.ts';
import { digestRevision as digestVersion1 } from './version-1/digest-revision.ts';
import {
  type Known,
  nothingKnown as nothingKnownOf,
  readContent as readVersion1,
} from './version-1/read-content.ts';
import type { TextsRead } from './version-1/texts-read.ts';
import { digestRevision as digestVersion2 } from './version-2/digest-revision.ts';
import { readContent as readVersion2 } from './version-2/read-content.ts';
import { digestRevision as digestVersion3 } from './version-3/digest-revision.ts';
import { type Outline, readContent as readVersion3 } from './version-3/read-content.ts';
import { digestRevision as digestVersion4 } from './version-4/digest-revision.ts';
import { type RevisionContent, readContent as readVersion4 } from './version-4/read-content.ts';

export type DigestVersion = RevisionRecord['digest']['version'];

/** How a version reads what a revision says, and takes the digest of it. */
type Pipeline = {
  read(files: Files, folder: string, outline: Outline, known?: Known): RevisionContent | undefined;
  digest(record: Plain, content: RevisionContent, texts?: TextsRead): Digest;
};

/**
 * A version of the digest never changes once a revision was released with it: each has a room of its own, and what is
 * digested otherwise takes the next version.
 */
const pipelines: Readonly<Record<DigestVersion, Pipeline>> = {
  '1': { read: readVersion1, digest: digestVersion1 },
  '2': { read: readVersion2, digest: digestVersion2 },
  '3': { read: readVersion3, digest: digestVersion3 },
  '4': { read: readVersion4, digest: digestVersion4 },
};

/** The version that reads all that a state may say. */
export const latestVersion: DigestVersion = '4';

/** The version that a new release gets: what takes nothing of shared entries says nothing that version 3 does not digest. */
export function versionFor({ shared = {} }: RevisionContent): DigestVersion {
  return Object.keys(shared).length > 0 ? '4' : '3';
}

/** What was read of the revisions of a notice, by the version that read it: each reads the same bytes in its own way. */
export type KnownByVersion = Readonly<Record<DigestVersion, Known>> & {
  /** Texts of frozen facts in which every key is known. */
  readonly sound: Set<string>;
};

/** Nothing read before, by any version. */
export function nothingKnown(): KnownByVersion {
  return {
    '1': nothingKnownOf(),
    '2': nothingKnownOf(),
    '3': nothingKnownOf(),
    '4': nothingKnownOf(),
    sound: new Set(),
  };
}

export function pipelineOf(version: DigestVersion): Pipeline {
  return pipelines[version];
}

export function isDigestVersion(version: string): version is DigestVersion {
  return Object.hasOwn(pipelines, version);
}
