import type { RevisionRecord } from '../../../schema/revision.ts';
import { keepIds } from '../../markdown/keep-ids.ts';
import { matchHeadings } from '../../markdown/match-headings.ts';
import { type Outline, outlineOf } from '../../markdown/outline.ts';
import type { NoticeState, Section } from '../notice.ts';
import { knownHeadings, pathOf } from './known-headings.ts';

/** A revision as far as it could be read. */
type Revision = {
  readonly record: RevisionRecord | undefined;
  readonly state: NoticeState | undefined;
};

/**
 * Finds the ids that lead to the headings of a draft's section: those that the next release will record, and those that
 * the same headings had in the last revision. `last` is called once, where it is asked for.
 */
export function draftIds(
  last: () => Revision | undefined,
): (section: Section, outline: Outline) => readonly string[] {
  let loaded: Revision | undefined | null = null;
  return (section, outline) => {
    if (loaded === null) loaded = last();
    const path = pathOf(section);
    const texts = loaded?.state?.notices.flatMap(({ sections }) => sections) ?? [];
    const before = texts.find((text) => pathOf(text) === path);
    if (!before || outline.headings.length === 0) return [];
    const known = knownHeadings(loaded?.record, path, outlineOf(before.printed));
    const former = matchHeadings(known, outline.headings).flatMap((at) =>
      at === undefined ? [] : (known[at]?.id ?? []),
    );
    return [...keepIds(outline, known), ...former];
  };
}
