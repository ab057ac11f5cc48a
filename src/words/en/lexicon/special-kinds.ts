import { latin } from '../../../../schema/latin.ts';

/** What special categories of data are called in sentences (Article 9(1)); `all` of them together. */
export const specialKinds = {
  all: latin(/(?<!\p{L})(?:special categor\p{L}+|sensitive|article 9)(?!\p{L})/iu),
  health: latin(
    /(?<!\p{L})(?:health|medical|illness\p{L}*|diagnos\p{L}+|allerg\p{L}+|disabilit\p{L}+|sick leave|patient)(?!\p{L})/iu,
  ),
  origin: latin(/(?<!\p{L})(?:rac\p{L}+|ethnic\p{L}*)(?!\p{L})/iu),
  politics: latin(/(?<!\p{L})(?:politic\p{L}*)(?!\p{L})/iu),
  religion: latin(/(?<!\p{L})(?:religio\p{L}*|belief\p{L}*|faith|denomination)(?!\p{L})/iu),
  union: latin(/(?<!\p{L})(?:trade union\p{L}*|union membership)(?!\p{L})/iu),
  genetic: latin(/(?<!\p{L})(?:genetic\p{L}*|dna)(?!\p{L})/iu),
  biometric: latin(
    /(?<!\p{L})(?:biometric\p{L}*|fingerprint\p{L}*|face recognition|facial)(?!\p{L})/iu,
  ),
  'sex-life': latin(/(?<!\p{L})(?:sex\p{L}*|orientation)(?!\p{L})/iu),
};
