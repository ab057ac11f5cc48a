import { nameEntry } from '../../content/name-entry.ts';
import { joinList } from '../../locale/lists.ts';
import { say } from '../../locale/say.ts';
import type { FactContext } from './fact-context.ts';

/** A text with what it is limited to: `Suostumus (koskee: sijainti)`. */
export function onlyFor(
  context: Pick<FactContext, 'notice' | 'locale'>,
  text: string,
  data: readonly string[] | undefined,
  dataSubjects?: readonly string[] | undefined,
): string {
  const names = [
    ...(data ?? []).map((id) => nameEntry(context.notice, 'dataCategories', id) || id),
    ...(dataSubjects ?? []).map((id) => nameEntry(context.notice, 'dataSubjects', id) || id),
  ];
  if (names.length === 0) return text;
  const b = joinList(names, context.locale);
  return say('facts.phrases.onlyFor', context.locale, { a: text, b });
}
