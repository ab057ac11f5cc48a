/** What special categories of data are called in sentences (Article 9(1)); `all` of them together. */
export const specialKinds = {
  all: /(?<!\p{L})(?:sensib\p{L}+|besonder\p{L}+ (?:kategori\p{L}+|daten\p{L}*|arten)|(?:art\.?|artikel) 9)(?!\p{L})/iu,
  health:
    /(?<!\p{L})(?:gesundheit\p{L}*|krank\p{L}*|diagnos\p{L}+|allergi\p{L}+|behinderung\p{L}*|patient\p{L}*|medizinisch\p{L}*)(?!\p{L})/iu,
  origin: /(?<!\p{L})(?:rass\p{L}+|ethnisch\p{L}*)(?!\p{L})/iu,
  politics: /(?<!\p{L})(?:politisch\p{L}*)(?!\p{L})/iu,
  religion: /(?<!\p{L})(?:religi\p{L}+|weltanschau\p{L}+|konfession\p{L}*)(?!\p{L})/iu,
  union: /(?<!\p{L})(?:gewerkschaft\p{L}*)(?!\p{L})/iu,
  genetic: /(?<!\p{L})(?:genetisch\p{L}*|dna\p{L}*)(?!\p{L})/iu,
  biometric: /(?<!\p{L})(?:biometrisch\p{L}*|fingerabdr\p{L}+|gesichtserkennung)(?!\p{L})/iu,
  'sex-life': /(?<!\p{L})(?:sex\p{L}*)(?!\p{L})/iu,
};
