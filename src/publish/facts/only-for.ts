import { nameEntry } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import { joinList } from '../../locale/lists.ts';
import { say } from '../../locale/say.ts';

/** A text with what it is limited to: `Suostumus (koskee: sijainti)`. */
export function onlyFor(
  notice: Notice,
  text: string,
  data: readonly string[] | undefined,
  dataSubjects?: readonly string[] | undefined,
): string {
  const names = [
    ...(data ?? []).map((id) => nameEntry(notice, 'dataCategories', id) || id),
    ...(dataSubjects ?? []).map((id) => nameEntry(notice, 'dataSubjects', id) || id),
  ];
  if (names.length === 0) return text;
  const b = joinList(names, notice.locale);
  return say('facts.phrases.onlyFor', notice.locale, { a: text, b });
}
