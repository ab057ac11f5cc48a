/** What a changed fact means for the reader, as a sentence with a verb; `{x}` in it stands for values of a list. */
export type Meaning = {
  /** `{x}` stands for what is `listed`, where it does. */
  readonly said: string;
  readonly listed: string;
  /** Its place among the others: the weightiest first. */
  readonly weight: number;
};

/** The sentences of a field: `{n}` is what its entry is called, `{a}` and `{b}` both sides, `{x}` the values that came or went. */
export type MeaningSentences = Readonly<Partial<Record<'added' | 'removed' | 'changed', string>>>;

/** The sentences by field (`retention.*.period`), the weightiest first. */
export type MeaningTable = Readonly<Record<string, MeaningSentences>>;

type Values = Readonly<Record<'n' | 'a' | 'b', string>>;

/** A template with values in the place of its names of one letter; one without a value stays. */
export function putIn(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(/\{(\w)\}/gu, (written, name: string) => values[name] ?? written);
}

/** The sentence of a change, if there is one for it; none where an entry has no name to be called by. */
export function sayMeaning(
  table: MeaningTable,
  field: string,
  change: keyof MeaningSentences,
  values: Values,
): Meaning | undefined {
  const said = table[field]?.[change];
  if (!said || (values.n === '' && said.includes('{n}'))) return undefined;
  return {
    said: putIn(said, values),
    listed: values.b || values.a,
    weight: Object.keys(table).indexOf(field),
  };
}

/** A value without the marks around words of the author: as it stands in the text. */
export function bare(value: string): string {
  return value.replace(/^[”“„]|[”“]$/gu, '');
}
