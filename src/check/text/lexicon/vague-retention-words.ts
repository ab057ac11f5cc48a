import type { Locale } from '../../../../schema/languages.ts';
import { latin } from '../../../../schema/latin.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { listed } from './phrases.ts';

/** Words that leave the end of retention to the controller, unless the sentence tells an end. */
const vague = lexiconOf(({ vagueRetention }) => vagueRetention);

/** Words that leave the end to whoever asks, or to what the data have become; and least periods, without a most. */
const withoutEnd = lexiconOf(({ retentionWithoutEnd }) => retentionWithoutEnd);
const floors = lexiconOf(({ retentionFloors }) => retentionFloors);

/** Brackets, and what shows that they name a law rather than an example. */
const brackets = /\s*\([^()]*\)/gu;
const namesLaw = /§|\d\/\d{4}|\b(?:art|kap)\./iu;

/** What retention may be necessary for that a reader knows the end of. */
const tasks = inEachLanguage(({ retentionTasks }) => listed(retentionTasks));

/** Where a Finnish sentence leaves what is kept and comes to how long. */
const keeps = latin(/säilyt\p{L}*|pidetään|pidämme|poist\p{L}*|hävit\p{L}*|tallessa/iu);

/**
 * The words of a sentence that say "as long as necessary" where it names neither time nor event.
 *
 * 1. `niin kauan kuin on tarpeen` and `for a reasonable time` are vague.
 * 2. `as long as necessary to handle your complaint` names an event, so it is not.
 * 3. `no longer than necessary: 12 months from your visit` names a time; `(for example 12 months)` in brackets does not.
 * 4. `at least five years` tells no end, nor does `until you ask us to delete them`.
 */
export function vagueRetentionIn(sentence: string, locale: Locale): string | undefined {
  const told = sentence.replace(brackets, (held) => (namesLaw.test(held) ? held : ''));
  return endlessIn(told, locale) ?? formulaIn(told, locale);
}

/** Whether a sentence leaves the end to whoever asks, or to what the data have become: that tells of retention by itself. */
export function leavesEndOpen(sentence: string, locale: Locale): boolean {
  return lookUp(withoutEnd, sentence, locale) !== undefined;
}

function endlessIn(told: string, locale: Locale): string | undefined {
  const floor = namesLaw.test(told) ? undefined : lookUp(floors, told, locale);
  return floor ?? lookUp(withoutEnd, told, locale);
}

function formulaIn(told: string, locale: Locale): string | undefined {
  if (/\d/u.test(told) || /:\s*$/u.test(told)) return undefined;
  const words = lookUp(vague, told, locale);
  return words === undefined || namesTask(told, words, locale) ? undefined : words;
}

/** Whether what data are kept for is a task; what is kept does not count. */
function namesTask(sentence: string, words: string, locale: Locale): boolean {
  const index = sentence.indexOf(words);
  const verb = locale === 'fi' ? keeps.exec(sentence) : null;
  const start = verb ? Math.min(index, verb.index + verb[0].length) : index;
  return tasks[locale]?.test(sentence.slice(start)) ?? false;
}
