import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { nodeAt } from '../../content/yaml.ts';
import { say } from '../../locale/say.ts';
import type { FactLabel } from '../../words/spoken.ts';
import type { FactValue } from './fact-group.ts';
import { listedEntries, nameEntry } from './name-entry.ts';

/** A notice, and the section of it whose facts are being printed. */
export type FactContext = {
  readonly notice: Notice;
  readonly section: Section;
  readonly locale: Locale;
  /** The day by which the table of authorities is read: when the revision was published. */
  readonly day: string;
};

type Seen = { seen?: string | undefined };

/**
 * The entries of a list that stand in this section and are not told in its prose already: those
 * without `seen`.
 */
export function entriesHere<T extends Seen>(
  context: FactContext,
  kind: DisclosureKind,
  list: readonly T[],
): T[] {
  return list.filter(
    (entry, index) => !entry.seen && fileAt(context, [kind, index]) === context.section.file,
  );
}

/**
 * The fields of a disclosure that stand in this section; none of them where a quote of this
 * section covers them. A disclosure may be spread over sections.
 */
export function fieldsHere<T extends Seen>(
  context: FactContext,
  kind: DisclosureKind,
  fields: T,
): Partial<T> {
  const isHere = (key: string) => keyFileAt(context, kind, key) === context.section.file;
  if (fields.seen && isHere('seen')) return {};
  return Object.fromEntries(Object.entries(fields).filter(([key]) => isHere(key))) as Partial<T>;
}

/** Where a reader finds an entry: at its own anchor, or in the section whose prose tells of it. */
function linkToEntry(context: FactContext, kind: DisclosureKind, id: string): string | null {
  const entries = listedEntries(context.notice, kind);
  const index = entries.findIndex((entry) => entry.id === id);
  if (index < 0) return null;
  if (!entries[index]?.seen) return `#${entryAnchor(kind, id)}`;
  const file = fileAt(context, [kind, index]);
  const section = context.notice.sections.find((candidate) => candidate.file === file);
  return section ? `#${section.id}` : null;
}

/** The id of a printed entry on its page. */
export function entryAnchor(kind: DisclosureKind, id: string): string {
  const words = kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return `fact-${words}-${id}`;
}

/** References by id as names, each a link to its entry. */
export function namesOf(
  context: FactContext,
  kind: DisclosureKind,
  ids: readonly string[] | undefined,
): FactValue[] {
  return (ids ?? []).map((id) => {
    const href = linkToEntry(context, kind, id);
    const text = nameEntry(context.notice, kind, id) || id;
    return href ? { text, href } : { text };
  });
}

/** The labels of facts in the reader's language. */
export function labels({ locale }: FactContext): (label: FactLabel) => string {
  return (label) => say(`facts.labels.${label}`, locale);
}

function fileAt(context: FactContext, path: readonly (string | number)[]): string | undefined {
  return nodeAt(context.notice.tree, path)?.place.file;
}

function keyFileAt(context: FactContext, kind: DisclosureKind, key: string): string | undefined {
  const node = nodeAt(context.notice.tree, [kind]);
  return node?.kind === 'map' ? node.entries.get(key)?.key.file : undefined;
}
