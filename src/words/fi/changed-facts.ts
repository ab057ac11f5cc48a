/** Facts that differ between two versions: sentences, which end with the value. */
export const changedFacts = {
  sentences: {
    changed: '{f}: ennen {a}, nyt {b}.',
    added: '{f}: lisätty {b}.',
    removed: '{f}: poistettu {a}.',
    renamed: 'Vain nimi on muuttunut: ennen {a}, nyt {b}.',
  },
} as const;
