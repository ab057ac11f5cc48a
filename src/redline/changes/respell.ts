import type { FindMatters } from './matters.ts';
import type { CanonicalWord } from './plain-words.ts';
import type { IsMisspelt } from './same-word.ts';

/** So many words in another form are a text written anew. */
export const MOST_PAIRED = 40;

/** What stands for a word that one side writes otherwise, by the word. */
export type Respelling = ReadonlyMap<string, readonly string[]>;

/** Both sides of a paragraph with the words that only one of them writes wrongly, or in one, as the other writes them. */
export interface Respellings {
  readonly before: Respelling;
  readonly after: Respelling;
}

type Words = readonly CanonicalWord[];

/**
 * 1. `recieve` stands for `receive` where the other side has that instead; two words that both matter are two words.
 * 2. `sähköpostiosoite` stands for `sähköposti osoite` where the other side parts them; never where a part denies: `not able`
 *    and `notable` are two things.
 */
export function findRespellings(
  before: Words,
  after: Words,
  find: FindMatters,
  isMisspelt: IsMisspelt,
): Respellings {
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  if (Math.max(gone.length, come.length) > MOST_PAIRED)
    return { before: new Map(), after: new Map() };
  return {
    before: new Map([...misspelt(gone, come, find, isMisspelt), ...joined(gone, after, find)]),
    after: new Map(joined(come, before, find)),
  };
}

export function respell(words: Words, respelling: Respelling): Words {
  if (respelling.size === 0) return words;
  return words.flatMap((word) => {
    const others = respelling.get(word.text) ?? [word.text];
    return others.map((text, at) => ({ ...word, text, marks: at === 0 ? word.marks : '' }));
  });
}

/** The words that others lack, as often as they lack them. */
export function missingFrom(others: Words, words: Words): CanonicalWord[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return words.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

type Entry = readonly [string, readonly string[]];

function misspelt(gone: Words, come: Words, find: FindMatters, is: IsMisspelt): Entry[] {
  const matters = (word: CanonicalWord) => find([word]).length > 0;
  return gone.flatMap((word) => {
    const right = come.find((other) => is(word.text, other.text));
    return right && !(matters(word) && matters(right)) ? [[word.text, [right.text]] as const] : [];
  });
}

/** The words that the other side writes in two. */
function joined(words: Words, others: Words, find: FindMatters): Entry[] {
  const sought = new Set(words.map(({ text }) => text));
  return others.flatMap((first, at): Entry[] => {
    const second = others[at + 1];
    if (!second || !sought.has(first.text + second.text)) return [];
    const denies = [first, second].some((part) =>
      find([part]).some(({ matter }) => matter.about === 'negation'),
    );
    return denies ? [] : [[first.text + second.text, [first.text, second.text]]];
  });
}
