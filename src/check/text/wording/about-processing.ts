import { namesProcessing } from '../lexicon/data-words.ts';
import type { About } from './processing.ts';

/** Everything that is done with data. */
export const aboutProcessing: About = {
  facts: [
    ...(['purposes', 'basesWithoutPurpose', 'dataCategories', 'sources'] as const),
    ...(['recipients', 'transfers', 'retention'] as const),
  ],
  claims: [
    ...(['purpose', 'basis', 'interest', 'data', 'special-data', 'source', 'recipient'] as const),
    ...(['transfer', 'sale', 'retention', 'profiling', 'monitoring', 'cookies'] as const),
  ],
  says: namesProcessing,
};
