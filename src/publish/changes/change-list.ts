import type { Locale } from '../../../schema/languages.ts';
import { phrase, type Sentence, say, wordOf } from '../../locale/say.ts';
import type { ListedChange } from '../../redline/changes/list-changes.ts';
import type { ChangeContext } from './change-context.ts';
import { entryAnchorOf } from './change-notes.ts';
import { type MovedPlaces, sayPlace } from './moved-places.ts';
import { sayTurned, turnedValue } from './turned-value.ts';

/** One entry of the numbered list of changes; `href` leads to the change in the text. */
export type ChangeEntry = {
  readonly id: string;
  readonly number: number;
  readonly href: string;
  /** The section's title; empty where the first sentence tells it. */
  readonly section: string;
  readonly sentences: readonly Sentence[];
  /** The new text around a change of words; `null` where the change is a whole block. */
  readonly context: string | null;
};

/** What the list needs of a text: its language and what its sections are called. */
export type TitledText = {
  readonly locale: Locale;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
};

/** How much of a text the list quotes, in characters. */
const quoteLength = 160;

/** What stands around each change, by its number. */
type Around = {
  readonly contexts: ReadonlyMap<number, ChangeContext>;
  readonly places: ReadonlyMap<number, MovedPlaces>;
  /** Both sides of a fact that changed there, by the number of the change. */
  readonly values: ReadonlyMap<number, readonly [string, string]>;
};

/** The changes in words, in the order of the text. */
export function describeChanges(
  changes: readonly ListedChange[],
  before: TitledText,
  after: TitledText,
  { contexts, places, values }: Around,
): ChangeEntry[] {
  const titles = titlesOf(before, after);
  const { locale } = after;
  const sentencesOf = (change: ListedChange): Sentence[] => {
    const { number } = change;
    const turned = turnedValue(change, contexts.get(number), values.get(number));
    return turned
      ? [sayTurned(turned, locale)]
      : describe(change, locale, titles, places.get(number));
  };
  return changes.map((change) => ({
    id: entryAnchorOf(change.number),
    number: change.number,
    href: `#${change.anchor}`,
    section: cameOrWent(change) ? '' : (titles.get(change.section ?? '') ?? ''),
    sentences: sentencesOf(change),
    context: contextOf(change, contexts),
  }));
}

/** The titles of sections by their ids: those that they have now. */
function titlesOf(before: TitledText, after: TitledText): ReadonlyMap<string, string> {
  return new Map([...before.sections, ...after.sections].map(({ id, title }) => [id, title]));
}

/** Whether a whole section was added or removed: its sentence names it. */
function cameOrWent({ scope, kind }: ListedChange): boolean {
  return scope === 'section' && (kind === 'inserted' || kind === 'deleted');
}

/** The new text around a change; none where that would say nothing more. */
function contextOf(
  { scope, number, words: { after } }: ListedChange,
  contexts: ReadonlyMap<number, ChangeContext>,
): string | null {
  const context = contexts.get(number);
  if (scope !== 'words' || !context || after.length > quoteLength) return null;
  const around = `${context.before}${after}${context.after}`;
  return context.before.trim() + context.after.trim() === '' ? null : around.trim();
}

function describe(
  change: ListedChange,
  locale: Locale,
  titles: ReadonlyMap<string, string>,
  places: MovedPlaces | undefined,
): Sentence[] {
  const title = titles.get(change.section ?? '') ?? '';
  const deleted = phrase('deleted', locale, { x: quote(change.before, locale) });
  const inserted = phrase('inserted', locale, { x: quote(change.after, locale) });
  const after = [{ text: quote(change.words.after || change.words.before, locale) }];
  const sides = [change.before, change.after].map((side) => quote(side, locale));
  const both = [{ text: sides.join(' → ') }];
  if (cameOrWent(change)) {
    const word = change.kind === 'inserted' ? 'sectionAdded' : 'sectionRemoved';
    return [phrase(word, locale, { x: title })];
  }
  switch (change.kind) {
    case 'deleted':
      return [deleted];
    case 'inserted':
      return [inserted];
    case 'replaced':
      return [deleted, inserted];
    case 'rewritten':
      // Whole sections are read in the text, not in the list.
      return change.before.length + change.after.length > 2 * quoteLength
        ? [phrase('rewritten', locale)]
        : [phrase('rewritten', locale), deleted, inserted];
    case 'moved': {
      const moved = movedSentence(change, locale, titles, places);
      // A section is known by its title.
      return change.scope === 'section' ? [moved] : [moved, after];
    }
    case 'structure':
      return [phrase('structure-changed', locale), after];
    case 'split':
      return [phrase('split', locale, { n: String(change.pieces) }), after];
    case 'merged':
      return [phrase('merged', locale), after];
    case 'link':
      return [phrase('linkChanged', locale), both];
    case 'format':
      return change.words.before === change.words.after
        ? [phrase('lookChanged', locale), both]
        : [phrase('look-and-words-changed', locale), both];
  }
}

/** What moved and was edited too has its edits as changes of their own. */
function movedSentence(
  change: ListedChange,
  locale: Locale,
  titles: ReadonlyMap<string, string>,
  places: MovedPlaces | undefined,
): Sentence {
  const [from, to] = sayPlaces(change, locale, titles, places);
  return phrase(change.words.before === change.words.after ? 'moved' : 'movedEdited', locale, {
    a: { href: `#${change.from ?? change.anchor}`, text: from },
    b: { href: `#${change.anchor}`, text: to },
  });
}

/** The old and the new place: sections by their titles, others by their number. */
function sayPlaces(
  { places: among }: ListedChange,
  locale: Locale,
  titles: ReadonlyMap<string, string>,
  places: MovedPlaces | undefined,
): [string, string] {
  if (places && 'fromSection' in places) {
    const name = (id: string) => say('quoted', locale, { x: titles.get(id) ?? id });
    return [name(places.fromSection), name(places.toSection)];
  }
  const { from = 0, to = 0 } = places ?? among ?? {};
  return [sayPlace(from, places?.sort, locale), sayPlace(to, places?.sort, locale)];
}

function quote(text: string, locale: Locale): string {
  if (text === '') return wordOf('emptyText', locale);
  if (text.length <= quoteLength) return text;
  const cut = text.slice(0, quoteLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), quoteLength / 2))} …`;
}
