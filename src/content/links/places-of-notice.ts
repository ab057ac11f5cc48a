import { isKind } from '../../../schema/disclosures/index.ts';
import { type Outline, outlineOf } from '../../markdown/outline.ts';
import { entryAnchor } from '../facts-here.ts';
import { idOf } from '../merge.ts';
import type { Notice, Section } from '../notice.ts';

/** The ids that readers find on the page of a text: `keptIds` are those of a section's headings besides those that follow from its text. */
export function placesOf(
  { sections, tree }: Pick<Notice, 'sections' | 'tree'>,
  keptIds: (section: Section, outline: Outline) => readonly string[],
): string[] {
  const inText = sections.flatMap((section) => {
    const outline = outlineOf(section.printed);
    const own = outline.headings.flatMap(({ id, isOwn }) => (isOwn ? [id] : []));
    const ids = [...outline.ids, ...keptIds(section, outline)];
    return [...own, ...ids.map((id) => `${section.id}--${id}`)];
  });
  return [...idsOfPage({ sections, tree }), ...inText];
}

/** Ids of the page itself: its sections, their titles, and the facts that are printed below them. */
export function idsOfPage({ sections, tree }: Pick<Notice, 'sections' | 'tree'>): string[] {
  const facts = [...tree.entries].flatMap(([kind, { value }]) => {
    if (!isKind(kind)) return [];
    const items = value.kind === 'list' ? value.items : [];
    const rights = kind === 'rights' && value.kind === 'map' ? [...value.entries.keys()] : [];
    return [...items.flatMap((item) => idOf(item) ?? []), ...rights].map((id) =>
      entryAnchor(kind, id),
    );
  });
  return sections.flatMap(({ id }) => [id, `title-${id}`]).concat(facts);
}
