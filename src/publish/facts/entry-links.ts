import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import { entryAnchor, fileOfEntry } from '../../content/facts-here.ts';
import { listedEntries, nameEntry } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactValue } from './fact-entry.ts';

/** Where a reader finds an entry: at its own anchor, or in the section whose prose tells of it. */
function linkToEntry(notice: Notice, kind: DisclosureKind, id: string): string | null {
  const entries = listedEntries(notice, kind);
  const index = entries.findIndex((entry) => entry.id === id);
  if (index < 0) return null;
  if (!entries[index]?.seen) return `#${entryAnchor(kind, id)}`;
  const file = fileOfEntry(notice, kind, index);
  const section = notice.sections.find((candidate) => candidate.file === file);
  return section ? `#${section.id}` : null;
}

/** References by id as names, each a link to its entry. */
export function linkedNames(
  notice: Notice,
  kind: DisclosureKind,
  ids: readonly string[] = [],
): FactValue[] {
  return ids.map((id) => {
    const href = linkToEntry(notice, kind, id);
    const text = nameEntry(notice, kind, id) || id;
    return href ? { text, href } : { text };
  });
}
