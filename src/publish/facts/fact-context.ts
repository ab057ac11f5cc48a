import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import { entryAnchor, fileOfEntry } from '../../content/facts-here.ts';
import { listedEntries, nameEntry } from '../../content/name-entry.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { say } from '../../locale/say.ts';
import type { FactLabel } from '../../words/spoken.ts';
import type { FactValue } from './fact-group.ts';

/** A notice, and the section of it whose facts are being printed. */
export type FactContext = {
  readonly notice: Notice;
  readonly section: Section;
  readonly locale: Locale;
  /** The day by which the table of authorities is read: when the revision was published. */
  readonly day: string;
};

/** Where a reader finds an entry: at its own anchor, or in the section whose prose tells of it. */
function linkToEntry(context: FactContext, kind: DisclosureKind, id: string): string | null {
  const entries = listedEntries(context.notice, kind);
  const index = entries.findIndex((entry) => entry.id === id);
  if (index < 0) return null;
  if (!entries[index]?.seen) return `#${entryAnchor(kind, id)}`;
  const file = fileOfEntry(context.notice, kind, index);
  const section = context.notice.sections.find((candidate) => candidate.file === file);
  return section ? `#${section.id}` : null;
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
