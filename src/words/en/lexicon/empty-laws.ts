import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

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

/** How laws are told of that nobody names; what looks like the name of one is told by `unless`. */
export const describedLaws: WordList = {
  words: [
    'law|laws|legislation|regulations|rules|statutes|provisions|requirements .. applicable|apply|applies|applying|governing|govern|concerning|relevant|binding',
    'law|laws|legislation|regulations|rules|provisions .. in force',
    'law|laws|legislation|regulations|rules|provisions .. from time to time',
    'applicable|relevant|governing|prevailing|current|sectoral|special|mandatory|binding|all|other .. law|laws|legislation|regulations|rules|statutes|provisions|requirements|obligations',
  ],
  unless: [
    'act|acts|code|directive|decree|gdpr|regulation|constitution',
    'section|sections|chapter|article|articles|no',
  ],
};
