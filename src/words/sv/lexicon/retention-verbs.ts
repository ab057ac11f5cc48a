export const retentionVerbs =
  /(?<!\p{L})(?:bevara|spara|lagra|förvara|raderar?|raderas|gallra|arkivera|lagring|förvaring|bevarande)\p{L}*/iu;
