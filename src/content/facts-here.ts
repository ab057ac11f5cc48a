import type { DisclosureKind } from '../../schema/disclosures/index.ts';
import type { Notice, Section } from './notice.ts';
import { nodeAt } from './yaml.ts';

/** A section of a notice, whose facts are being printed. */
export type Home = { readonly notice: Notice; readonly section: Section };

type Seen = { seen?: string | undefined };

/**
 * The entries of a list that stand in this section and are not told in its prose already: those
 * without `seen`.
 */
export function entriesHere<T extends Seen>(
  home: Home,
  kind: DisclosureKind,
  list: readonly T[],
): T[] {
  return list.filter(
    (entry, index) => !entry.seen && fileOfEntry(home.notice, kind, index) === home.section.file,
  );
}

/**
 * The fields of a disclosure that stand in this section; none of them where a quote of this
 * section covers them. A disclosure may be spread over sections.
 */
export function fieldsHere<T extends Seen>(
  { notice, section }: Home,
  kind: DisclosureKind,
  fields: T,
): Partial<T> {
  const node = nodeAt(notice.tree, [kind]);
  const isHere = (key: string) =>
    node?.kind === 'map' && node.entries.get(key)?.key.file === section.file;
  if (fields.seen && isHere('seen')) return {};
  return Object.fromEntries(Object.entries(fields).filter(([key]) => isHere(key))) as Partial<T>;
}

/** The file that an entry of a list stands in. */
export function fileOfEntry(
  { tree }: Pick<Notice, 'tree'>,
  kind: DisclosureKind,
  index: number,
): string | undefined {
  return nodeAt(tree, [kind, index])?.place.file;
}

/** The id of a printed entry on its page. */
export function entryAnchor(kind: DisclosureKind, id: string): string {
  const words = kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return `fact-${words}-${id}`;
}
