import type { Question } from './questions.ts';

/** The address of the page of a notice, or of a revision of it, from the root of the host. */
export type PathOf = (notice: string, revision: string | null) => string;

/**
 * The rank of the first place that answers a question, from 1; `null` where none does. `places` are addresses as they
 * follow each other on the page, such as `/fi/yksityishenkilot/#data`; a section is answered by its parts too.
 */
export function rankOf(
  question: Question,
  places: readonly string[],
  pathOf: PathOf,
): number | null {
  const right = rightAddresses(question, pathOf);
  const at = places.findIndex((place) => right.some((isRight) => isRight(place)));
  return at === -1 ? null : at + 1;
}

function rightAddresses(
  { notice, answer, also = [], revision, alsoRevisions = [] }: Question,
  pathOf: PathOf,
): ((address: string) => boolean)[] {
  const revisions = revision === undefined ? [null] : [revision, ...alsoRevisions];
  const places = answer === null ? [] : [answer, ...also];
  return places.flatMap((place) => {
    const [file = '', heading] = place.split('#');
    const section = file.replace(/\.md$/u, '');
    return revisions.map((id) => {
      const start = `${pathOf(notice, id)}#${section}`;
      if (heading !== undefined) return (address) => address === `${start}--${heading}`;
      return (address) => address === start || address.startsWith(`${start}--`);
    });
  });
}
