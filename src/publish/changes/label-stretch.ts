/** What a revision changed: the paths of the facts, and those that a person confirmed to protect people less. */
export type LabelledStep = {
  readonly changed: readonly string[];
  readonly less: readonly string[];
};

/**
 * Whether a fact that differs over a stretch of revisions was confirmed to protect people less than before it:
 * every revision that changed it, or a part of it, was so labelled.
 *
 * 1. Kept 5 years, 7 (labelled), 9 (labelled): it is.
 * 2. Kept 5 years, 9 (labelled), 7 (not): nobody has judged 7 against 5.
 * 3. Kept 5 years, 1 (not labelled), 2 (labelled): worse than last, and still better than at first.
 *
 * What it gets wrong: a fact that got worse and then another spelling has no label.
 */
export function isLessOver(steps: readonly LabelledStep[], path: string): boolean {
  const own = steps.filter(({ changed }) =>
    changed.some((other) => isWithin(other, path) || isWithin(path, other)),
  );
  return (
    own.length > 0 && own.every(({ less }) => less.some((labelled) => isWithin(path, labelled)))
  );
}

/**
 * The revisions after `from` up to `to`, newest first, by what each is compared with: `baseOf`. None where
 * they do not lead there, as to a revision that was withdrawn.
 */
export function stepsBetween<Revision>(
  from: Revision,
  to: Revision,
  baseOf: (revision: Revision) => Revision | undefined,
): Revision[] {
  const steps: Revision[] = [];
  let place: Revision | undefined = to;
  while (place !== undefined && place !== from) {
    steps.push(place);
    place = baseOf(place);
  }
  return place === from ? steps : [];
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}
