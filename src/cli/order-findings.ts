import type { Finding } from '../check/findings/finding.ts';
import type { NoticeFolder } from '../content/load-project.ts';

/**
 * Findings by their notices, each as it was found: first what belongs to no notice, last what belongs to one that is gone. So it is
 * the same order whether all notices are checked in one place or in several.
 */
export function inOrderOfNotices(
  findings: readonly Finding[],
  notices: readonly Pick<NoticeFolder, 'id'>[],
): Finding[] {
  const places = new Map<string | null, number>(notices.map(({ id }, index) => [id, index]));
  const placeOf = ({ notice }: Finding) =>
    places.get(notice) ?? (notice === null ? -1 : notices.length);
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b));
}
