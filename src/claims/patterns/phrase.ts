import type { Alternative, Phrase, Sets, Step } from './phrase-types.ts';
import type { Token } from './tokens.ts';

/**
 * Reads a phrase as it is written in a lexicon: `{data}` is a set of the language, `keep*|store` one of two words,
 * `also?` may be missing, `..` stands for up to six words of one clause (`..3` for three), `...` for up to ten of any.
 */
export function readPhrase(phrase: string, sets: Sets): Phrase {
  return phrase
    .split(' ')
    .filter((step) => step !== '')
    .map((step) => readStep(step, sets));
}

function readStep(written: string, sets: Sets): Step {
  const gap = /^(\.\.\.?)(\d*)$/u.exec(written);
  if (gap) {
    const crosses = gap[1] === '...';
    return { is: 'gap', most: gap[2] ? Number(gap[2]) : crosses ? 10 : 6, crosses };
  }
  const optional = written.endsWith('?');
  const step = optional ? written.slice(0, -1) : written;
  const name = /^\{([^{}]+)\}$/u.exec(step)?.[1];
  if (name === undefined) {
    if (/[{}]/u.test(step)) throw new Error(`A set stands alone, \`${written}\` joins one.`);
    return { is: 'word', optional, words: step.split('|').map(readWord) };
  }
  const phrases = sets.get(name);
  if (!phrases) throw new Error(`No set \`${name}\` for \`${written}\`.`);
  return { is: 'set', optional, phrases };
}

function readWord(written: string): Alternative {
  const parts = written.split('*');
  return { parts, isCased: /\p{Lu}/u.test(parts[0] ?? '') };
}

/** Whether a word is one of those that a step of a phrase means; capitals are meant as they are written. */
export function meansWord(alternatives: readonly Alternative[], { word, written }: Token): boolean {
  for (const { parts, isCased } of alternatives)
    if (fits(parts, isCased ? written : word)) return true;
  return false;
}

function fits(parts: Alternative['parts'], word: string): boolean {
  const first = parts[0] ?? '';
  if (parts.length === 1) return word === first;
  const last = parts.at(-1) ?? '';
  if (word.length < first.length + last.length) return false;
  if (!(word.startsWith(first) && word.endsWith(last))) return false;
  return parts.length === 2 || parts.slice(1, -1).every((part) => word.includes(part));
}

/** The words that a phrase may begin with. */
export function beginnings(phrase: Phrase): Alternative[] {
  const found: Alternative[] = [];
  for (const step of phrase) {
    if (step.is === 'gap') break;
    if (step.is === 'word') found.push(...step.words);
    else found.push(...step.phrases.beginnings);
    if (!step.optional) break;
  }
  return found;
}
