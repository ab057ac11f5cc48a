import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const openListWords: WordList = {
  words: [
    ...[
      'including|include|includes but|without ... not? limited|limitation to?',
      'without limitation',
    ],
    ...[
      'things|data|information|details|facts|countries|companies|bodies|authorities|sources|providers|purposes|services|firms like',
      'for example|instance',
      'e.g.|eg',
      'such as',
      'among other|others things?',
      'inter alia',
    ],
    ...[
      'amongst other|others',
      'to name but|just|only? a? few|two|some',
      'etc.|etc|etcetera',
      'and so on|forth',
      'and the like',
    ],
    ...['and|or other similar|comparable|necessary|relevant', 'and|or similar'],
  ],
  unless: ['you can|may|might ... for|such|e.g.', 'like|as to include|including'],
};

export const comparisons = latin(/such as\s+(?:it|they|is|are|described|set)(?!\p{L})/iu);
