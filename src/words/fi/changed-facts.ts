/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: oli {a}, nyt {b}.',
    added: '{f}: lisätty {b}.',
    removed: '{f}: poistettu {a}.',
    renamed: 'Vain nimi on muuttunut: oli {a}, nyt {b}.',
  },
} as const;
