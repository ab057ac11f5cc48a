/** What versions are called, by when they applied: `{r}` is the days, `{p}` the day of publication. */
export const versions = {
  inForce: 'I kraft {r}',
  inForcePublished: 'I kraft {r}, publicerad {p}',
  never: 'Publicerad {p}, har inte varit i kraft',
  noDay: 'Publicerad {p}, ännu inte i kraft',
  dated: 'Daterad {p}',
  from: 'från och med {a}',
  range: '{a}–{b}',
  day: '{a}',
  changes: 'Ändringar mellan versionerna: {a} och {b}',
} as const;
