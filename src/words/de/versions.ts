/** What versions are called, by when they applied: `{r}` is the days, `{p}` the day of publication. */
export const versions = {
  inForce: 'Gültig {r}',
  inForcePublished: 'Gültig {r}, veröffentlicht am {p}',
  never: 'Veröffentlicht am {p}, nicht gültig geworden',
  noDay: 'Veröffentlicht am {p}, noch nicht gültig',
  dated: 'Datiert auf den {p}',
  from: 'ab dem {a}',
  range: 'vom {a} bis zum {b}',
  day: 'am {a}',
  changes: 'Änderungen: Fassung {a} und Fassung {b}',
} as const;
