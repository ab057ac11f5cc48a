/** What may make a time for an answer the longer one, of hard requests. */
export const extensionWords: readonly string[] = [
  'förläng*|ytterligare|längre|mer|fler|extra|till',
  'komplicera*|komplex*|svår*|omfattande|undantagsfall|undantagsvis|många|särskild*|krävande',
  'då|om|ifall|såvida|sammanlagt|totalt|sammantaget|kan|får ta|ibland',
];
