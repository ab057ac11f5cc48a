import { latin } from '../../../../schema/latin.ts';

/** What special categories of data are called in sentences (Article 9(1)); `all` of them together. */
export const specialKinds = {
  all: latin(/(?<!\p{L})(?:känslig\p{L}*|särskild\p{L}* kategori\p{L}*|artikel 9)(?!\p{L})/iu),
  health: latin(
    /(?<!\p{L})(?:hälso\p{L}*|hälsa\p{L}*|sjuk\p{L}*|diagnos\p{L}*|allergi\p{L}*|funktionsnedsättning\p{L}*|patient\p{L}*)(?!\p{L})/iu,
  ),
  origin: latin(/(?<!\p{L})(?:ras\p{L}*|etnisk\p{L}+)(?!\p{L})/iu),
  politics: latin(/(?<!\p{L})(?:politisk\p{L}+)(?!\p{L})/iu),
  religion: latin(/(?<!\p{L})(?:religi\p{L}+|tro|övertygelse\p{L}*)(?!\p{L})/iu),
  union: latin(/(?<!\p{L})(?:fackförening\p{L}*|facklig\p{L}+)(?!\p{L})/iu),
  genetic: latin(/(?<!\p{L})(?:genetisk\p{L}+|dna\p{L}*)(?!\p{L})/iu),
  biometric: latin(
    /(?<!\p{L})(?:biometrisk\p{L}+|fingeravtryck\p{L}*|ansiktsigenkänning)(?!\p{L})/iu,
  ),
  'sex-life': latin(/(?<!\p{L})(?:sex\p{L}*)(?!\p{L})/iu),
};
