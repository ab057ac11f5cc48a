/** What versions are called, by when they applied: `{r}` is the days, `{p}` the day of publication. */
export const versions = {
  inForce: 'Gällande {r}',
  inForcePublished: 'Gällande {r}, publicerad {p}',
  never: 'Publicerad {p}, har aldrig gällt',
  noDay: 'Publicerad {p}, gäller inte än',
  dated: 'Daterad {p}',
  from: 'från och med {a}',
  range: '{a}–{b}',
  day: '{a}',
  changes: 'Ändringar mellan versionerna: {a} och {b}',
} as const;
