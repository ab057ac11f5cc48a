/** Names that a language does not make by the forms of its grammar; any of them may be missing. */
export type Names = {
  /** A text in a language, by its tag: `suomeksi`. */
  readonly inLanguage: Readonly<Record<string, string>>;
  /** Where data go, by the code of the country: `Yhdysvaltoihin`, `to the United States`. */
  readonly destinations: Readonly<Record<string, string>>;
};
