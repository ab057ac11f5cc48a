/** What versions are called, by when they applied: `{r}` is the days, `{p}` the day of publication. */
export const versions = {
  inForce: 'Voimassa {r}',
  inForcePublished: 'Voimassa {r}, julkaistu {p}',
  never: 'Julkaistu {p}, ei ole ollut voimassa',
  noDay: 'Julkaistu {p}, ei vielä voimassa',
  dated: 'Päivätty {p}',
  from: '{a} alkaen',
  range: '{a}–{b}',
  day: '{a}',
  changes: 'Muutokset versioiden välillä: {a} ja {b}',
} as const;
