import { latin } from '../../../../schema/latin.ts';

export const disclosureDenials = latin(
  /(?<!\p{L})(?:emme (?:\p{L}+ )?luovuta (?:\p{L}+ )?\p{L}*tieto\p{L}* (?:yhdelle|kenellekään|ulkopuolisille lainkaan)(?!\p{L})|\p{L}*tieto\p{L}* ei luovuteta kenellekään(?!\p{L})|(?:tieto(?:ja|jasi|janne)|niitä) ei (?:\p{L}+ )?luovuteta(?!\p{L})|emme (?:\p{L}+ )?luovuta (?:\p{L}+ )?(?:henkilö|asiakas)?tieto(?:ja|jasi|janne)(?!\p{L})|(?:henkilö|asiakas)?tieto(?:ja|jasi|janne) emme (?:\p{L}+ )?luovuta(?!\p{L}))/iu,
);

export const disclosureQualifiers = latin(
  /(?<!\p{L})(?:ilman|paitsi|muuten|muutoin|muuhun|muihin|kuin|muualle|jos|ellei\p{L}*|jollei\p{L}*|vaan|lukuun|ulkopuole\p{L}+|säännönmukai\p{L}+|säännöllis\p{L}+|pääsääntöis\p{L}+|tarkoitu\p{L}+|markkinoin\p{L}+|mainon\p{L}+|vastike\p{L}*|maksu\p{L}*|ennen|enempää|laajemmin|näitä|kaupallis\p{L}+|varten|\p{L}*sivustoille|vertailu\p{L}+|mainostaj\p{L}+)(?!\p{L})/iu,
);
