import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of something that is not done: `if we ever`. */
export const hypothetical = latin(
  /^(?:jos|mikäli|vaikka)(?!\p{L}).*(?:isimme|isi|taisiin|täisiin)(?!\p{L})/iu,
);
