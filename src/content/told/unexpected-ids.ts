import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';

/** Ids for names in the text are unexpected where facts do not stand there. */
export function unexpectedIds(sections: readonly SectionSource[]): Problem[] {
  return sections.flatMap(({ frontMatter, ids }): Problem[] => {
    const at = ids && frontMatter.entries.get('ids')?.key;
    return at ? [{ code: 'key-unknown', at, data: { key: 'ids' } }] : [];
  });
}
