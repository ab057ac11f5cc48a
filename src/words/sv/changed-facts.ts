/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: var {a}, nu {b}.',
    added: '{f}: lagt till {b}.',
    removed: '{f}: tagit bort {a}.',
    renamed: 'Endast namnet har ändrats: var {a}, nu {b}.',
  },
} as const;
