import type { Locale } from '../../../schema/languages.ts';
import { noticesFolder } from '../../content/load-project.ts';
import type { Place } from '../../content/place.ts';
import type { Finding } from '../findings/finding.ts';
import { findingFromDifference } from './comparison-finding.ts';

/** A file or an entry of a released revision that is not what it was. */
export type RevisionChange = {
  notice: string;
  revision: string | null;
  at: Place;
  message: string;
  /** What the state compared with has and this one never had, where that is all. */
  behind?: string | undefined;
};

/**
 * An error for each released revision that is not as it was, and one for what belongs to no single revision, at the
 * first of the files; the others are related, with their own messages. `ref` names what it is compared with, `git` is the command there that looks at the project.
 */
export function reportChangedRevisions(
  changes: readonly RevisionChange[],
  ref: string,
  speak: Locale,
  git = 'git',
): Finding[] {
  const groups = Map.groupBy(
    changes,
    ({ notice, revision, behind = '' }) => `${notice} ${revision} ${behind}`,
  );
  return [...groups.values()].flatMap(([first, ...others]): Finding[] => {
    if (!first) return [];
    const { notice, revision, at, message: what, behind } = first;
    const related = others.map((other) => ({ ...other.at, message: other.message }));
    const data = {
      git,
      ref,
      notice,
      revision: revision ?? '',
      folder: `${noticesFolder}/${notice}/revisions`,
      what,
      ...(behind !== undefined && { behind }),
    };
    const difference = { notice, revision, place: at, related, data };
    return [findingFromDifference({ rule: 'revision-changed', ...difference }, speak)];
  });
}
