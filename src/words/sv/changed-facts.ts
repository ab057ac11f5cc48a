/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: tidigare {a}, nu {b}.',
    added: '{f}: tillagt {b}.',
    removed: '{f}: borttaget {a}.',
  },
} as const;
