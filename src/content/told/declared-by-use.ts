import type { Place } from '../place.ts';
import type { Block } from './block.ts';
import { fieldOfLabel, labelsOfTable, listMeaning } from './fields.ts';
import type { FoundEntry, OutlinedSection } from './found-entry.ts';
import { plainName } from './plain-word.ts';
import { freeId, slugOf } from './slug.ts';
import { readFreeList } from './values/read-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where no table or front matter tells of data categories, those that are named are declared by that. */
export function declaredByUse(
  sections: readonly OutlinedSection[],
  entries: readonly FoundEntry[],
  vocabulary: Vocabulary,
): FoundEntry[] {
  const isTold =
    entries.some(({ kind }) => kind === 'dataCategories') ||
    sections.some(
      ({ section, outlined }) =>
        section.disclosures.entries.has('dataCategories') || outlined.broken.has('dataCategories'),
    );
  if (isTold) return [];
  const found = new Map<string, FoundEntry>();
  const ids = new Set<string>();
  for (const { section, outlined } of sections) {
    for (const { name, place } of outlined.blocks.flatMap((block) =>
      namedData(block, vocabulary),
    )) {
      if (found.has(plainName(name))) continue;
      const id = freeId(slugOf(name), ids);
      ids.add(id);
      found.set(plainName(name), {
        kind: 'dataCategories',
        id,
        name,
        section: section.id,
        node: undefined,
        place,
        isGiven: false,
      });
    }
  }
  return [...found.values()];
}

function namedData(block: Block, vocabulary: Vocabulary): { name: string; place: Place }[] {
  if (block.form === 'line') return [];
  const cells =
    block.form === 'table'
      ? block.rows.flatMap(({ cells: all }) =>
          all.map((cell) => ({ ...cell, of: labelsOfTable[block.table] })),
        )
      : block.items.flatMap((item) => [
          { ...item, of: block.list },
          ...item.nested.map((below) => ({
            ...below,
            of: item.label === '' ? ('bases' as const) : ('providing' as const),
          })),
        ]);
  return cells.flatMap(({ of, label, written }) => {
    const field =
      label === '' || (of === 'bases' && block.form === 'list' && block.list !== 'purposes')
        ? undefined
        : fieldOfLabel(of, label);
    if (!field || listMeaning(field).refers !== 'dataCategories' || written.fault) return [];
    if (vocabulary.words.phrases.none.split('|').includes(plainName(written.text))) return [];
    return readFreeList(written).map((name) => ({
      name: name.replace(/\.$/u, ''),
      place: written.place,
    }));
  });
}
