/** Names that a language does not make by the forms of its grammar, any of which may be missing, and how it writes them. */
export type Names = {
  /** A text in a language, by its tag: `suomeksi`. */
  readonly inLanguage: Readonly<Record<string, string>>;
  /** Whether a noun keeps its capital letter inside a sentence. */
  readonly capitalisesNouns: boolean;
  /** Where data go, by the code of the country: `Yhdysvaltoihin`, `to the United States`. */
  readonly destinations: Readonly<Record<string, string>>;
};
