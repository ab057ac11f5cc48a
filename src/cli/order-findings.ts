/**
 * Findings by their notices, each as it was found: first what belongs to no notice, last what belongs to one that is gone. So it is
 * the same order whether all notices are checked in one place or in several.
 */
export function inOrderOfNotices<Found extends { notice: string | null }>(
  findings: readonly Found[],
  notices: readonly { id: string }[],
): Found[] {
  const places = new Map<string | null, number>(notices.map(({ id }, index) => [id, index]));
  const placeOf = ({ notice }: Found) =>
    places.get(notice) ?? (notice === null ? -1 : notices.length);
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b));
}
