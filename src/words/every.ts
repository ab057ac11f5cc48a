import type { Spoken } from '../../schema/languages.ts';
import type { Language } from './language.ts';
import { shelve } from './ready.ts';

/**
 * The languages that Seloste speaks and reads, each loaded by `readyWords`. English is the measure: the others say each of its
 * words, no others.
 */
export const { every, ready: readyWords } = shelve<Language, Spoken>({
  fi: async () => (await import('./fi/index.ts')).finnish,
  sv: async () => (await import('./sv/index.ts')).swedish,
  en: async () => (await import('./en/index.ts')).english,
  de: async () => (await import('./de/index.ts')).german,
});
