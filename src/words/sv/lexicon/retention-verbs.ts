import { latin } from '../../../../schema/latin.ts';

export const retentionVerbs = latin(
  /(?<!\p{L})(?:bevara|spara|lagra|förvara|raderar?|raderas|gallra|arkivera|lagring|förvaring|bevarande)\p{L}*/iu,
);
