/** What versions are called, by when they applied: `{r}` is the days, `{p}` the day of publication. */
export const versions = {
  inForce: 'In Kraft {r}',
  inForcePublished: 'In Kraft {r}, veröffentlicht am {p}',
  never: 'Veröffentlicht am {p}, nie in Kraft getreten',
  noDay: 'Veröffentlicht am {p}, noch nicht in Kraft',
  dated: 'Datiert auf den {p}',
  from: 'ab dem {a}',
  range: 'vom {a} bis zum {b}',
  day: 'am {a}',
  changes: 'Änderungen: Fassung {a} und Fassung {b}',
} as const;
