import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of something that is not done: `if we ever`. */
export const hypothetical = latin(
  /^(?:skulle vi|om vi (?:någonsin|någon gång|någon dag|skulle)|ifall vi)(?!\p{L})|(?<!\p{L})skulle vi(?!\p{L})/iu,
);
