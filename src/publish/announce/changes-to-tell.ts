import type { Locale } from '../../../schema/languages.ts';
import { type Sentence, textOf, wordOf } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import type { ChangeEntry } from '../changes/change-list.ts';
import type { ChangedFact } from '../changes/group-facts.ts';
import type { Shown } from '../data/site-data.ts';
import type { TextChanges } from '../data/state.ts';
import { viewChanges } from '../pages/compare/changes-page.ts';

/** What the page of changes tells of two states, as a message needs it. */
export type ChangesToTell = {
  /** What changed, a sentence or several each: what it means, the weightiest first, then the other facts. */
  readonly sentences: readonly string[];
  /** Whether some of them were read from prose by a program, which may be wrong. */
  readonly isRead: boolean;
  /** The first changes of the text itself, quoted, what is the same in several places once. */
  readonly wording: readonly string[];
  /** How many more there are. */
  readonly more: number;
  readonly isUnchanged: boolean;
  /** Why facts are not compared; `null` where they are. */
  readonly note: Sentence | null;
};

/** The one place that asks how a page tells of changes: so a message says what the page says. */
export function changesToTell(
  before: Shown,
  after: Shown,
  changes: TextChanges,
  lessProtective: RevisionSummary['lessProtective'],
): ChangesToTell {
  const { locale } = after;
  const viewed = viewChanges(before, after, changes, lessProtective);
  const { facts, meanings, list, isUnchanged, factsNote } = viewed;
  const shown = list.first.flatMap(({ entries }) => entries);
  const label = wordOf('lessProtective', locale);
  return {
    sentences: [
      ...meanings.map(({ text, isLess }) => (isLess ? `${text} (${label})` : text)),
      ...facts.map((fact) => sayFact(fact, locale)),
    ],
    isRead: meanings.some(({ isClaim }) => isClaim),
    wording: [...new Set(shown.map(sayEntry))],
    more: list.count - shown.length,
    isUnchanged,
    note: factsNote,
  };
}

function sayFact({ subject, sentences, isLess }: ChangedFact, locale: Locale): string {
  const label = isLess ? ` (${wordOf('lessProtective', locale)})` : '';
  const told = sentences.length > 0 ? `: ${sentences.join(' ')}` : '';
  return `${subject}${label}${told}`;
}

function sayEntry({ section, sentences }: ChangeEntry): string {
  const told = sentences.map(textOf).join('; ');
  return section === '' ? told : `${section}: ${told}`;
}
