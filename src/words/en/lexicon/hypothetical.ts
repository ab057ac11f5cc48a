import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of something that is not done: `if we ever`. */
export const hypothetical = latin(
  /^(?:should (?:we|it|this|our)|if we (?:ever|were|one day|should|start|began|begin)|were we|in the event (?:that|of))(?!\p{L})|(?<!\p{L})we would(?!\p{L})/iu,
);
