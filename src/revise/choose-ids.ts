import { knownHeadings, pathOf } from '../content/links/known-headings.ts';
import { loadDraft } from '../content/load-draft.ts';
import { loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { NoticeState, Section } from '../content/notice.ts';
import { byCodeUnit, type Files } from '../files/files.ts';
import { keepIds } from '../markdown/keep-ids.ts';
import { outlineOf } from '../markdown/outline.ts';

/**
 * The ids of a draft's headings as a release records them, by file: those that authors gave, or those that the headings
 * had in the revision `last`, or those of their words. `undefined` where there are no headings.
 */
export function chooseIds(
  files: Files,
  notice: NoticeFolder,
  last: string | undefined,
): Record<string, string[]> | undefined {
  const outlined = sectionsOf(loadDraft(files, notice))
    .map((section) => ({ path: pathOf(section), outline: outlineOf(section.printed) }))
    .filter(({ outline }) => outline.headings.length > 0);
  if (outlined.length === 0) return undefined;
  const before = last === undefined ? undefined : loadRevision(files, notice.id, last);
  const texts = new Map(sectionsOf(before?.state).map((section) => [pathOf(section), section]));
  const chosen = outlined.map(({ path, outline }) => {
    const text = texts.get(path);
    const known = text ? knownHeadings(before?.record, path, outlineOf(text.printed)) : [];
    return [path, keepIds(outline, known)] as const;
  });
  return Object.fromEntries(chosen.sort(([one], [other]) => byCodeUnit(one, other)));
}

function sectionsOf(state: NoticeState | undefined): Section[] {
  return state?.notices.flatMap(({ sections }) => sections) ?? [];
}
