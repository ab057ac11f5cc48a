export const retentionVerbs =
  /(?<!\p{L})(?:bevara|spara|lagra|förvara|raderar?|raderas|gallra|arkivera)\p{L}*/iu;
