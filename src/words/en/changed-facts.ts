/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: before {a}, now {b}.',
    added: '{f}: added {b}.',
    removed: '{f}: removed {a}.',
  },
} as const;
