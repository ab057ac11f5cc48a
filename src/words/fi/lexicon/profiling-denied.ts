import { latin } from '../../../../schema/latin.ts';

export const profilingDenials = latin(
  /(?<!\p{L})(?:emme(?:kä)? (?:\p{L}+ )?profiloi(?!\p{L})|profilointia ei (?:tehdä|käytetä)|ei(?:kä)? (?:\p{L}+ )?profiloida(?!\p{L})|emme(?:kä)? (?:tee|käytä) (?:\p{L}+ )?profilointia)/iu,
);

export const profilingQualifiers = latin(
  /(?<!\p{L})(?:ilman|paitsi|muuten|muutoin|jos|ellei|jollei|ennen|pelkäst\p{L}+|perust\p{L}+|oikeus|lapsi\p{L}*|alaikäis\p{L}*|lukuun)(?!\p{L})/iu,
);
