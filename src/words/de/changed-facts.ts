/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: zuvor {a}, jetzt {b}.',
    added: '{f}: hinzugefügt {b}.',
    removed: '{f}: entfernt {a}.',
    renamed: 'Nur der Name hat sich geändert: zuvor {a}, jetzt {b}.',
  },
} as const;
