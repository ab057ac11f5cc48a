import type { Locale } from '../../../schema/languages.ts';
import { joinParts } from '../../locale/join-parts.ts';
import { phrase, type Sentence } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import type { PublishedNotice } from '../data/site-data.ts';
import { versionDay } from './version-day.ts';
import { nameInSentence } from './version-name.ts';

/** What a page is called that compares two versions, or a draft (`undefined`) with one: both by when they applied. */
export function titleOfChanges(
  notice: Pick<PublishedNotice, 'statuses'>,
  from: RevisionSummary,
  to: RevisionSummary | undefined,
  locale: Locale,
): Sentence {
  const a = nameInSentence(notice, from, locale);
  return to
    ? joinParts('versions.changes', locale, { a, b: nameInSentence(notice, to, locale) })
    : phrase('draftChangesTitle', locale, { a: versionDay(from) });
}
