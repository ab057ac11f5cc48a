/** What a change does to the data subject. */
export const FACT_EFFECTS = ['more-protective', 'less-protective', 'neutral', 'unknown'] as const;
export type FactEffect = (typeof FACT_EFFECTS)[number];

/** What the schema of a field says of it, of a list of its entries, as far as comparing needs it. */
export type FactMeaning = Readonly<
  Partial<Record<'added' | 'removed' | 'changed' | 'grown' | 'shrunk', FactEffect>>
> & {
  /** When data subjects must hear of it well in advance. */
  readonly fundamental?: 'added' | 'grown';
  /** A named entry in the place of another that is equal in these fields is no new one. */
  readonly swap?: readonly string[];
  /** By what an entry without id is known. */
  readonly identity?: readonly string[];
  /** The kind whose entries its ids point to. */
  readonly refers?: string;
  /** Whether it is what an entry is called. */
  readonly title?: true;
};
