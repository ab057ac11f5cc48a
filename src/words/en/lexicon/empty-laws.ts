import type { EmptyWords } from '../../empty-words.ts';

/** What any law may be called by somebody who names none. */
export const emptyLaws: EmptyWords = {
  heads: [
    'law|laws|legislation|act|acts|regulation|regulations|statute|statutes|rules|requirement|requirements',
    'provision|provisions|obligation|obligations',
  ],
  around: [
    'the|applicable|relevant|current|valid|prevailing|mandatory|binding|existing|other|national|local|domestic|governing',
    'eu|union|european|finnish|swedish|german|austrian|legal|statutory|in|force|of|and|or|any|to|us|our|such|all|as',
    'certain|various|that|which|applies|apply|appropriate|pursuant|under|country|finland|sweden|germany|is|are|we|follow',
    'at|time|each|given|from|amended|required|requires|by|set|out',
  ],
};
