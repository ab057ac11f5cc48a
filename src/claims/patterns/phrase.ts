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
    return { is: 'word', optional, words: step.split('|').map((word) => word.split('*')) };
  }
  const phrases = sets.get(name);
  if (!phrases) throw new Error(`No set \`${name}\` for \`${written}\`.`);
  return { is: 'set', optional, phrases };
}

/** Whether a word is one of those that a step of a phrase means; capitals are meant as they are written. */
export function meansWord(alternatives: readonly Alternative[], { word, written }: Token): boolean {
  return alternatives.some((parts) => fits(parts, /\p{Lu}/u.test(parts[0] ?? '') ? written : word));
}

function fits(parts: Alternative, word: string): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return word === first;
  if (word.length < first.length + last.length) return false;
  if (!(word.startsWith(first) && word.endsWith(last))) return false;
  return others.length === 0 || others.every((part) => word.includes(part));
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
