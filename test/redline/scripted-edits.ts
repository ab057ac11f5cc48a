import { wordsOfText } from '../../src/redline/text/plain-text.ts';
import { notices } from './notice-texts.ts';

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const VOCABULARY = notices.flatMap((text) =>
  wordsOfText(text).filter((word) => /^\p{L}+$/u.test(word)),
);

/**
 * A text after some edits of the kinds that lawyers make, as shares of all edits: one word replaced (35 %), a phrase of up to
 * four words replaced, added or taken out (25 %), half of a paragraph's sentences reworded (20 %), a paragraph taken out
 * (7 %) or put in (7 %), a paragraph moved (6 %). The words come from our notices.
 */
export function editText(text: string, edits: number, random: Random): string {
  let parts = text.split('\n\n');
  for (let count = 0; count < edits; count += 1) parts = editOne(parts, random);
  return parts.join('\n\n');
}

function editOne(parts: readonly string[], random: Random): string[] {
  const places = parts.flatMap((part, place) => (isProse(part) ? [place] : []));
  const place = pick(places, random) ?? 0;
  const chosen = parts[place] ?? '';
  const kind = random();
  if (kind < 0.35) return parts.with(place, replaceWord(chosen, random));
  if (kind < 0.6) return parts.with(place, replacePhrase(chosen, random));
  if (kind < 0.8) return parts.with(place, reword(chosen, random));
  if (kind < 0.87) return parts.toSpliced(place, 1);
  if (kind < 0.94) {
    const others = (pick(notices, random) ?? '').split('\n\n').filter(isProse);
    return parts.toSpliced(place, 0, pick(others, random) ?? '');
  }
  const rest = parts.toSpliced(place, 1);
  return rest.toSpliced(Math.floor(random() * rest.length), 0, chosen);
}

function isProse(part: string): boolean {
  return part.length > 60 && !/^[#|>-]|^\d|\[|\*|\{/u.test(part);
}

function replaceWord(part: string, random: Random): string {
  const words = part.split(' ');
  const place = Math.floor(random() * words.length);
  return /^\p{L}+$/u.test(words[place] ?? '') ? words.with(place, newWord(random)).join(' ') : part;
}

function replacePhrase(part: string, random: Random): string {
  const words = part.split(' ');
  const fresh = Array.from({ length: Math.floor(random() * 5) }, () => newWord(random));
  const place = Math.floor(random() * words.length);
  return words.toSpliced(place, Math.floor(random() * 5), ...fresh).join(' ');
}

function reword(part: string, random: Random): string {
  const sentences = part.split(/(?<=[.!?]) /u);
  return sentences
    .map((sentence) => (random() < 0.5 ? sentence : rewordSentence(sentence, random)))
    .join(' ');
}

/** Of the words two fifths are others, a tenth is gone, and after a tenth comes a new one. */
function rewordSentence(sentence: string, random: Random): string {
  return sentence
    .split(' ')
    .flatMap((word) => {
      const kind = random();
      if (kind < 0.4 && /^\p{L}+,?$/u.test(word)) return newWord(random);
      if (kind < 0.5) return [];
      return kind < 0.6 ? [word, newWord(random)] : word;
    })
    .join(' ');
}

function newWord(random: Random): string {
  return pick(VOCABULARY, random) ?? '';
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
