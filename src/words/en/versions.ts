/** What versions are called, by when they applied: `{r}` is the days, `{p}` the day of publication. */
export const versions = {
  inForce: 'In force {r}',
  inForcePublished: 'In force {r}, published {p}',
  never: 'Published {p}, never in force',
  noDay: 'Published {p}, not yet in force',
  dated: 'Dated {p}',
  from: 'from {a}',
  range: '{a} to {b}',
  day: 'on {a}',
  changes: 'Changes: version {a} and version {b}',
} as const;
