import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of something that is not done: `if we ever`. */
export const hypothetical = latin(
  /^(?:sollten wir|würden wir|falls wir|wenn wir (?:je|jemals|einmal|eines))(?!\p{L})|(?<!\p{L})würden wir(?!\p{L})/iu,
);
