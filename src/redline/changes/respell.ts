import type { CanonicalWord } from './plain-words.ts';
import type { Tools } from './word-tools.ts';

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
export function findRespellings(before: Words, after: Words, tools: SpellingTools): Respellings {
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  if (Math.max(gone.length, come.length) > MOST_PAIRED)
    return { before: new Map(), after: new Map() };
  return {
    before: new Map([...misspelt(gone, come, tools), ...joined(gone, after, tools)]),
    after: new Map(joined(come, before, tools)),
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

function misspelt(gone: Words, come: Words, tools: SpellingTools): Entry[] {
  const matters = (word: CanonicalWord) => tools.find([word]).length > 0;
  return gone.flatMap((word) => {
    const spelt = come.find((other) => tools.isOtherSpelling(word.text, other.text));
    const right = spelt ?? come.find((other) => tools.isMisspelt(word.text, other.text));
    const isTwo = right && !spelt && matters(word) && matters(right);
    return right && !isTwo ? [[word.text, [right.text]] as const] : [];
  });
}

/** The words that the other side writes in two or three, or nearly so. */
function joined(words: Words, others: Words, { find, isMisspelt }: SpellingTools): Entry[] {
  const sought = words.map(({ text }) => text);
  const partsOf = (at: number) => [2, 3].map((length) => others.slice(at, at + length));
  return others.flatMap((first, at) =>
    sought.some((text) => text.startsWith(first.text))
      ? partsOf(at).flatMap((parts): Entry[] => {
          const whole = parts.map(({ text }) => text).join('');
          const word =
            sought.find((text) => text === whole) ?? sought.find((text) => isMisspelt(text, whole));
          const isApart = word !== undefined && parts.length > 1 && !parts.some(isDenial);
          return isApart ? [[word, parts.map(({ text }) => text)]] : [];
        })
      : [],
  );

  function isDenial(part: CanonicalWord): boolean {
    return find([part]).some(({ matter }) => matter.about === 'negation');
  }
}

type SpellingTools = Pick<Tools, 'find' | 'isMisspelt' | 'isOtherSpelling'>;
