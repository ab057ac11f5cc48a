export const retentionVerbs =
  /(?<!\p{L})(?:keep|kept|retain|retention|store[ds]?|deleted?|erased?|archive)\p{L}*/iu;
