export const retentionVerbs =
  /(?<!\p{L})(?:säilyt|säilyy|säilyvät|poist(?:amme|etaan|uvat)|hävit|arkistoi|tallessa)\p{L}*/iu;
