/**
 * Facts of front matter are compared in the words of the text that tells them: rejecting all changes gives these, in place of what the
 * older version prints today. Words that Finnish had until they were mended, and what is printed now.
 */
const formerWords = [
  ['päättelemällä muista tiedoista', 'muista tiedoistasi'],
  ['havainnoimalla', 'palveluidemme käytöstäsi'],
  ['Lukevat myös', 'Evästettä lukee myös'],
] as const;

/** A text with the words of today in the place of those. */
export function inWordsOfToday(text: string): string {
  return formerWords.reduce((left, [former, now]) => left.replaceAll(former, now), text);
}
