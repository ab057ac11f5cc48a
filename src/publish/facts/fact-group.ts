import type { DisclosureKind } from '../../../schema/disclosures/index.ts';

/** A printed value. `href` is an address on the page, an e-mail address, a phone number or a website. */
export type FactValue = { readonly text: string; readonly href?: string };

/** A label with its values; several values are printed as a list. */
export type FactRow = { readonly label: string; readonly values: readonly FactValue[] };

/** One recipient, one purpose, one right .. or the whole of a disclosure that is not a list. */
export type FactEntry = {
  /** Anchor of the entry, where other facts refer to it. */
  readonly id: string | null;
  readonly title: string | null;
  /** Whole sentences, printed before the rows. */
  readonly text: readonly string[];
  readonly rows: readonly FactRow[];
};

/** The facts of one kind that stand in one section. */
export type FactGroup = {
  readonly kind: DisclosureKind;
  readonly heading: string;
  readonly entries: readonly FactEntry[];
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

/** An entry without title: sentences, rows or both. */
export function plainEntry(text: readonly string[], rows: readonly FactRow[] = []): FactEntry {
  return { id: null, title: null, text, rows };
}

/** Whether entries are names only, which make one list. */
export function areNamesOnly(entries: readonly FactEntry[]): boolean {
  return entries.every(
    (entry) => entry.title !== null && entry.text.length + entry.rows.length === 0,
  );
}

/** No entry where nothing would be printed in it. */
export function unlessEmpty(entry: FactEntry): FactEntry[] {
  return entry.text.length + entry.rows.length > 0 || entry.title ? [entry] : [];
}

/** A text as it begins a line: `oikeutettu etu` gives `Oikeutettu etu`. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
