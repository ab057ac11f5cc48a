export const retentionVerbs =
  /(?<!\p{L})(?:säilyt|säilyy|poist(?:amme|etaan|uvat)|hävit|arkistoi|tallessa)\p{L}*/iu;
