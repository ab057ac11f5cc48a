import { nearestWord } from '../nearest-word.ts';
import type { Dictionary } from './vocabulary.ts';

const shortestSlip = 5;

/** Whether a word is a label with a slip; a short word is another word too easily: `Date` is not `Data`. */
export function isSlip(word: string, labels: Dictionary): boolean {
  return word.length >= shortestSlip && nearestWord(word, [...labels.keys()]) !== undefined;
}
