/** What makes a sentence tell of something that is not done: `if we ever`. */
export const hypothetical =
  /^(?:jos|mikäli|vaikka)(?!\p{L}).*(?:isimme|isi|taisiin|täisiin)(?!\p{L})/iu;
