import type { CanonicalWord } from './plain-words.ts';
import type { Tools } from './word-tools.ts';

type Words = readonly CanonicalWord[];

/** Words that begin a clause of condition: in English, Finnish and Swedish. */
const CONDITION = /^(?:if|when|whenever|once|jos|kun|mikäli|om|när|ifall)$/u;

/** A subject of more words is not looked for behind its verb. */
const LONGEST_SUBJECT = 3;

/**
 * Whether the sentences of a paragraph are the same, but for clauses of condition that went from their beginning to their end or
 * back.
 *
 * 1. `If you ask, we delete it.` and `We delete it if you ask.`
 * 2. `Om du ångrar dig kan kontot inte återställas.` and `Kontot kan inte återställas om du ångrar dig.`: the verb went with it.
 * 3. Not where the rest joins two things or says `only`, for at the end it may bind one of them alone.
 */
export function isRefronted(before: Words, after: Words, tools: Tools): boolean {
  if (before.length !== after.length) return false;
  const [old, young] = [sentencesOf(before), sentencesOf(after)];
  return (
    old.length === young.length &&
    old.every((sentence, at) => {
      const other = young[at] ?? [];
      if (isEqual(sentence, other)) return true;
      return isFronted(sentence, other, tools) || isFronted(other, sentence, tools);
    })
  );
}

/**
 * Whether a paragraph of the same words has them in other sentences, and among them a condition, a denial or `only`: `If you agree, we
 * share. We never sell.` and `We share. If you agree, we never sell.`
 */
export function crossesSentences(before: Words, after: Words, { find, narrowing }: Tools): boolean {
  const binds = (sentence: Words) =>
    find(sentence).some(({ matter }) => BINDING.has(matter.about)) ||
    sentence.some(({ text }) => narrowing.has(text));
  const [old, young] = [before, after].map(sentencesOf);
  if (!old || !young || old.length !== young.length) return false;
  const kept = new Set(young.map(wordsOf));
  return old.some((sentence) => binds(sentence) && !kept.has(wordsOf(sentence)));
}

const BINDING: ReadonlySet<string> = new Set(['conditions', 'negation']);

function wordsOf(sentence: Words): string {
  return sentence
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

function sentencesOf(words: Words): readonly Words[] {
  const sentences: CanonicalWord[][] = [];
  for (const [at, word] of words.entries()) {
    const isBegun = /^\p{Lu}/u.test(word.written) && /[.!?:;\u2028]/u.test(word.marks);
    if (at === 0 || isBegun) sentences.push([]);
    sentences.at(-1)?.push(word);
  }
  return sentences;
}

/** Whether one sentence begins with the condition that the other ends with, and both go on, or begin, alike. */
function isFronted(fronted: Words, plain: Words, { words, narrowing }: Tools): boolean {
  if (fronted.length !== plain.length || !CONDITION.test(fronted[0]?.text ?? '')) return false;
  const at = plain.findLastIndex(({ text }) => text === fronted[0]?.text);
  const [main, condition] = [plain.slice(0, at), plain.slice(at)];
  if (at < 1 || !isEqual(fronted.slice(0, condition.length), condition)) return false;
  const isLoose = main.some(
    ({ text }) => narrowing.has(text) || words?.joining.includes(text) || CONDITION.test(text),
  );
  const isNarrowed = condition.some(({ text }) => narrowing.has(text));
  const rest = fronted.slice(condition.length);
  return !(isLoose || isNarrowed) && (isEqual(rest, main) || isInverted(rest, main));
}

/** Whether one text begins with the verb that in the other stands behind its subject. */
function isInverted([verb, ...rest]: Words, main: Words): boolean {
  if (!verb) return false;
  return main.slice(1, 1 + LONGEST_SUBJECT).some((word, place) => {
    if (word.text !== verb.text) return false;
    return isEqual(rest, main.toSpliced(place + 1, 1));
  });
}

function isEqual(one: Words, other: Words): boolean {
  return one.length === other.length && one.every(({ text }, at) => text === other[at]?.text);
}
