/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: before {a}, now {b}.',
    added: '{f}: added {b}.',
    removed: '{f}: removed {a}.',
    renamed: 'Only the name has changed: before {a}, now {b}.',
  },
} as const;
