import { latin } from '../../../../schema/latin.ts';

export const retentionVerbs = latin(
  /(?<!\p{L})(?:keep|kept|retain|retention|store[ds]?|deleted?|erased?|archive)\p{L}*/iu,
);
