import type { Alternative, Phrase, Sets, Step, Words } from './phrase-types.ts';
import { endKey, headLength, startKey, type Token } from './tokens.ts';

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
  if (written.startsWith('..')) {
    const crosses = written.startsWith('...');
    const most = written.slice(crosses ? 3 : 2);
    return { is: 'gap', most: most ? Number(most) : crosses ? 10 : 6, crosses };
  }
  const optional = written.endsWith('?');
  const step = optional ? written.slice(0, -1) : written;
  const name = nameOfSet(step);
  if (name !== undefined) return { is: 'set', optional, phrases: setNamed(name, sets) };
  if (step.includes('{') || step.includes('}')) {
    throw new Error(`A set stands alone, \`${written}\` joins one.`);
  }
  return { is: 'word', optional, words: readWords(step) };
}

/** The set that a step without its question mark names. */
export function nameOfSet(step: string): string | undefined {
  return step.startsWith('{') ? /^\{([^{}]+)\}$/u.exec(step)?.[1] : undefined;
}

export function setNamed(name: string, sets: Sets) {
  const set = sets.get(name);
  if (!set) throw new Error(`No set \`${name}\`.`);
  return set;
}

const none: readonly never[] = [];

function readWords(step: string): Words {
  const written = step.split('|');
  if (areWhole(step)) return { exact: written, others: none, keys: written };
  const [exact, others, keys]: [string[], Alternative[], string[]] = [[], [], []];
  for (const one of written) {
    const word = readWord(one);
    if (word.parts.length === 1 && !word.isCased) exact.push(one);
    else others.push(word);
    keys.push(...keyOf(word));
  }
  return { exact, others, keys: keys.length === written.length ? keys : undefined };
}

/** Whether the words of a step are all written out, and no capitals are meant. */
export function areWhole(step: string): boolean {
  return !step.includes('*') && step === step.toLowerCase();
}

/** What a sentence with such a word has among the keys of its tokens: none where that cannot be told by its letters. */
function keyOf({ parts, isCased }: Alternative): string[] {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  // Tokens lose apostrophes, and capitals are compared with what is written.
  if (isCased && /['’]/u.test(parts.join(''))) return [];
  if (parts.length === 1) return [first.toLowerCase()];
  if (first.length >= headLength) return [startKey(first.slice(0, headLength).toLowerCase())];
  return !isCased && last.length >= headLength ? [endKey(last.slice(-headLength))] : [];
}

/** Reads one word of a step. */
export function readWord(written: string): Alternative {
  const parts = written.includes('*') ? written.split('*') : [written];
  const [first = ''] = parts;
  return { parts, isCased: first !== first.toLowerCase() };
}

/** Whether a word is one of those that a step of a phrase means. */
export function meansWord({ exact, others }: Words, token: Token): boolean {
  if (exact.includes(token.word)) return true;
  for (const other of others) if (fits(other, token)) return true;
  return false;
}

/** Whether a word is meant by one of a phrase; capitals are meant as they are written. */
export function fits({ parts, isCased }: Alternative, token: Token): boolean {
  const word = isCased ? token.written : token.word;
  const first = parts[0] ?? '';
  if (parts.length === 1) return word === first;
  const last = parts.at(-1) ?? '';
  if (word.length < first.length + last.length) return false;
  if (!(word.startsWith(first) && word.endsWith(last))) return false;
  return parts.length === 2 || parts.slice(1, -1).every((part) => word.includes(part));
}
