/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: tidigare {a}, nu {b}.',
    added: '{f}: tillagt {b}.',
    removed: '{f}: borttaget {a}.',
    renamed: 'Endast namnet har ändrats: tidigare {a}, nu {b}.',
  },
} as const;
