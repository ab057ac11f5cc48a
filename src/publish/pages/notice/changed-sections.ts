import { type Notice, type Section, sectionAt } from '../../../content/notice.ts';
import { nodeAt } from '../../../content/yaml.ts';
import { compareFacts } from '../../../redline/facts/compare-facts.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { meaningAnchor } from '../../changes/change-notes.ts';
import { type Shown, stateIn } from '../../data/site-data.ts';

/**
 * The sections that a state changed, each with the address of its first change on the page of
 * changes: a change of the text, or else of the facts that stand in it.
 */
export function changedSections(shown: Shown): ReadonlyMap<string, string> {
  const { revision, base, comparison } = shown;
  const before = base && stateIn(shown, base.id);
  const compared = comparison();
  if (!before || !compared) return new Map();
  const page = hrefOf(shown, { page: 'changes', revision });
  const found = new Map<string, string>();
  for (const { section, anchor } of compared.changes) {
    if (section !== null && !found.has(section)) found.set(section, `${page}#${anchor}`);
  }
  const isAnnotated = [before, shown].some(({ summary }) => summary?.standing === 'archived');
  for (const { id } of isAnnotated ? [] : sectionsWithChangedFacts(before.text, shown.text)) {
    if (!found.has(id)) found.set(id, `${page}#${meaningAnchor}`);
  }
  return found;
}

function sectionsWithChangedFacts(before: Notice, after: Notice): Section[] {
  return compareFacts(before.facts, after.facts).flatMap(({ path }) => {
    const [kind = '', entry = ''] = path.split('.');
    return sectionOf(after, kind, entry) ?? sectionOf(before, kind, entry) ?? [];
  });
}

/** The section that an entry of a list, or a field of a map, stands in. */
function sectionOf(notice: Notice, kind: string, entry: string): Section | undefined {
  const node = nodeAt(notice.tree, [kind]);
  if (node?.kind === 'map') {
    const place = node.entries.get(entry)?.key;
    return place && sectionAt(notice, place);
  }
  const list: unknown = Reflect.get(notice.facts, kind);
  if (!Array.isArray(list)) return undefined;
  const index = list.findIndex((item: { id?: string }) => item.id === entry);
  const place = index < 0 ? undefined : nodeAt(notice.tree, [kind, index])?.place;
  return place && sectionAt(notice, place);
}
