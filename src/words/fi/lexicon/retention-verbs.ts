import { latin } from '../../../../schema/latin.ts';

export const retentionVerbs = latin(
  /(?<!\p{L})(?:säilyt|säilyy|säilyvät|poist(?:amme|etaan|uvat)|hävit|arkistoi|tallessa)\p{L}*/iu,
);
