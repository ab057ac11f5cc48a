import { latin } from '../../../../schema/latin.ts';

/** What special categories of data are called in sentences (Article 9(1)); `all` of them together. */
export const specialKinds = {
  all: latin(
    /(?<!\p{L})(?:sensib\p{L}+|besonder\p{L}+ (?:kategori\p{L}+|daten\p{L}*|arten)|(?:art\.?|artikel) 9)(?!\p{L})/iu,
  ),
  health: latin(
    /(?<!\p{L})(?:gesundheit\p{L}*|krank\p{L}*|diagnos\p{L}+|allergi\p{L}+|behinderung\p{L}*|patient\p{L}*|medizinisch\p{L}*)(?!\p{L})/iu,
  ),
  origin: latin(/(?<!\p{L})(?:rass\p{L}+|ethnisch\p{L}*)(?!\p{L})/iu),
  politics: latin(/(?<!\p{L})(?:politisch\p{L}*)(?!\p{L})/iu),
  religion: latin(/(?<!\p{L})(?:religi\p{L}+|weltanschau\p{L}+|konfession\p{L}*)(?!\p{L})/iu),
  union: latin(/(?<!\p{L})(?:gewerkschaft\p{L}*)(?!\p{L})/iu),
  genetic: latin(/(?<!\p{L})(?:genetisch\p{L}*|dna\p{L}*)(?!\p{L})/iu),
  biometric: latin(/(?<!\p{L})(?:biometrisch\p{L}*|fingerabdr\p{L}+|gesichtserkennung)(?!\p{L})/iu),
  'sex-life': latin(/(?<!\p{L})(?:sex\p{L}*)(?!\p{L})/iu),
};
