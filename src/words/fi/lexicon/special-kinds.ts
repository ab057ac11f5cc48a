import { latin } from '../../../../schema/latin.ts';

/** What special categories of data are called in sentences (Article 9(1)); `all` of them together. */
export const specialKinds = {
  all: latin(
    /(?<!\p{L})(?:arkaluont\p{L}+|erityi\p{L}+ (?:henkilö)?tietoryhm\p{L}+|erityisiin|9 artikla\p{L}*)(?!\p{L})/iu,
  ),
  health: latin(
    /(?<!\p{L})(?:terveys\p{L}*|terveyd\p{L}+|sairau\p{L}+|diagnoos\p{L}+|allergi\p{L}+|vamm\p{L}+|potilas\p{L}*)(?!\p{L})/iu,
  ),
  origin: latin(/(?<!\p{L})(?:rotu\p{L}*|etni\p{L}+)(?!\p{L})/iu),
  politics: latin(/(?<!\p{L})(?:poliitti\p{L}+)(?!\p{L})/iu),
  religion: latin(/(?<!\p{L})(?:uskon\p{L}+|vakaumu\p{L}+)(?!\p{L})/iu),
  union: latin(/(?<!\p{L})(?:ammattiliit\p{L}+|ammattiyhdisty\p{L}+)(?!\p{L})/iu),
  genetic: latin(/(?<!\p{L})(?:geneetti\p{L}+|dna\p{L}*)(?!\p{L})/iu),
  biometric: latin(/(?<!\p{L})(?:biometri\p{L}+|sormenjäl\p{L}+|kasvontunnistu\p{L}+)(?!\p{L})/iu),
  'sex-life': latin(/(?<!\p{L})(?:seksuaali\p{L}+)(?!\p{L})/iu),
};
