/** A printed value. `href` is an address on the page, an e-mail address, a phone number or a website. */
export type FactValue = { readonly text: string; readonly href?: string };

/** A label with its values; several values are printed as a list. */
export type FactRow = { readonly label: string; readonly values: readonly FactValue[] };

/** A right, told apart from the text. */
export type FactEntry = {
  readonly title: string;
  /** Whole sentences, printed before the rows. */
  readonly text: readonly string[];
  readonly rows: readonly FactRow[];
};

type Written = FactValue | string | null | undefined | false;

/** A row, or none where no value is left. */
export function row(label: string, ...written: readonly Written[]): FactRow[] {
  const values = written.flatMap((value) => {
    if (!value) return [];
    return [typeof value === 'string' ? { text: value } : value];
  });
  return values.length > 0 ? [{ label, values }] : [];
}
